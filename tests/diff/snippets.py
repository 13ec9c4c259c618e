"""For every rule two small specs that differ in what it is about; the mirror of a rule has the same two, turned round."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from pipeline.diff.rules import RULES

if TYPE_CHECKING:
    from pipeline.openapi.document import Document

TEXT: Document = {"type": "string"}
WHOLE: Document = {"type": "integer"}
NUMBER: Document = {"type": "number"}
CENTS: Document = {"type": "integer", "x-pennyweight-money": {"unit": "minor", "currency": "USD"}}
DOLLARS: Document = {"type": "integer", "x-pennyweight-money": {"unit": "major", "currency": "USD"}}
FIXED: Document = {"type": "string", "const": "fixed"}
SECRET: Document = {"x-pennyweight-secret": True}
PIN: Document = {**TEXT, **SECRET}
KIND: Document = {"type": "string", "enum": ["one", "two"]}
PAGES: Document = {"style": "cursor", "cursor": "from", "next": "then", "items": ["things"]}
KEY: Document = {"type": "apiKey", "in": "header", "name": "X-Key"}
BEARER: Document = {"type": "http", "scheme": "bearer"}


def ref(name: str) -> Document:
    return {"$ref": f"#/components/schemas/{name}"}


def fields(*required: str, **properties: Any) -> Document:
    """Return an object; fields are optional unless named first."""
    return {"type": "object", "properties": properties, **({"required": list(required)} if required else {})}


def in_query(name: str, schema: Document | None = None, **more: Any) -> Document:
    return {"name": name, "in": "query", "schema": schema or TEXT, **more}


def holding(schema: Document) -> Document:
    return {"content": {"application/json": {"schema": schema}}}


def spec(schemas: Document | None = None, paths: Document | None = None, **more: Any) -> Document:
    """Return a spec of Acme; `schemas` replaces some of its components."""
    known = {"Thing": fields("id", id=TEXT), "NewThing": fields("id", id=TEXT)}
    return deepcopy(
        {
            "openapi": "3.1.0",
            "info": {"title": "Acme", "version": "7"},
            "servers": [{"url": "https://api.acme.example"}],
            "paths": paths or {"/things": {"get": getting(), "post": posting()}},
            "components": {"schemas": {**known, **(schemas or {})}, "securitySchemes": {"key": KEY, "token": BEARER}},
            **more,
        }
    )


def getting(*parameters: Document, name: str = "things.list", **more: Any) -> Document:
    answers = {"200": {"description": "", **holding(ref("Thing"))}}
    return {"x-pennyweight-name": name, "parameters": list(parameters), "responses": answers, **more}


def posting(**more: Any) -> Document:
    body = {"required": True, **holding(ref("NewThing"))}
    return {
        "x-pennyweight-name": "things.create",
        "requestBody": body,
        "responses": {"204": {"description": ""}},
        **more,
    }


def calling(*parameters: Document, **more: Any) -> Document:
    """Return a spec with one call."""
    return spec(paths={"/things": {"get": getting(*parameters, **more)}})


def asking(schema: Document, **more: Any) -> Document:
    """Return a spec whose call takes `limit`."""
    return calling(in_query("limit", schema, **more))


def answering(schema: Document, **more: Any) -> Document:
    """Return a spec whose things have a size."""
    return spec({"Thing": fields("size", size=schema), **more})


def _limits(**buckets: Any) -> Document:
    return spec(**{"x-pennyweight-limits": {"buckets": buckets}})


def _servers(*names: str, url: str = "https://acme.example") -> Document:
    return spec(servers=[{"url": f"{url}/{name}", "x-pennyweight-environment": name} for name in names])


def _erring(**errors: Document) -> Document:
    answers = {status.lstrip("_"): {"description": "", **answer} for status, answer in errors.items()}
    return calling(responses={"200": {"description": "", **holding(ref("Thing"))}, **answers})


def _creating(**more: Any) -> Document:
    return spec(paths={"/things": {"post": posting(**more)}})


def _bodiless(*parameters: Document) -> Document:
    post = {key: value for key, value in posting(parameters=list(parameters)).items() if key != "requestBody"}
    return spec(paths={"/things": {"post": post}})


_ONE_WAY: dict[str, tuple[Document, Document]] = {
    "server-added": (_servers("live"), _servers("live", "demo")),
    "server-moved": (_servers("live"), _servers("live", url="https://other.example")),
    "host-added": (_servers("live"), spec(servers=[*_servers("live")["servers"], {"url": "https://other.example"}])),
    "operation-server-changed": (calling(), calling(servers=[{"url": "https://api.acme.example/other"}])),
    "default-server-changed": (_servers("live", "demo"), _servers("demo", "live")),
    "envelope-changed": (spec(), spec(**{"x-pennyweight-envelope": {"status": "s", "ok": ["ok"], "content": "c"}})),
    "budget-added": (_limits(), _limits(read={"tokens": 1, "seconds": 1})),
    "budget-changed": (_limits(read={"tokens": 1, "seconds": 1}), _limits(read={"tokens": 2, "seconds": 1})),
    "classes-added": (spec(), answering(ref("Size"), Size=fields(width=WHOLE))),
    "class-renamed": (
        answering(ref("Size"), Size=fields(width=WHOLE)),
        answering(ref("Measure"), Measure=fields(width=WHOLE)),
    ),
    "operation-added": (calling(), spec()),
    "operation-renamed": (calling(), calling(**{"x-pennyweight-name": "things.search"})),
    "operation-moved": (calling(), spec(paths={"/v2/things": {"get": getting()}})),
    "paging-added": (calling(), calling(**{"x-pennyweight-pagination": PAGES})),
    "paging-changed": (
        calling(**{"x-pennyweight-pagination": PAGES}),
        calling(**{"x-pennyweight-pagination": {**PAGES, "items": ["others"]}}),
    ),
    "paging-detail-changed": (
        calling(**{"x-pennyweight-pagination": PAGES}),
        calling(**{"x-pennyweight-pagination": {**PAGES, "maximum": 10}}),
    ),
    "retry-widened": (_creating(), _creating(**{"x-pennyweight-retry": {"idempotent": "id"}})),
    "retry-changed": (
        _creating(**{"x-pennyweight-retry": {"idempotent": "id"}}),
        _creating(**{"x-pennyweight-retry": {"idempotent": "key"}}),
    ),
    "cost-changed": (calling(), calling(**{"x-pennyweight-cost": {"bucket": "read", "tokens": 2}})),
    "auth-required": (calling(), calling(security=[{"key": []}])),
    "auth-option-added": (calling(security=[{"key": []}]), calling(security=[{"key": []}, {"token": []}])),
    "auth-changed": (calling(security=[{"key": []}]), calling(security=[{"token": []}])),
    "deprecated": (calling(), calling(deprecated=True)),
    "words-changed": (calling(summary="What there is."), calling(summary="All things.")),
    "success-status-changed": (_creating(), _creating(responses={"202": {"description": ""}})),
    "answer-content-added": (_creating(), _creating(responses={"204": {"description": "", **holding(ref("Thing"))}})),
    "content-kind-changed": (
        calling(),
        calling(responses={"200": {"description": "", "content": {"text/csv": {"schema": TEXT}}}}),
    ),
    "error-added": (calling(), _erring(_409={})),
    "error-body-changed": (_erring(_409=holding(TEXT)), _erring(_409=holding(WHOLE))),
    "argument-added": (calling(), asking(WHOLE)),
    "required-argument-added": (calling(), asking(WHOLE, required=True)),
    "argument-required": (asking(WHOLE), asking(WHOLE, required=True)),
    "argument-sent-otherwise": (calling(in_query("maxItems")), calling(in_query("max-items"))),
    "body-presence-changed": (_creating(), _creating(requestBody=holding(ref("NewThing")))),
    "argument-type-changed": (asking(WHOLE), asking(TEXT)),
    "argument-type-widened": (asking(WHOLE), asking({"type": ["integer", "string"]})),
    "argument-nullable": (asking(WHOLE), asking({"type": ["integer", "null"]})),
    "argument-enum-to-text": (spec({"Kind": KIND}, calling(in_query("limit", ref("Kind")))["paths"]), asking(TEXT)),
    "argument-bounds-tightened": (asking(WHOLE), asking({**WHOLE, "maximum": 9})),
    "argument-bounds-changed": (asking({**TEXT, "pattern": "a"}), asking({**TEXT, "pattern": "b"})),
    "default-changed": (asking({**WHOLE, "default": 1}), asking({**WHOLE, "default": 2})),
    "default-added": (asking(WHOLE), asking({**WHOLE, "default": 1})),
    "argument-hidden": (asking(TEXT), asking(TEXT, **SECRET)),
    "body-field-hidden": (_creating(), spec({"NewThing": fields("id", id=PIN)}, _creating()["paths"])),
    "answer-field-added": (spec(), spec({"Thing": fields("id", id=TEXT, size=WHOLE)})),
    "answer-field-optional": (spec(), spec({"Thing": fields(id=TEXT)})),
    "answer-type-changed": (answering(WHOLE), answering(NUMBER)),
    "answer-type-widened": (answering(WHOLE), answering({"type": ["integer", "string"]})),
    "answer-nullable": (answering(WHOLE), answering({"type": ["integer", "null"]})),
    "answer-enum-to-text": (answering(ref("Kind"), Kind=KIND), answering(TEXT)),
    "answer-bounds-changed": (answering(WHOLE), answering({**WHOLE, "minimum": 0})),
    "answer-default-changed": (answering({**WHOLE, "default": 0}), answering({**WHOLE, "default": 1})),
    "money-changed": (answering(CENTS), answering(DOLLARS)),
    "money-declared": (answering(WHOLE), answering(CENTS)),
    "field-renamed": (
        _bodiless(in_query("Id")),
        _creating(parameters=[in_query("Id")]),
    ),
    "wire-name-changed": (spec({"Thing": fields(netSize=WHOLE)}), spec({"Thing": fields(net_size=WHOLE)})),
    "wire-type-changed": (answering(NUMBER), answering({**TEXT, "x-pennyweight-decimal": True})),
    "format-changed": (answering({**WHOLE, "format": "int32"}), answering({**WHOLE, "format": "int64"})),
    "enum-value-added": (
        answering(ref("Kind"), Kind=KIND),
        answering(ref("Kind"), Kind={**KIND, "enum": ["two", "three", "one"]}),
    ),
    "type-said-otherwise": (
        answering(TEXT),
        answering({"anyOf": [TEXT, FIXED]}),
    ),
    "enum-member-moved": (
        answering(ref("Kind"), Kind={**KIND, "enum": ["one", "ONE"]}),
        answering(ref("Kind"), Kind={**KIND, "enum": ["ONE", "one"]}),
    ),
    "field-hidden": (answering(TEXT), answering({**TEXT, **SECRET})),
}
_INVERSES = {rule.name: rule.inverse for rule in RULES}
CASES = _ONE_WAY | {
    _INVERSES[name]: (new, old) for name, (old, new) in _ONE_WAY.items() if _INVERSES[name] not in _ONE_WAY
}


def _of_thing(schema: Document) -> Document:
    return {"Thing": fields(a=schema)}


def _mapped(keyword: str, schema: Document) -> Document:
    return _of_thing({"type": "object", keyword: {"^x": schema}, "additionalProperties": False})


def _tuple(*schemas: Document) -> Document:
    return _of_thing({"type": "array", "prefixItems": list(schemas), "items": False})


def _heirs(**heirs: Document) -> Document:
    base = {**fields("kind", kind=TEXT), "discriminator": {"propertyName": "kind"}}
    extended = {name: {"allOf": [ref("Base"), own]} for name, own in heirs.items()}
    return {"Base": base, **extended, **_of_thing(ref("Base"))}


def _beside(schema: Document) -> Document:
    choice = {**fields(size=schema), "anyOf": [ref("Wide"), ref("High")]}
    return {"Wide": fields(wide=WHOLE), "High": fields(high=TEXT), "Choice": choice, **_of_thing(ref("Choice"))}


def _tagged(*values: str) -> Document:
    mapping = {value: ref(name)["$ref"] for value, name in zip(values, ("Cat", "Dog"), strict=True)}
    pet = {"oneOf": [ref("Cat"), ref("Dog")], "discriminator": {"propertyName": "sort", "mapping": mapping}}
    return {"Cat": fields("sort", sort=TEXT), "Dog": fields("sort", sort=TEXT, size=WHOLE), **_of_thing(pet)}


_SIDE = fields(side=WHOLE)
CONSTRUCTS: dict[str, tuple[Document, Document, str, str]] = {
    "patternProperties": (
        _mapped("patternProperties", WHOLE),
        _mapped("patternProperties", TEXT),
        "type-changed",
        "a{}",
    ),
    "prefixItems": (_tuple(TEXT), _tuple(WHOLE), "type-changed", "a[]"),
    "prefixItems, one more": (_tuple(TEXT), _tuple(TEXT, WHOLE), "type-widened", "a[]"),
    "heir added": (_heirs(Heir=_SIDE), _heirs(Heir=_SIDE, Second=_SIDE), "type-widened", "a"),
    "heir retyped": (_heirs(Heir=_SIDE), _heirs(Heir=fields(side=TEXT)), "type-changed", "Heir.side"),
    "heir removed": (_heirs(Heir=_SIDE, Second=_SIDE), _heirs(Heir=_SIDE), "type-narrowed", "a"),
    "fields beside anyOf": (_beside(TEXT), _beside(WHOLE), "type-changed", "ChoiceWide.size"),
    "enum of numbers and null": (_of_thing({"enum": [1, 2, None]}), _of_thing({}), "type-widened", "a"),
    "mixed enum": (
        _of_thing({"enum": ["a", 1]}),
        _of_thing({"enum": ["a", "b", True]}),
        "type-changed",
        "a",
    ),
    "mapping renamed": (_tagged("cat", "dog"), _tagged("feline", "dog"), "enum-value-removed", "Cat.sort"),
    "null leaves an enum": (
        _of_thing({"type": ["string", "null"], "enum": ["one", "two", None]}),
        _of_thing({"type": "string", "enum": ["one", "two"]}),
        "not-nullable",
        "a",
    ),
    "null leaves an enum with a name": (
        {**_of_thing(ref("Kind")), "Kind": {"type": ["string", "null"], "enum": ["one", "two", None]}},
        {**_of_thing(ref("Kind")), "Kind": {"type": "string", "enum": ["one", "two"]}},
        "not-nullable",
        "a",
    ),
}
"""Schemas that are normalised before a client is made of them, with the rule for their difference and its place."""


def read(schemas: Document) -> Document:
    """Return a spec that answers with a thing."""
    return spec(schemas)


def sent(schemas: Document) -> Document:
    """Return a spec whose call takes a thing as its body."""
    create = posting(requestBody={"required": True, **holding(ref("Thing"))})
    return spec(schemas, {"/things": {"post": create}})


def _returning(**responses: Document) -> Document:
    return calling(responses={status.lstrip("_"): {"description": "", **it} for status, it in responses.items()})


def _form(kind: str, schema: Document, **encoding: Document) -> Document:
    content = {kind: {"schema": fields("id", id=TEXT, file=schema), **({"encoding": encoding} if encoding else {})}}
    return _creating(requestBody={"required": True, "content": content})


_FILE = {**TEXT, "format": "binary"}
_JSON, _OTHER_JSON = "application/json", "application/vnd.acme.v2+json"
CONTENTS: dict[str, tuple[Document, Document, set[str]]] = {
    "the second success": (
        _returning(_200={}, _201=holding(ref("Thing"))),
        _returning(_200={}, _201=holding(TEXT)),
        {"answer-type-changed", "classes-removed"},
    ),
    "no content besides": (
        _returning(_200=holding(ref("Thing"))),
        _returning(_200=holding(ref("Thing")), _202={}),
        {"answer-nullable"},
    ),
    "default is the success": (
        _returning(default=holding(ref("Thing"))),
        _returning(default=holding(TEXT)),
        {"answer-type-changed", "classes-removed"},
    ),
    "a redirect returns its location": (_returning(_302={}), _returning(_204={}), {"answer-content-removed"}),
    "only errors are documented": (
        _returning(_200=holding(ref("Thing"))),
        _returning(_400={}),
        {"answer-type-changed", "content-kind-changed", "classes-removed"},
    ),
    "JSON under another name": (
        _returning(_200=holding(ref("Thing"))),
        _returning(_200={"content": {_OTHER_JSON: {"schema": ref("Thing")}}}),
        set(),
    ),
    "text becomes a file": (
        _form("multipart/form-data", TEXT),
        _form("multipart/form-data", _FILE),
        {"argument-type-changed"},
    ),
    "a part has a media type": (
        _form("multipart/form-data", _FILE),
        _form("multipart/form-data", _FILE, file={"contentType": "image/png"}),
        set(),
    ),
    "readOnly leaves requests": (
        spec({"NewThing": fields("id", id=TEXT, at=TEXT)}),
        spec({"NewThing": fields("id", id=TEXT, at={**TEXT, "readOnly": True})}),
        {"argument-removed"},
    ),
    "writeOnly is not promised": (
        spec({"Thing": fields("id", id=TEXT)}),
        spec({"Thing": fields("id", id={**TEXT, "writeOnly": True})}),
        {"answer-field-optional"},
    ),
}
"""Contents and directions of data, with the breaking rules for their difference."""
