"""Parameters of old Mintlify pages: four sections, each a mapping from names to lists of alternatives."""

from typing import Any

from pipeline.importers.mintlify_legacy.cursor import Place
from pipeline.importers.mintlify_legacy.schemas import copied, is_required, schema_of
from pipeline.openapi.document import Document

_SECTIONS = ("path", "query", "header", "cookie")
_KEPT = ("description", "style", "explode", "allowReserved", "allowEmptyValue", "example", "examples")


def parameters_of(sections: Any, place: Place) -> list[Document]:
    """
    Return the parameters, those of the path first.

    The page moves a parameter's `description` and `deprecated` into its schema; they come back.

    Raises:
        DiagnosticError: a section or a key is unknown.
    """
    tree = place.mapping(sections)
    place.allow(tree, _SECTIONS)
    return [
        _parameter(section, name, (place / section / name).mapping(node), place / section / name)
        for section in _SECTIONS
        for name, node in (place / section).mapping(tree.get(section)).items()
    ]


def _parameter(section: str, name: str, node: Document, place: Place) -> Document:
    place.allow(node, ("schema", "deprecated", "required", *_KEPT))
    entries = node.get("schema")
    alternatives = [entries] if isinstance(entries, dict) else entries
    schema = schema_of(alternatives, place / "schema")
    moved = {key: schema.pop(key, None) for key in ("description", "deprecated")}
    result = {"name": name, "in": section, "description": moved["description"]}
    result |= {key: copied(value) for key, value in node.items() if key in _KEPT or key.startswith("x-")}
    if section == "path" or node.get("required") is True or is_required(alternatives, place / "schema"):
        result["required"] = True
    if moved["deprecated"] is True or node.get("deprecated") is True:
        result["deprecated"] = True
    return {key: value for key, value in {**result, "schema": schema}.items() if value is not None}
