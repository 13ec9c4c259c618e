"""Names of events' classes: every object and every enum gets one, made of what the vendor calls it or of where it is."""

from collections.abc import Iterable, Mapping
from typing import Any

from pipeline.naming import class_name, pascal
from pipeline.openapi.events_document import definition_name, definition_pointer, is_class, is_free

Schema = dict[str, Any]
_LONGEST = 60


def free_class_name(text: str) -> str:
    """Return a name in PascalCase that means nothing else: `order.paid` → `OrderPaid`, `Warning` → `WarningData`."""
    name = class_name(text)
    return name if is_free(name) else f"{name}Data"


def named(definitions: Mapping[str, Schema], wanted: Mapping[str, str]) -> tuple[dict[str, Schema], dict[str, str]]:
    """
    Return the definitions under class names, references renamed, with objects and enums from inside beside them; and
    the class names by the names they had.

    Args:
        definitions: plain schemas, by any names.
        wanted: what some of them are to be called instead.
    """
    names: dict[str, str] = {}
    for key in definitions:
        names[key] = _free(free_class_name(wanted.get(key, key)), names.values())
    hoist = _Hoist(names)
    for key, schema in definitions.items():
        hoist.found[names[key]] = {}  # its place in the order
        hoist.found[names[key]] = hoist.inside(schema, names[key])
    return hoist.found, names


def _free(name: str, taken: Iterable[str]) -> str:
    number, candidate, others = 2, name, set(taken)
    while candidate in others:
        candidate, number = f"{name}{number}", number + 1
    return candidate


class _Hoist:
    """The definitions found so far, and what those from inside others were made of."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self._names = names
        self._sources: dict[str, Schema] = {}
        self.found: dict[str, Schema] = {}

    def inside(self, schema: Schema, place: str) -> Schema:
        """Return a schema whose inner classes are references."""
        result = dict(schema)
        if "$ref" in schema:
            result["$ref"] = definition_pointer(self._names[definition_name(schema["$ref"])])
        if "properties" in schema:
            fields = schema["properties"].items()
            result["properties"] = {name: self._outside(item, place + pascal(name)) for name, item in fields}
        for key, end in (("items", "Item"), ("additionalProperties", "Value")):
            if isinstance(schema.get(key), dict):
                result[key] = self._outside(schema[key], place + end)
        for key in ("anyOf", "oneOf"):
            if key in schema:
                result[key] = [self._outside(option, place) for option in schema[key]]
        return result

    def _outside(self, schema: Schema, place: str) -> Schema:
        """Return a schema, or a reference to it when it is a class."""
        if not is_class(schema):
            return self.inside(schema, place)
        title = schema.get("title", "")
        wanted = free_class_name(title) if pascal(title) and len(title) <= _LONGEST else place
        taken = {*self._names.values(), *self.found}
        if self._sources.get(wanted) == schema:
            return {"$ref": definition_pointer(wanted)}
        name = wanted if wanted not in taken else _free(place, taken)
        self._sources[name] = schema
        self.found[name] = {}  # its place in the order
        self.found[name] = self.inside(schema, name)
        return {"$ref": definition_pointer(name)}
