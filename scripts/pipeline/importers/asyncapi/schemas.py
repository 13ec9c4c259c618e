"""A vendor's schemas as `events.yaml` can say them: without `allOf`, without what only a validator needs."""

from collections.abc import Mapping
from typing import Any

from pipeline.diagnostics import Diagnostic, DiagnosticError, format_value
from pipeline.importers.asyncapi.all_of import Parts
from pipeline.importers.asyncapi.choices import choice
from pipeline.importers.asyncapi.shapes import shape
from pipeline.importers.asyncapi.simplifier import Schema
from pipeline.openapi.events_document import LIMITS, definition_pointer

WORDS = {"title", "description", "deprecated"}
_SHAPE = {"type", "properties", "required", "items", "prefixItems", "additionalProperties", "enum", "const", "format"}
_KNOWN = WORDS | LIMITS | _SHAPE | {"$ref", "allOf", "anyOf", "oneOf", "discriminator"}
_SILENT = {"$comment", "$id", "$schema", "$anchor", "$defs", "definitions", "example", "examples"} | {
    "externalDocs",
    "xml",
}
_DEEPEST = 60


class Plain:
    """
    The schemas of one document, and what was noticed while they were made plain.

    Args:
        schemas: the vendor's, by name; they refer to each other as `#/components/schemas/…`.
        name: the document, for messages.
    """

    def __init__(self, schemas: Mapping[str, Any], name: str) -> None:
        self._parts = Parts(schemas, self)
        self._schemas = schemas
        self._name = name
        self._made: dict[str, Schema] = {}
        self._depth = 0
        self._notes: dict[tuple[str, str], Diagnostic] = {}

    @property
    def notes(self) -> tuple[Diagnostic, ...]:
        """Notes about parts that could not be said."""
        return tuple(self._notes.values())

    def component(self, key: str) -> Schema:
        """Return a named schema; it refers to others as `#/$defs/…`."""
        if key not in self._made:
            self._made[key] = self.schema(self._schemas[key], key)
        return self._made[key]

    def schema(self, node: Any, place: str) -> Schema:
        """
        Return a plain copy of a schema.

        Raises:
            DiagnosticError: it is malformed, refers nowhere, or contains itself through `allOf`.
        """
        if self._depth > _DEEPEST:
            raise self.fault(place, "schemas are nested too deeply, or contain themselves")
        self._depth += 1
        try:
            return self._plain(self._known(self.checked(node, place), place), place)
        finally:
            self._depth -= 1

    def has(self, key: str) -> bool:
        """True for the name of a schema."""
        return key in self._schemas

    def checked(self, node: Any, place: str) -> Schema:
        """Return a schema that is a mapping."""
        if not isinstance(node, (dict, bool)):
            raise self.fault(place, "is no schema", format_value(node))
        return node if isinstance(node, dict) else {} if node else {"not": {}}

    def note(self, place: str, what: str, found: Any = None) -> None:
        """Keep in mind what could not be said, once for each place."""
        so = "events are read without it; look whether that matters"
        text = None if found is None else format_value(found)
        self._notes.setdefault(
            (place, what), Diagnostic(location=self._name, target=place, message=what, actual=text, hint=so)
        )

    def fault(self, place: str, what: str, found: str | None = None) -> DiagnosticError:
        """Return the error for a place."""
        so = "look at the vendor's document"
        return DiagnosticError(Diagnostic(location=self._name, target=place, message=what, actual=found, hint=so))

    def _plain(self, node: Schema, place: str) -> Schema:
        words = {key: value for key, value in node.items() if key in WORDS}
        if node.keys() & {"$ref", "allOf"}:
            name = self._parts.one_name(node, place)
            if name is not None:
                limits = {key: value for key, value in node.items() if key in LIMITS}
                return {"$ref": definition_pointer(name), **limits, **words}
            return {**self.schema(self._parts.together(node, place), place), **words}
        for key in ("oneOf", "anyOf"):
            if key in node:
                return choice(self, node, key, place)
        return {**shape(self, node, place), **words}

    def _known(self, node: Schema, place: str) -> Schema:
        for key in sorted(key for key in node.keys() - _KNOWN - _SILENT if not key.startswith("x-")):
            self.note(place, f"events cannot say {key}", node[key])
        for key, kind in (("title", str), ("description", str), ("format", str), ("deprecated", bool)):
            if not isinstance(node.get(key, kind()), kind):
                raise self.fault(f"{place}.{key}", "is malformed", format_value(node[key]))
        for key in sorted(node.keys() & LIMITS - {"default"}):
            if isinstance(node[key], (dict, list)):
                raise self.fault(f"{place}.{key}", "is malformed", format_value(node[key]))
        return {key: value for key, value in node.items() if key in _KNOWN}
