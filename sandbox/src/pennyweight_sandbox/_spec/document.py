"""An OpenAPI document with exact numbers: references resolved, schemas flattened, values validated."""

import json
from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pennyweight_sandbox._spec.schemas import Finding, SchemaValidator

Schema = Mapping[str, Any]
"""A JSON Schema; where a boolean may stand, it is `AnySchema`."""

AnySchema = Mapping[str, Any] | bool

_UNIONS = ("oneOf", "anyOf")


class Document:
    """One vendor's OpenAPI document; every node is addressed by its JSON pointer."""

    def __init__(self, content: Mapping[str, Any]) -> None:
        self.content = content

    @classmethod
    def read(cls, path: Path) -> "Document":
        """Return the document in a JSON file; numbers with a fraction are Decimal."""
        return cls(json.loads(path.read_text(encoding="utf-8"), parse_float=Decimal))

    def resolve(self, node: Any, pointer: str) -> tuple[Any, str]:
        """Return the node that a chain of references ends at, and its pointer."""
        while isinstance(node, Mapping) and isinstance(reference := node.get("$ref"), str):
            pointer = reference.removeprefix("#")
            node = self._at(pointer)
        return node, pointer

    def flatten(self, schema: AnySchema) -> tuple[Schema, tuple[str, ...]]:
        """
        Return the schema without references, `allOf` and unions, and the references that were followed.

        Of a union the first member that is more than null is taken.
        """
        if isinstance(schema, bool):
            return {}, ()
        merged: dict[str, Any] = {}
        followed: list[str] = []
        for part in self._parts(schema, followed):
            merged = _merge(merged, part)
        return merged, tuple(followed)

    def validate(self, value: object, pointer: str) -> "Finding | None":
        """Return the most telling deviation from the schema at `pointer`, None when there is none."""
        return self._validator.validate(value, pointer)

    def is_valid(self, value: object, schema: AnySchema) -> bool:
        """Say whether a value fits a schema of this document, given as it stands or flattened."""
        return self._validator.is_valid(value, schema)

    def _parts(self, schema: Schema, followed: list[str]) -> Iterable[Schema]:
        """Give the schemas that hold together, the outermost last."""
        if isinstance(reference := schema.get("$ref"), str) and reference not in followed:
            followed.append(reference)
            target = self._at(reference.removeprefix("#"))
            if isinstance(target, Mapping):
                yield from self._parts(target, followed)
        for part in schema.get("allOf", ()):
            if isinstance(part, Mapping):
                yield from self._parts(part, followed)
        for union in _UNIONS:
            if members := schema.get(union):
                member = next((m for m in members if not self._is_null(m)), members[0])
                if isinstance(member, Mapping):
                    yield from self._parts(member, followed)
                    if "discriminator" in schema:
                        yield {"x-chosen-member": member.get("$ref")}
        yield {key: value for key, value in schema.items() if key not in {"$ref", "allOf", *_UNIONS}}

    def _is_null(self, schema: Any) -> bool:
        node, _ = self.resolve(schema, "")
        return isinstance(node, Mapping) and node.get("type") in ("null", ["null"])

    def _at(self, pointer: str) -> Any:
        node: Any = self.content
        for token in pointer.split("/")[1:]:
            key = token.replace("~1", "/").replace("~0", "~")
            node = node[int(key)] if isinstance(node, list) else node[key]
        return node

    @cached_property
    def _validator(self) -> "SchemaValidator":
        from pennyweight_sandbox._spec.schemas import SchemaValidator  # on use: it takes a while to load

        return SchemaValidator(self.content)


def escape(token: str) -> str:
    """Return a key as a token of a JSON pointer."""
    return token.replace("~", "~0").replace("/", "~1")


def _merge(first: dict[str, Any], second: Schema) -> dict[str, Any]:
    """Return both schemas as one; of keywords that both have, properties and required are joined, types intersected."""
    merged = {**first, **second}
    if "properties" in first and "properties" in second:
        shared = first["properties"].keys() & second["properties"].keys()
        joined = {name: {"allOf": [first["properties"][name], second["properties"][name]]} for name in shared}
        merged["properties"] = {**first["properties"], **second["properties"], **joined}
    if "required" in first and "required" in second:
        merged["required"] = list(dict.fromkeys([*first["required"], *second["required"]]))
    if "type" in first and "type" in second:
        merged["type"] = [name for name in types(first) if name in types(second)] or second["type"]
    if "enum" in first and "enum" in second:
        merged["enum"] = [member for member in second["enum"] if member in first["enum"]]
    return merged


def types(schema: Schema) -> list[str]:
    """Return the types a flattened schema allows; none means any."""
    found = schema.get("type", [])
    return [found] if isinstance(found, str) else list(found)
