"""Curated specs, read as data: operations, their documented answers, and what a schema says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import pennyweight_sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

Schema = dict[str, Any]
VENDORS = ("kalshi", "kalshi.perps", "mesh", "mesh.admin", "onebalance", "snaptrade")
"""Vendors and their further documents."""
METHODS = ("delete", "get", "head", "options", "patch", "post", "put", "trace")
_FOLDER = Path(pennyweight_sandbox.__file__).parent / "_specs"
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
    def package(self) -> str:
        """The package of its client."""
        return f"pennyweight_{self.vendor}"

    @property
    def envelope(self) -> Schema:
        """Where a 200 may say no; empty for vendors whose 200 means yes."""
        found: Schema = self.spec.get("x-pennyweight-envelope", {})
        return found

    def __repr__(self) -> str:
        return f"{self.vendor}.{self.name}"


def resolved(spec: Schema, schema: Schema) -> Schema:
    """Follow references."""
    while "$ref" in schema:
        schema = _target(spec, schema)
    return schema


def _target(spec: Schema, schema: Schema) -> Schema:
    found: Any = spec
    for part in schema["$ref"].removeprefix("#/").split("/"):
        found = found[part.replace("~1", "/").replace("~0", "~")]
    target: Schema = found
    return target


def kinds(spec: Schema, schema: Schema) -> frozenset[str]:
    """Return JSON's words for what a schema takes; `integer` goes with `number`."""
    schema = resolved(spec, schema)
    options = schema.get("oneOf") or schema.get("anyOf")
    if options:
        found = ({"null"} if option.get("type") == "null" else kinds(spec, option) for option in options)
        return frozenset[str]().union(*found)
    if "type" not in schema:
        return frozenset({"object"}) if "properties" in schema else _ANY
    if schema["type"] in ("null", ["null"]):
        return _ANY  # what is always null today may be anything tomorrow
    named = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    return (
        frozenset(named)
        | ({"integer"} if "number" in named else set())
        | ({"null"} if None in listed(schema) else set())
    )


def takes_some(schema: Schema) -> bool:
    """Whether a resolved schema that is no union takes some values and not others."""
    return bool(schema.keys() & {"type", "properties", "const", "enum"})


def listed(schema: Schema) -> list[Any]:
    """Return the values that a resolved schema allows, where it names them."""
    return [schema["const"]] if "const" in schema else list(schema.get("enum", []))


def members(spec: Schema, schema: Schema) -> list[Schema]:
    """Return what a schema may be beside null, references followed; itself where it is no union."""
    return [member for member, _ in ways(spec, schema)]


def ways(spec: Schema, schema: Schema, through: tuple[str, ...] = ()) -> list[tuple[Schema, tuple[str, ...]]]:
    """Return the same, each with the references that lead to it."""
    while "$ref" in schema:
        through = (*through, schema["$ref"])
        schema = _target(spec, schema)
    options = schema.get("oneOf") or schema.get("anyOf")
    if not options:
        return [(schema, through)]
    return [
        found
        for option in options
        if option.get("type") != "null" and option.get("$ref") not in through
        for found in ways(spec, option, through)
    ]


def tag(spec: Schema, schema: Schema) -> str | None:
    """Return the property that tells a union's members apart; a discriminator beside no union tells nothing."""
    schema = resolved(spec, schema)
    for option in [schema, *(resolved(spec, option) for option in schema.get("anyOf", []))]:
        if "discriminator" in option and ("oneOf" in option or "anyOf" in option):
            return str(option["discriminator"]["propertyName"])
    return None


def operations_of(vendor: str, spec: Schema) -> list[Operation]:
    """Return a vendor's operations by name, each as often as it has successes in JSON."""
    found = []
    for name, method, path, document in _every(spec):
        answers = {status: _body(spec, answer) for status, answer in document["responses"].items()}
        good = successes(answers)
        refusals = tuple((_status(code), body) for code, body in answers.items() if code not in good)
        found += [
            Operation(vendor, name, method.upper(), path, _status(code, 200), schema, refusals, document, spec)
            for code in good
            if (schema := answers[code]) is not None
        ]
    return sorted(found, key=lambda operation: operation.name)


def without_json(vendor: str, spec: Schema) -> list[tuple[Operation, str]]:
    """
    Return the answers that a method gives and that are not JSON, as operations that say nothing of them, with their
    content types; "" for no content.

    An operation that only redirects gives the address; one that documents only errors gives the body as it comes.
    """
    return [
        (Operation(vendor, name, method.upper(), path, status, {}, (), document, spec), kind)
        for name, method, path, document in _every(spec)
        for status, kind in _without_json(spec, document["responses"])
    ]


def _without_json(spec: Schema, answers: Schema) -> list[tuple[int, str]]:
    if good := successes(answers):
        contents = {code: resolved(spec, answers[code]).get("content", {}) for code in good}
        return [
            (_status(code, 200), next(iter(contents[code]), "")) for code in good if _body(spec, answers[code]) is None
        ]
    return [(_status(code), "") for code in redirects(answers)] or [(200, "application/octet-stream")]


def successes(answers: Schema) -> list[str]:
    """Return the statuses that mean yes; `default` where there is no other, and no redirect either."""
    return [code for code in answers if code.startswith("2")] or [
        code for code in answers if code == "default" and not redirects(answers)
    ]


def redirects(answers: Schema) -> list[str]:
    """Return the statuses that lead elsewhere."""
    return [code for code in answers if code.startswith("3") and code != "304"]


def _every(spec: Schema) -> Iterator[tuple[str, str, str, Schema]]:
    for path, item in spec["paths"].items():
        for method in item.keys() & set(METHODS):
            yield item[method]["x-pennyweight-name"], method, path, item[method]


def _body(spec: Schema, answer: Schema) -> Schema | None:
    content = resolved(spec, answer).get("content", {})
    kind = next((kind for kind in content if kind == "application/json" or kind.endswith("+json")), None)
    return content[kind].get("schema", {}) if kind is not None else None


def _status(code: str, otherwise: int = 500) -> int:
    """Return a status; `default` is any."""
    return otherwise if code == "default" else int(code.upper().replace("X", "0"))


def _ours(vendor: str) -> tuple[list[Operation], list[Operation]]:
    """Return the operations of one of our vendors: those that answer with JSON, and the others."""
    spec = json.loads((_FOLDER / f"{vendor}.json").read_text("utf-8"))
    found, others = operations_of(vendor, spec), [operation for operation, _ in without_json(vendor, spec)]
    assert {operation.name for operation in [*found, *others]} == {name for name, *_ in _every(spec)}
    return found, others


OPERATIONS = [operation for vendor in VENDORS for operation in _ours(vendor)[0]]
WITHOUT_JSON = [operation for vendor in VENDORS for operation in _ours(vendor)[1]]
