"""
Take secrets out of a vendor's document: keys and tokens that stand in descriptions, examples and defaults.

Works on any format: OpenAPI, AsyncAPI, JSON Schema. What a program matches literally (names, enum values, constants,
patterns, formats, paths, references) is never touched; what counts as a secret stands in `scrub_text`.
"""

from typing import Any

from pipeline.diagnostics import Diagnostic
from pipeline.importers.secret_patterns import scrubbed
from pipeline.openapi.document import Document
from pipeline.openapi.grammar import Place
from pipeline.openapi.pointers import pointer

# Keys whose text a program matches; outside of data only, where `name` may well be an example's field.
_LITERAL = {
    *("$ref", "$id", "$anchor", "$schema", "$dynamicRef", "enum", "const", "pattern", "format", "type", "required"),
    *("name", "in", "operationId", "operationRef", "propertyName", "mapping", "scheme", "style", "contentType"),
    *("openapi", "asyncapi", "swagger", "version", "address", "protocol", "bindings", "runtimeExpression", "location"),
}
_DATA = {"example", "examples", "default", "value", "payload"}
# Keys of maps whose own keys are names: a property may be called `example` and is none.
_NAMED = {
    *("properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "schemas", "headers", "responses"),
    *("parameters", "requestBodies", "securitySchemes", "callbacks", "links", "pathItems", "paths", "webhooks"),
    *("content", "encoding", "variables", "channels", "messages", "operations", "messageTraits", "operationTraits"),
}


def redact_secrets(document: Document, name: str) -> tuple[Document, tuple[Diagnostic, ...]]:
    """
    Return the document with `***` in place of each secret, and a note for each place and kind of secret.

    No note holds a secret or a part of one. Scrubbing twice changes nothing more.

    Args:
        document: of any format; it stays as it is.
        name: the file or page it came from, for the notes.
    """
    scrubbing = _Scrubbing()
    clean: Document = scrubbing.node(document, (), "")
    notes = tuple(
        Diagnostic(
            location=name,
            message=f"scrubbed {kind}",
            target=scrubbed(pointer(place))[0],
            hint="tell the vendor if it is a working one",
        )
        for place, kind in scrubbing.found
    )
    return clean, notes


class _Scrubbing:
    """Goes through a document; `field` is the name of the property, parameter or key that a value belongs to."""

    def __init__(self) -> None:
        self.found: list[tuple[Place, str]] = []

    def node(self, node: Any, place: Place, field: str) -> Any:
        """Scrub what describes: outside of data."""
        if isinstance(node, str):
            return self._text(node, place, "")
        if isinstance(node, list):
            return [self.node(item, (*place, str(at)), field) for at, item in enumerate(node)]
        if not isinstance(node, dict):
            return node
        if isinstance(node.get("name"), str) and "in" in node:
            field = node["name"]
        return {key: self._value(key, value, (*place, key), field) for key, value in node.items()}

    def _value(self, key: str, value: Any, place: Place, field: str) -> Any:
        if key in _NAMED and isinstance(value, dict):
            return {name: self.node(item, (*place, name), name) for name, item in value.items()}
        if key == "tags":
            return self._tags(value, place)
        if key in _LITERAL:
            return value
        if key in _DATA or key.startswith("x-"):
            return self._data(value, place, field)
        return self.node(value, place, field)

    def _tags(self, tags: Any, place: Place) -> Any:
        """Tags are names, or what describes them."""
        if not isinstance(tags, list):
            return tags
        return [tag if isinstance(tag, str) else self.node(tag, (*place, str(at)), "") for at, tag in enumerate(tags)]

    def _data(self, value: Any, place: Place, field: str) -> Any:
        if isinstance(value, dict):
            return {key: self._data(item, (*place, key), self._field(key, field)) for key, item in value.items()}
        if isinstance(value, list):
            return [self._data(item, (*place, str(at)), field) for at, item in enumerate(value)]
        return self._text(value, place, field) if isinstance(value, str) else value

    def _field(self, key: str, field: str) -> str:
        """Within an Example Object the value still belongs to what the example is of."""
        return field if key == "value" else key

    def _text(self, text: str, place: Place, field: str) -> str:
        clean, kinds = scrubbed(text, field)
        self.found += [(place, kind) for kind in kinds]
        return clean
