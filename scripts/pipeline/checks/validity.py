"""Check that a document is valid OpenAPI 3.1, and free of blemishes that reading would have settled."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from pipeline.diagnostics import Diagnostic, format_value
from pipeline.openapi.document import Document
from pipeline.openapi.grammar import Node, Place, data_form, outermost_schemas, rewrite
from pipeline.openapi.pointers import pointer
from pipeline.openapi.repair import find_blemishes
from pipeline.openapi.structure import find_faults

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError  # type: ignore[import-untyped]  # it has no py.typed

_WORDS = {"default", "example", "examples"}
_EXPECTED = 200


def check(document: Document, where: str) -> Iterator[Diagnostic]:
    """Yield what is not valid: faults of its structure, else blemishes, else what openapi-spec-validator finds."""
    if not str(document.get("openapi", "")).startswith("3.1."):
        found = format_value(document.get("openapi"))
        yield Diagnostic(location=where, message="is not OpenAPI 3.1", expected="openapi: 3.1.x", actual=found)
        return
    yield from find_faults(document, where) or find_blemishes(document, where) or _find_errors(document, where)


def _find_errors(document: Document, where: str) -> list[Diagnostic]:
    """Return the errors of the schemas of OpenAPI and JSON Schema, in the order of their places."""
    import jsonschema_rs
    from openapi_spec_validator.schemas import get_schema_content_v31

    plain = rewrite(document, _without_data)
    openapi, schemas = dict(get_schema_content_v31()), list(outermost_schemas(plain))
    if jsonschema_rs.is_valid(openapi, plain) and all(jsonschema_rs.meta.is_valid(it) for _, it in schemas):
        return []  # a hundred times faster than the validator that can say where something is wrong
    from jsonschema import Draft202012Validator  # type: ignore[import-untyped]  # it has no py.typed
    from jsonschema_specifications import REGISTRY  # type: ignore[import-untyped]  # nor has this

    # Not the validator that the library chooses: with jsonschema-rs beside it, its errors come in another order and form.
    root, meta = (
        Draft202012Validator(it, registry=REGISTRY.crawl()) for it in (openapi, Draft202012Validator.META_SCHEMA)
    )
    found: list[tuple[Place, ValidationError]] = [((), error) for error in root.iter_errors(plain)]
    found += [(place, error) for place, schema in schemas for error in meta.iter_errors(schema)]
    diagnostics = {_diagnose(place, error, where): None for place, error in found}
    return sorted(diagnostics, key=lambda each: (each.target or "", each.expected or ""))


def _diagnose(place: Place, error: "ValidationError", where: str) -> Diagnostic:
    from jsonschema.exceptions import best_match

    deepest = best_match([error]) or error
    return Diagnostic(
        location=where,
        message="is not valid OpenAPI 3.1",
        target=pointer((*place, *deepest.absolute_path)),
        expected=_expected(deepest),
        actual=format_value(deepest.instance),
        hint="correct it",
    )


def _expected(error: "ValidationError") -> str:
    """Return what a keyword of the schema asks for, in words."""
    value: Any = error.validator_value
    match error.validator:
        case "required":
            missing = [name for name in value if name not in error.instance]
            return f"{', '.join(missing)}, which OpenAPI demands"
        case "type":
            return f"of type {format_value(value)}"
        case "enum":
            return f"one of {format_value(value)}"
        case "const":
            return format_value(value)
        case _:
            return str(error.message).split("\n")[0][:_EXPECTED]


def _without_data(node: Node, kind: str, _place: Place) -> Node:
    """
    Return a node without examples and defaults, which are judged elsewhere, and without the vendor's regular expressions.

    Patterns are those of ECMA-262, which Python's `re` does not read, and one of them on one of its own defaults may run for ever.
    """
    return {
        key: value
        for key, value in node.items()
        if not (data_form(kind, key) == "data" and key in _WORDS) and not (kind == "schema" and key == "pattern")
    }
