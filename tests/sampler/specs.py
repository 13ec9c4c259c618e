"""The curated specs, read as data: operations, their documented answers, and what a schema says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

import bursar_sandbox

Schema = dict[str, Any]
VENDORS = ("kalshi", "mesh", "onebalance", "snaptrade")
METHODS = ("delete", "get", "patch", "post", "put")
_FOLDER = Path(bursar_sandbox.__file__).parent / "_specs"
_ANY = frozenset({"array", "boolean", "integer", "null", "number", "object", "string"})


class Operation(NamedTuple):
    """One operation, with the answers that its vendor documents."""

    vendor: str
    name: str
    method: str
    path: str
    status: int
    schema: Schema
    refusals: tuple[tuple[int, Schema | None], ...]
    document: Schema
    spec: Schema

    @property
    def envelope(self) -> Schema:
        """Where a 200 may say no; empty for vendors whose 200 means yes."""
        found: Schema = self.spec.get("x-bursar-envelope", {})
        return found

    def __repr__(self) -> str:
        return f"{self.vendor}.{self.name}"


def resolved(spec: Schema, schema: Schema) -> Schema:
    """Follow references."""
    while "$ref" in schema:
        found: Any = spec
        for part in schema["$ref"].removeprefix("#/").split("/"):
            found = found[part]
        schema = found
    return schema


def kinds(spec: Schema, schema: Schema) -> frozenset[str]:
    """Return JSON's words for what a schema takes; `integer` goes with `number`."""
    schema = resolved(spec, schema)
    options = schema.get("oneOf") or schema.get("anyOf")
    if options:
        return frozenset[str]().union(*(kinds(spec, option) for option in options))
    if "type" not in schema:
        return frozenset({"object"}) if "properties" in schema else _ANY
    named = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    return (
        frozenset(named)
        | ({"integer"} if "number" in named else set())
        | ({"null"} if None in listed(schema) else set())
    )


def listed(schema: Schema) -> list[Any]:
    """Return the values that a resolved schema allows, where it names them."""
    return [schema["const"]] if "const" in schema else list(schema.get("enum", []))


def members(spec: Schema, schema: Schema) -> list[Schema]:
    """Return what a schema may be beside null, references followed; itself where it is no union."""
    schema = resolved(spec, schema)
    options = schema.get("oneOf") or schema.get("anyOf")
    if not options:
        return [schema]
    return [found for option in options if option.get("type") != "null" for found in members(spec, option)]


def tag(spec: Schema, schema: Schema) -> str | None:
    """Return the property that tells a union's members apart."""
    schema = resolved(spec, schema)
    for option in [schema, *(resolved(spec, option) for option in schema.get("anyOf", []))]:
        if "discriminator" in option:
            return str(option["discriminator"]["propertyName"])
    return None


def _operations(vendor: str) -> list[Operation]:
    spec = json.loads((_FOLDER / f"{vendor}.json").read_text("utf-8"))
    found = []
    for path, item in spec["paths"].items():
        for method in item.keys() & set(METHODS):
            document = item[method]
            answers = {status: _body(spec, answer) for status, answer in document["responses"].items()}
            ((status, schema),) = [(int(code), body) for code, body in answers.items() if code.startswith("2")]
            refusals = tuple((_status(code), body) for code, body in answers.items() if not code.startswith("2"))
            name = document["x-bursar-name"]
            assert schema is not None
            found.append(Operation(vendor, name, method.upper(), path, status, schema, refusals, document, spec))
    return sorted(found, key=lambda operation: operation.name)


def _body(spec: Schema, answer: Schema) -> Schema | None:
    content = resolved(spec, answer).get("content", {})
    return content["application/json"]["schema"] if "application/json" in content else None


def _status(code: str) -> int:
    return 500 if code == "default" else int(code)


OPERATIONS = [operation for vendor in VENDORS for operation in _operations(vendor)]
