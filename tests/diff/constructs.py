"""A small spec that holds every construct the generator reads, and all the ways in which one place of a spec can change."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from .snippets import CENTS, KIND, PAGES, SECRET, TEXT, WHOLE, fields, getting, holding, in_query, posting, ref, spec

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.openapi.document import Document

Keys = tuple[str | int, ...]
_LIST = {"type": "array", "items": ref("Thing")}
_OTHERS = {
    "type": ("string", "integer", "boolean"),
    "in": ("query", "header"),
    "$ref": (ref("Thing")["$ref"], ref("Kind")["$ref"]),
}
"""What a value may be instead, where not everything may stand."""


def constructs() -> Document:
    """Return the spec."""
    schemas = {
        "Kind": KIND,
        "Thing": fields(
            "id", id=TEXT, size=CENTS, kind=ref("Kind"), pin={**TEXT, **SECRET}, at={**TEXT, "format": "date"}
        ),
        "Page": fields(then=TEXT, things=_LIST),
        "NewThing": fields("id", id=TEXT, size=WHOLE, exact={**TEXT, "x-pennyweight-decimal": True}),
        "Shape": {**fields("kind", kind=TEXT), "discriminator": {"propertyName": "kind"}},
        "Circle": {"allOf": [ref("Shape"), fields(radius=WHOLE)]},
        "Square": {"allOf": [ref("Shape"), fields(side=WHOLE)]},
        "Cat": fields("sort", sort=TEXT, lives=WHOLE),
        "Dog": fields("sort", sort=TEXT, name=TEXT),
        "Pet": {
            "oneOf": [ref("Cat"), ref("Dog")],
            "discriminator": {
                "propertyName": "sort",
                "mapping": {"cat": ref("Cat")["$ref"], "dog": ref("Dog")["$ref"]},
            },
        },
        "Beside": {**fields(size=WHOLE), "anyOf": [ref("Wide"), ref("High")]},
        "Wide": fields(wide=WHOLE),
        "High": fields(high=TEXT),
        "Where": fields(size=WHOLE),
        "Form": fields("a", a=TEXT),
        "Numbers": {"type": "array", "prefixItems": [WHOLE, TEXT], "items": False},
        "Patterns": {"type": "object", "patternProperties": {"^x": WHOLE, "^y": TEXT}, "additionalProperties": False},
        "Holder": fields(
            shape=ref("Shape"),
            pet=ref("Pet"),
            beside=ref("Beside"),
            numbers=ref("Numbers"),
            patterns=ref("Patterns"),
            map={"type": "object", "additionalProperties": WHOLE},
            few={"enum": [1, 2, None]},
            mixed={"enum": ["a", 1]},
            fixed={"type": "string", "const": "fixed"},
            perhaps={"type": ["string", "null"]},
            either={"anyOf": [ref("Thing"), {"type": "null"}]},
            shared={"allOf": [ref("Thing")], "description": "Shared."},
        ),
    }
    promises: Document = {
        "summary": "Things.",
        "externalDocs": {"url": "https://docs.acme.example/things"},
        "x-pennyweight-pagination": PAGES,
        "x-pennyweight-cost": [{"bucket": "calls", "tokens": 2}],
    }
    things = {
        "servers": [{"url": "https://files.acme.example"}],
        "parameters": [in_query("trace", WHOLE)],
        "get": getting(
            in_query("from", TEXT),
            in_query("ids", {"type": "array", "items": TEXT}, explode=False),
            in_query("where", ref("Where"), style="deepObject"),
            {"name": "x-more", "in": "header", "schema": TEXT},
            responses={
                "200": {"description": "Here.", **holding(ref("Page"))},
                "404": {"description": "None.", **holding(ref("Thing"))},
            },
            **promises,
        ),
        "post": posting(
            servers=[{"url": "https://api.acme.example/own"}], **{"x-pennyweight-retry": {"idempotent": "id"}}
        ),
    }
    holder = {"200": {"description": "Here.", **holding(ref("Holder"))}, "202": {"description": "Later."}}
    one = getting(
        {"name": "thingId", "in": "path", "required": True, "schema": TEXT},
        name="things.get",
        responses=holder,
        security=[],
    )
    text = {"200": {"description": "Text.", "content": {"text/csv": {"schema": TEXT}}}}
    form = {"application/x-www-form-urlencoded": {"schema": ref("Form")}}
    export = {
        **getting(name="things.export", responses=text, deprecated=True),
        "requestBody": {"content": form},
        "x-pennyweight-retry": "safe",
    }
    paths = {"/things": things, "/things/{thingId}": {"get": one}, "/export": {"put": export}}
    servers = [
        {
            "url": "https://{host}.acme.example/{version}",
            "variables": {"host": {"default": "api"}, "version": {"default": "v1", "enum": ["v1", "v2"]}},
        },
        {"url": "https://demo.acme.example", "x-pennyweight-environment": "demo"},
    ]
    buckets = {"buckets": {"calls": {"tokens": 10, "seconds": 1}}}
    return spec(schemas, paths, servers=servers, security=[{"key": []}], **{"x-pennyweight-limits": buckets})


def mutations(document: Document) -> Iterator[tuple[str, Document]]:
    """Yield copies with one change each, and what was done where: one of each kind of place and change."""
    done = set()
    for keys, value in _places(document):
        for what, changed in (*_changes(keys[-1], value), *_additions(value)):
            kind = (_kind(keys), what)
            if kind not in done:
                done.add(kind)
                yield f"{'.'.join(map(str, keys))}: {what}", _with(document, keys, changed)


def _kind(keys: Keys) -> Keys:
    """The last keys that lead to a place, without the names that a spec gives."""
    named = [
        key if before not in _NAMES and isinstance(key, str) else "*"
        for before, key in zip(("", *keys), keys, strict=False)
    ]
    return tuple(named[-_FAR:])


def _places(node: Any, keys: Keys = ()) -> Iterator[tuple[Keys, Any]]:
    if keys:
        yield keys, node
    inner = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in inner:
        yield from _places(value, (*keys, key))


_GONE = object()
_FAR = 4
_NAMES = (
    "paths",
    "properties",
    "patternProperties",
    "schemas",
    "responses",
    "content",
    "mapping",
    "variables",
    "buckets",
)
"""Keys below which stand names of the spec's own."""
_OF_SCHEMAS: Document = {
    "format": "date-time",
    "enum": ["a", "b"],
    "const": "a",
    "nullable": ["string", "null"],
    "minimum": 1,
    "pattern": "a",
    "default": "a",
    "readOnly": True,
    "contentMediaType": "image/png",
    "not": WHOLE,
    "items": WHOLE,
    "prefixItems": [WHOLE],
    "properties": {"added": WHOLE},
    "patternProperties": {"^z": WHOLE},
    "additionalProperties": WHOLE,
    "required": ["added"],
    "anyOf": [WHOLE, TEXT],
    "allOf": [ref("Kind")],
    "x-pennyweight-secret": True,
    "x-pennyweight-decimal": True,
    "x-pennyweight-money": {"unit": "major", "currency": "EUR"},
}
_OF_PARAMETERS: Document = {
    "style": "pipeDelimited",
    "explode": False,
    "allowReserved": True,
    "x-pennyweight-secret": True,
}


def _changes(key: str | int, value: Any) -> Iterator[tuple[str, Any]]:
    yield "removed", _GONE
    others = [other for other in _OTHERS.get(str(key), ()) if other != value] if isinstance(value, str) else []
    for other in others:
        yield f"is {other}", other
    if isinstance(value, bool):
        yield "turned round", not value
    elif isinstance(value, int):
        yield "larger", value + 1
    elif isinstance(value, str) and not others:
        yield "longer", f"{value}x"
        yield "evil", value.replace("acme", "evil")
    elif isinstance(value, list) and value:
        yield "turned round", value[::-1]
        yield "shorter", value[:-1]
        yield "with null", [*value, None]
        yield "with text", [*value, "more"]
    elif isinstance(value, dict) and value:
        first = next(iter(value))
        yield "turned round", dict(reversed(value.items()))
        yield "with a twin", {**value, f"{first}Twin": value[first]}
        yield "with deprecated", {**value, "deprecated": True}
        yield "with servers", {**value, "servers": [{"url": "https://evil.example"}]}


def _additions(value: Any) -> Iterator[tuple[str, Any]]:
    """Yield what a schema or a parameter becomes with one more key."""
    if isinstance(value, dict):
        more = (
            _OF_PARAMETERS
            if "in" in value
            else _OF_SCHEMAS
            if {"type", "$ref", "properties", "anyOf"} & value.keys()
            else {}
        )
        for key, item in more.items():
            yield f"with {key}", {**value, **({"type": item} if key == "nullable" else {key: item})}


def _with(document: Document, keys: Keys, changed: Any) -> Document:
    copy = deepcopy(document)
    holder: Any = copy
    for key in keys[:-1]:
        holder = holder[key]
    if changed is _GONE:
        del holder[keys[-1]]
    else:
        holder[keys[-1]] = changed
    return copy
