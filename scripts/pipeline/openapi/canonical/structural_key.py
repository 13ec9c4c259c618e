"""What a part of a document comes to on the wire: without words, names of scalars, and choices of writing."""

import json
from typing import Any

from pipeline.openapi.canonical import choices, nulls
from pipeline.openapi.canonical.parameters import followed
from pipeline.openapi.document import Document
from pipeline.openapi.node_kinds import Node
from pipeline.openapi.reference_index import Targets, listed_types, needs_name, reference
from pipeline.openapi.walk import OPTIONS

WORDS = frozenset(("title", "summary", "description", "externalDocs", "example", "examples", "$comment"))
_LISTS = ("items", "additionalProperties", "contains", "not", "if", "then", "else", "propertyNames")
_MAPS = ("properties", "patternProperties", "dependentSchemas", "$defs")
_KINDS = {"parameter": "parameters", "body": "requestBodies", "response": "responses", "header": "headers"}


def is_words(key: str) -> bool:
    """True for keys that say something to people, or to tools."""
    return key in WORDS or key.startswith("x-")


class Shapes:
    """The shapes of one document's parts; two parts are equal on the wire if their shapes are equal."""

    def __init__(self, document: Document, *, deep: bool = False) -> None:
        """Look at a document; `deep` also counts classes as written out, so that names count for nothing."""
        self.document = document
        self.targets = Targets(document)
        self._deep = deep

    def of(self, schema: Any, above: tuple[str, ...] = ()) -> Any:
        """
        Return the shape of a schema, its references to classes by name.

        Scalars, lists and choices that have a name count as written out; the order of fields, values, types and
        choices does not count.
        """
        if not isinstance(schema, dict):
            return schema
        schema, above = self._written_out(schema, above)
        shape = {key: value for key, value in schema.items() if not is_words(key)}
        for key in _MAPS:
            if isinstance(shape.get(key), dict):
                shape[key] = {name: self.of(item, above) for name, item in shape[key].items()}
        for key in _LISTS:
            if key in shape:
                shape[key] = self.of(shape[key], above)
        for key in (*OPTIONS, "prefixItems"):
            if isinstance(shape.get(key), list):
                shape[key] = [self.of(item, above) for item in shape[key]]
        for rule in (choices.flat, nulls.null_last, nulls.null_as_type, nulls.null_beside_a_name):
            shape = rule(shape, self.targets)
        return _unordered(shape)

    def of_node(self, kind: str, node: Any) -> Any:
        """Return the shape of a parameter, body, answer, header or media type, references to it followed."""
        if not isinstance(node, dict):
            return node
        plain = followed(self.document, node, _KINDS.get(kind, ""))
        shape = {key: value for key, value in plain.items() if not is_words(key) and value is not False}
        if "schema" in shape:
            shape["schema"] = self.of(shape["schema"])
        for key, inner in (("content", "media"), ("headers", "header")):
            if isinstance(shape.get(key), dict):
                shape[key] = {name: self.of_node(inner, item) for name, item in shape[key].items()}
        return shape

    def key(self, schema: Node) -> str:
        """Return the shape of a schema as text, to sort and look up by."""
        return as_text(self.of(schema))

    def _written_out(self, schema: Node, above: tuple[str, ...]) -> tuple[Node, tuple[str, ...]]:
        while (name := reference(schema)) is not None and name not in above:
            target = self.targets.schemas.get(name)
            if target is None or (needs_name(target) and not self._deep):
                break
            above = (*above, name)
            schema = {**target, **{key: value for key, value in schema.items() if key != "$ref"}}
        return schema, above


def as_text(shape: Any) -> str:
    """Return a shape as text."""
    return json.dumps(shape, sort_keys=True, default=str)


def _unordered(shape: Node) -> Node:
    if "type" in shape:
        kinds = sorted(listed_types(shape))
        shape["type"] = kinds[0] if len(kinds) == 1 else kinds
    for key in ("required", "enum", *OPTIONS):
        if isinstance(shape.get(key), list):
            shape[key] = sorted(shape[key], key=as_text)
    return shape
