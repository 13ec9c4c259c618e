"""
A rule that leaves no schema in parts: what must hold together is merged, and what that makes is named.

A choice with fields beside it becomes a choice of objects that have them. A reference to a base, an object whose
`discriminator` tells what extends it, becomes a choice of all that do.
"""

from collections.abc import Iterator
from typing import Any

from pipeline.naming import class_name, numbered, pascal
from pipeline.openapi.all_of import Conflict, Merged, Merging, choices, shaped
from pipeline.openapi.canonical.discriminators import tagged, values_of
from pipeline.openapi.document import Document
from pipeline.openapi.inheritance import Inheritance
from pipeline.openapi.pointers import schema_pointer
from pipeline.openapi.resolver import referenced_component
from pipeline.openapi.schemas import Schema, is_text_enum
from pipeline.openapi.walk import CHOICES, operations


def combine(document: Document) -> Document:
    """Return the document merged; conflicts are settled for the later side: `conflicts` tells them."""
    return _Combining(document).document(lambda _place, _what: None)


def conflicts(document: Document) -> Iterator[tuple[str, str]]:
    """Yield where a schema asks for what no value can be, as place and what is in the way."""
    found: list[tuple[str, str]] = []
    _Combining(document).document(lambda target, what: found.append((target, what)))
    yield from dict.fromkeys(found)


class _Combining:
    def __init__(self, document: Document) -> None:
        self._document = document
        self._schemas: dict[str, Schema] = document.get("components", {}).get("schemas", {})
        self._made: dict[str, Schema] = {}
        self._merged = Merged()
        self._inheritance = Inheritance(self._schemas)

    def document(self, tell: Any) -> Document:
        self._tell = tell
        schemas = {name: self._component(name, schema) for name, schema in self._schemas.items()}
        paths = self._document.get("paths", {})
        for path, method, operation in operations(self._document):
            name = class_name(str(operation.get("x-pennyweight-name", f"{method} {path}")))
            changed = self._operation(operation, name, f"paths.{path}.{method}")
            paths = {**paths, path: {**paths[path], method: changed}}
        components = {**self._document.get("components", {}), "schemas": {**schemas, **self._made}}
        return {**self._document, "paths": paths, "components": components}

    def _component(self, name: str, schema: Schema) -> Schema:
        """A component in one part; one that extends a base and adds nothing is a class of its own."""
        target = f"components.schemas.{name}"
        merging = Merging(self._schemas, self._told(target), self._merged)
        whole = merging.opened(schema) if self._inheritance.is_heir(name) else merging.whole(schema)
        either = self._either(whole)
        if either is not None:
            return either
        merged = self._inside(whole, name, target)
        for discriminator, mapped in self._inheritance.tags_of_both(name):
            merged = tagged(merged, discriminator, mapped, self._schemas)
        return merged

    def _operation(self, operation: Document, name: str, target: str) -> Document:
        changed = dict(operation)
        if "parameters" in operation:
            changed["parameters"] = [
                {**it, "schema": self._schema(it["schema"], f"{name}{pascal(it['name'])}", f"{target}.{it['name']}")}
                if "schema" in it
                else it
                for it in operation["parameters"]
            ]
        if "content" in operation.get("requestBody", {}):
            changed["requestBody"] = self._content(operation["requestBody"], f"{name}Body", f"{target}.requestBody")
        changed["responses"] = {
            status: self._content(answer, f"{name}Answer", f"{target}.responses.{status}")
            for status, answer in operation.get("responses", {}).items()
        }
        return changed

    def _content(self, node: Document, name: str, target: str) -> Document:
        if "content" not in node:
            return node
        content = {
            kind: {**it, "schema": self._schema(it["schema"], name, target)} if "schema" in it else it
            for kind, it in node["content"].items()
        }
        return {**node, "content": content}

    def _schema(self, schema: Schema, name: str, target: str) -> Schema:
        """A schema that is no component: what merging makes of it becomes one where it must have a name."""
        whole = Merging(self._schemas, self._told(target), self._merged).whole(schema)
        return self._either(whole) or self._named(self._inside(whole, name, target), name)

    def _either(self, schema: Schema) -> Schema | None:
        """A reference to a base as a choice of all that extend it, and itself; None for anything else."""
        base = _target(schema)
        heirs = self._inheritance.heirs(base)
        if not heirs:
            return None
        words = {key: value for key, value in schema.items() if key != "$ref"}
        words = {**words, "discriminator": self._inheritance.discriminator(base)}
        return {**words, "anyOf": [{"$ref": schema_pointer(name)} for name in (*heirs, base)]}

    def _told(self, target: str) -> Conflict:
        return lambda what: self._tell(target, what)

    def _inside(self, schema: Schema, name: str, target: str) -> Schema:
        schema = self._distributed(schema, name, target)
        changed = dict(schema)
        if isinstance(schema.get("properties"), dict):
            changed["properties"] = {
                wire: self._schema(it, f"{name}{pascal(wire)}", f"{target}.properties.{wire}")
                for wire, it in schema["properties"].items()
            }
        for key, suffix in (("items", "Item"), ("additionalProperties", "Value")):
            if isinstance(schema.get(key), dict):
                changed[key] = self._schema(schema[key], f"{name}{suffix}", f"{target}.{key}")
        for key in CHOICES:
            if schema.get(key):
                changed[key] = [
                    self._schema(it, f"{name}{self._called(it, index)}", f"{target}.{key}[{index}]")
                    for index, it in enumerate(schema[key])
                ]
        return schema if changed == schema else changed

    def _distributed(self, schema: Schema, name: str, target: str) -> Schema:
        """Fields beside a choice become fields of each option; options that only narrow are left out."""
        options = choices(schema)
        common = {key: value for key, value in schema.items() if key not in CHOICES}
        if not options or not ("properties" in common or isinstance(common.get("additionalProperties"), dict)):
            return schema
        if not any(_adds(option) for option in options):
            return common
        merging = Merging(self._schemas, self._told(target), self._merged)
        fields = {
            key: value
            for key, value in common.items()
            if key in ("type", "properties", "required", "additionalProperties")
        }
        words = {key: value for key, value in common.items() if key not in fields}
        discriminator = words.get("discriminator")
        made: list[Schema] = []
        mapping: dict[str, Any] = {}
        for index, option in enumerate(options):
            merged = {key: it for key, it in merging.both(fields, option).items() if key not in words}
            merged = self._inside(merged, name, target)
            if isinstance(discriminator, dict) and "$ref" in option:
                merged = tagged(merged, discriminator, _target(option), self._schemas)
            made.append(self._named(merged, f"{name}{self._called(option, index)}"))
            mapping |= dict.fromkeys(values_of(discriminator, _target(option)), made[-1].get("$ref"))
        if mapping:
            words["discriminator"] = {**words["discriminator"], "mapping": mapping}
        return {**words, "anyOf": made}

    def _called(self, option: Schema, index: int) -> str:
        return class_name(_target(option)) if "$ref" in option else str(index + 1)

    def _named(self, schema: Schema, name: str) -> Schema:
        """A reference to a component made of a schema; equal ones share one."""
        if "$ref" in schema or not _needs_name(schema):
            return schema
        for made, known in self._made.items():
            if known == schema:
                return {"$ref": schema_pointer(made)}
        taken = {each.lower() for each in (*self._schemas, *self._made)}
        free = next(each for each in numbered(name) if each.lower() not in taken)
        self._made[free] = schema
        return {"$ref": schema_pointer(free)}


def _target(schema: Schema) -> str:
    return referenced_component(schema) or ""


def _needs_name(schema: Schema) -> bool:
    return "$ref" not in schema and ("properties" in schema or is_text_enum(schema))


def _adds(option: Schema) -> bool:
    return shaped({key: value for key, value in option.items() if key not in ("required", "type")})
