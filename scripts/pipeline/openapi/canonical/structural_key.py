"""Structural keys: parts of a document without docs, names of scalars, and variants of spelling."""

import json
from collections.abc import Iterator
from hashlib import sha256
from typing import Any

from pipeline.openapi.canonical import choices, nulls
from pipeline.openapi.document import Document
from pipeline.openapi.grammar import Node, keys_of, walk
from pipeline.openapi.resolver import Targets, follow, referenced_component
from pipeline.openapi.schemas import listed_types, needs_name
from pipeline.openapi.walk import OPTIONS

WORDS = frozenset(("title", "summary", "description", "externalDocs", "example", "examples", "$comment"))
INNER = keys_of("schema", "schema")
"""Keywords that hold one schema; of `INNER_MAPS` each holds schemas by name."""
INNER_MAPS = keys_of("schema", "{schema}")
INNER_LISTS = tuple(key for key in keys_of("schema", "[schema]") if key not in OPTIONS)
"""Keywords that hold schemas in an order that means something."""
GROUPS = {"parameter": "parameters", "body": "requestBodies", "response": "responses", "header": "headers"}
"""The group of components for each kind of node that operations are made of."""
_LONG = 400
"""Characters of a shape's text above which a digest stands for it in the shape around it."""


def is_words(key: str) -> bool:
    """True for keys that say something to people, or to tools."""
    return key in WORDS or key.startswith("x-")


class Shapes:
    """
    The shapes of one document's parts; two parts are equal on the wire if their shapes are equal.

    Each component is looked at once and long shapes are digested, so that time and size grow like the document.
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self.targets = Targets(document)
        self._written: dict[tuple[str, str], Any] = {}
        plain = {name for name, schema in self.targets.schemas.items() if not needs_name(schema)}
        self._aliases = plain - _recursive({name: plain & set(_names(self.targets.schemas[name])) for name in plain})
        """Components that count as written out where they are referred to."""

    def of(self, schema: Any) -> Any:
        """
        Return the shape of a schema, its references to classes by name.

        Scalars, lists and choices that have a name count as written out unless they contain themselves; the order of
        fields, values, types and choices does not count.
        """
        if not isinstance(schema, dict):
            return schema
        name = referenced_component(schema)
        if name is None or name not in self._aliases:
            return self._shape(schema)
        beside = {key: value for key, value in schema.items() if key != "$ref" and not is_words(key)}
        known = name, as_text(beside)
        if known not in self._written:
            target = {**self.targets.schemas[name], **beside}
            self._written[known] = self._shape(target) if referenced_component(target) is None else self.of(target)
        return self._written[known]

    def of_node(self, kind: str, node: Any) -> Any:
        """Return the shape of a parameter, body, answer, header or media type, references to it followed."""
        if not isinstance(node, dict):
            return node
        plain = follow(self.document, node, GROUPS.get(kind, ""))
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

    def _shape(self, schema: Node) -> Any:
        shape = {key: value for key, value in schema.items() if not is_words(key)}
        for key in INNER_MAPS:
            if isinstance(shape.get(key), dict):
                shape[key] = {name: _short(self.of(item)) for name, item in shape[key].items()}
        for key in INNER:
            if key in shape:
                shape[key] = _short(self.of(shape[key]))
        for key in (*OPTIONS, *INNER_LISTS):
            if isinstance(shape.get(key), list):
                shape[key] = [self.of(item) for item in shape[key]]
        for rule in (choices.flat, nulls.null_last, nulls.null_as_type, nulls.null_beside_a_name):
            shape = rule(shape, self.targets)
        for key in (*OPTIONS, *INNER_LISTS):
            if isinstance(shape.get(key), list):
                shape[key] = [_short(item) for item in shape[key]]
        return _unordered(shape)


def as_text(shape: Any) -> str:
    """Return a shape as text."""
    return json.dumps(shape, sort_keys=True, default=str)


def _short(shape: Any) -> Any:
    text = as_text(shape)
    return shape if len(text) <= _LONG else {"sha256": sha256(text.encode()).hexdigest()}


def _names(node: Any) -> Iterator[str]:
    """Yield the components that a schema refers to, at any depth."""
    return filter(None, (referenced_component(part) for _, kind, part in walk(node, "schema") if kind == "schema"))


def _recursive(uses: dict[str, set[str]]) -> set[str]:
    """Return the names that lead to themselves, or lie between such: those that are left without dead ends."""
    used: dict[str, set[str]] = {name: set() for name in uses}
    for name, others in uses.items():
        for other in others:
            used[other].add(name)
    left = set(uses)
    for ahead, back in ((uses, used), (used, uses)):
        count = {name: len(ahead[name] & left) for name in left}
        ends = [name for name, number in count.items() if not number]
        while ends:
            end = ends.pop()
            left.discard(end)
            for name in back[end] & left:
                count[name] -= 1
                if not count[name]:
                    ends.append(name)
    return left


def _unordered(shape: Node) -> Node:
    if "type" in shape:
        kinds = sorted(listed_types(shape))
        shape["type"] = kinds[0] if len(kinds) == 1 else kinds
    for key in ("required", "enum", *OPTIONS):
        if isinstance(shape.get(key), list):
            shape[key] = sorted(shape[key], key=as_text)
    return shape
