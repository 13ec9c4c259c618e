"""Pairs of specs that hypothesis draws: all constructs that the generator serves, and an edit or a few between the two."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from .snippets import CENTS, KIND, NUMBER, PIN, TEXT, WHOLE, fields, getting, holding, ref, spec

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.openapi.document import Document

    Edit = Callable[[st.DrawFn, Document], None]

_OBJECTS = ("Thing", "Part", "NewThing", "Cat", "Dog", "Shape")
_NAMES = st.sampled_from(["size", "price", "kind", "made_at", "netSize", "class"])
_SCALARS: st.SearchStrategy[Document] = st.sampled_from(
    [
        TEXT,
        WHOLE,
        NUMBER,
        CENTS,
        {"type": "boolean"},
        {**TEXT, "format": "date-time"},
        {**TEXT, "x-pennyweight-money": {"unit": "major", "currency": "USD"}},
        {**TEXT, "const": "fixed"},
        {"type": ["string", "null"]},
        {"type": ["integer", "string"]},
        {"enum": [1, 2, None]},
        {"enum": ["a", 1]},
    ]
)
_REFERENCES = st.sampled_from(["Thing", "Part", "Kind", "Moment", "Shape", "Pet", "Beside", "Mixed"]).map(ref)
_SCHEMAS: st.SearchStrategy[Document] = st.recursive(
    _SCALARS | _REFERENCES | st.just({}),
    lambda inner: st.one_of(
        inner.map(lambda item: {"type": "array", "items": item}),
        st.lists(inner, min_size=1, max_size=2).map(
            lambda items: {"type": "array", "prefixItems": items, "items": False}
        ),
        inner.map(lambda value: {"type": "object", "additionalProperties": value}),
        inner.map(lambda value: {"type": "object", "patternProperties": {"^x": value}, "additionalProperties": False}),
        inner.map(lambda option: {"anyOf": [option, {"type": "null"}]}),
        st.lists(inner, min_size=2, max_size=2).map(lambda options: {"oneOf": options}),
    ),
    max_leaves=3,
)
_FLAT = _SCALARS | st.sampled_from([ref("Kind"), {"type": "array", "items": TEXT}, {"type": "array", "items": WHOLE}])
_PARTS = st.sampled_from([TEXT, WHOLE, ref("Kind"), {**TEXT, "format": "binary"}, {"type": "array", "items": TEXT}])
_KINDS = st.lists(st.sampled_from(["one", "two", "three", "ONE"]), min_size=1, unique=True)


@st.composite
def _objects(draw: st.DrawFn) -> Document:
    properties = draw(st.dictionaries(_NAMES, _SCHEMAS | st.just(PIN), min_size=1, max_size=3))
    return fields(*draw(st.lists(st.sampled_from([*properties]), unique=True)), **properties)


@st.composite
def _tagged(draw: st.DrawFn, names: tuple[str, ...]) -> Document:
    values = draw(st.lists(st.sampled_from(["cat", "dog", "feline", "canine"]), min_size=2, max_size=2, unique=True))
    mapping = {value: ref(name)["$ref"] for value, name in zip(values, names, strict=True)}
    return {"oneOf": [*map(ref, names)], "discriminator": {"propertyName": "sort", "mapping": mapping}}


@st.composite
def _parameters(draw: st.DrawFn) -> list[Document]:
    names = draw(st.lists(st.sampled_from(["limit", "from", "x-trace", "class"]), max_size=3, unique=True))
    return [draw(_parameter(name)) for name in names]


@st.composite
def _parameter(draw: st.DrawFn, name: str) -> Document:
    location = draw(st.sampled_from(["query", "header", "cookie"]))
    styles: list[Document] = [{}, {"explode": False}, {"style": "pipeDelimited", "explode": False}]
    style = draw(st.sampled_from(styles))
    schema = draw(_SCALARS if location == "cookie" else _FLAT)
    listed = location == "query" and schema.get("type") == "array"
    return {
        "name": name,
        "in": location,
        "schema": schema,
        **({"required": True} if draw(st.booleans()) else {}),
        **(style if listed else {}),
    }


@st.composite
def _bodies(draw: st.DrawFn) -> Document:
    content = draw(
        st.sampled_from(
            [
                holding(ref("NewThing"))["content"],
                holding({"type": "array", "items": ref("NewThing")})["content"],
                holding(ref("Pet"))["content"],
                holding(ref("Thing"))["content"],
                {"application/x-www-form-urlencoded": {"schema": ref("Form")}},
                {"multipart/form-data": {"schema": ref("Form")}},
                {"text/plain": {"schema": TEXT}},
                {"application/octet-stream": {"schema": {**TEXT, "format": "binary"}}},
            ]
        )
    )
    return {"required": draw(st.booleans()), "content": content}


@st.composite
def _responses(draw: st.DrawFn) -> Document:
    if draw(st.integers(0, 9)) == 0:
        return {"200": {"description": "", "content": {"text/csv": {"schema": TEXT}}}}
    if draw(st.integers(0, 9)) == 0:
        return {draw(st.sampled_from(["302", "400"])): {"description": ""}}
    bodies: st.SearchStrategy[Document] = _SCHEMAS.map(holding) | st.just({})
    statuses = draw(st.lists(st.sampled_from(["200", "201", "404"]), min_size=1, max_size=2, unique=True))
    answers = {status: {"description": "", **draw(bodies)} for status in statuses if status != "404"}
    errors = {"404": {"description": "", **holding(ref("Part"))}} if "404" in statuses else {}
    return {**(answers or {"204": {"description": ""}}), **errors}


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """Draw a spec; every reference in it leads somewhere."""
    schemas: Document = {name: draw(_objects()) for name in ("Thing", "Part", "NewThing")}
    schemas |= {name: _with_tag(draw(_objects()), "sort") for name in ("Cat", "Dog")}
    schemas |= {
        "Kind": {**KIND, "enum": draw(_KINDS)},
        "Moment": draw(_SCALARS),
        "Form": fields("a", a=TEXT, b=draw(_PARTS)),
        "Shape": {**fields("form", form=TEXT), "discriminator": {"propertyName": "form"}},
        "Circle": {"allOf": [ref("Shape"), fields(radius=draw(_SCHEMAS))]},
        "Ring": {"allOf": [ref("Circle"), fields(width=draw(_SCHEMAS))]},
        "Mixed": {**fields(a=draw(_SCALARS)), "type": ["object", "string"]},
        "Pet": draw(_tagged(("Cat", "Dog"))),
        "Beside": {**fields(own=draw(_SCALARS)), "anyOf": [ref("Cat"), ref("Part")]},
    }
    listing = getting(*draw(_parameters()), responses=draw(_responses()))
    one = {"name": "thingId", "in": "path", "required": True, "schema": draw(st.sampled_from([TEXT, WHOLE]))}
    create = {"x-pennyweight-name": "things.create", "requestBody": draw(_bodies()), "responses": draw(_responses())}
    paths = {
        "/things": {"get": listing, "post": create},
        "/things/{thingId}": {"parameters": [one], "get": getting(name="things.get", responses=draw(_responses()))},
    }
    return spec(schemas, paths)


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Document, Document]:
    """Draw a spec and what it becomes by one to three edits."""
    old = draw(documents())
    new = deepcopy(old)
    for _ in range(draw(st.integers(1, 3))):
        draw(st.sampled_from(_EDITS))(draw, new)
    return old, new


def _with_tag(schema: Document, tag: str) -> Document:
    return fields(tag, *schema.get("required", []), **{tag: TEXT}, **schema["properties"])


def _object(draw: st.DrawFn, document: Document) -> Document:
    found: Document = document["components"]["schemas"][draw(st.sampled_from(_OBJECTS))]
    return found


def _operation(draw: st.DrawFn, document: Document) -> Document:
    operations = [item[method] for item in document["paths"].values() for method in ("get", "post") if method in item]
    found: Document = draw(st.sampled_from(operations))
    return found


def _set_field(draw: st.DrawFn, document: Document) -> None:
    _object(draw, document)["properties"][draw(_NAMES)] = draw(_SCHEMAS | st.just(PIN))


def _drop_field(draw: st.DrawFn, document: Document) -> None:
    schema = _object(draw, document)
    names = [name for name in schema["properties"] if name not in ("sort", "form")]
    if names:
        name = draw(st.sampled_from(names))
        del schema["properties"][name]
        schema["required"] = [other for other in schema.get("required", []) if other != name]


def _turn_required(draw: st.DrawFn, document: Document) -> None:
    schema = _object(draw, document)
    required = {*schema.get("required", [])} ^ {draw(st.sampled_from([*schema["properties"]]))}
    schema["required"] = sorted(required)


def _turn_direction(draw: st.DrawFn, document: Document) -> None:
    properties = _object(draw, document)["properties"]
    name = draw(st.sampled_from([*properties]))
    if "$ref" not in properties[name]:
        properties[name] = {**properties[name], draw(st.sampled_from(["readOnly", "writeOnly"])): draw(st.booleans())}


def _set_schema(name: str, drawn: st.SearchStrategy[Any]) -> Edit:
    def edit(draw: st.DrawFn, document: Document) -> None:
        document["components"]["schemas"][name] = draw(drawn)

    return edit


def _set_part(key: str, drawn: st.SearchStrategy[Any], *methods: str) -> Edit:
    def edit(draw: st.DrawFn, document: Document) -> None:
        operation = _operation(draw, document)
        if key in operation:
            operation[key] = draw(drawn)

    return edit


def _set_parameter(draw: st.DrawFn, document: Document) -> None:
    parameters = document["paths"]["/things"]["get"]["parameters"] if "/things" in document["paths"] else []
    if parameters:
        at = draw(st.integers(0, len(parameters) - 1))
        parameters[at] = draw(_parameter(parameters[at]["name"]))


def _drop_operation(draw: st.DrawFn, document: Document) -> None:
    path = draw(st.sampled_from([*document["paths"]]))
    if len(document["paths"]) > 1:
        del document["paths"][path]


def _heirs(draw: st.DrawFn, document: Document) -> None:
    schemas = document["components"]["schemas"]
    name = draw(st.sampled_from(["Ring", "Square"]))
    if not schemas.pop(name, None):
        schemas[name] = {"allOf": [ref(draw(st.sampled_from(["Shape", "Circle"]))), fields(width=draw(_SCHEMAS))]}


_EDITS: list[Edit] = [
    _set_field,
    _set_field,
    _drop_field,
    _turn_required,
    _turn_direction,
    _set_schema("Kind", _KINDS.map(lambda values: {**KIND, "enum": values})),
    _set_schema("Kind", st.just({"type": ["string", "null"], "enum": ["one", "two", None]})),
    _set_schema("Moment", _SCALARS),
    _set_schema("Pet", _tagged(("Cat", "Dog"))),
    _set_schema("Beside", _SCALARS.map(lambda own: {**fields(own=own), "anyOf": [ref("Cat"), ref("Part")]})),
    _set_schema("Form", _PARTS.map(lambda own: fields("a", a=TEXT, b=own))),
    _set_schema("Mixed", _SCALARS.map(lambda own: {**fields(a=own), "type": ["object", "string"]})),
    _set_schema("Mixed", st.just({**fields(a=TEXT), "type": ["object", "integer"]})),
    _heirs,
    _set_part("responses", _responses()),
    _set_part("requestBody", _bodies()),
    _set_part("parameters", _parameters()),
    _set_parameter,
    _set_part("x-pennyweight-name", st.sampled_from(["things.search", "things.find"])),
    _drop_operation,
]
