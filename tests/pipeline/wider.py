"""A second spec that says many things at once: those that vendors say now and then."""

from decimal import Decimal
from typing import Any

from pipeline.documents import Document

from .pieces import body, in_path, in_query, operation, or_null, ref
from .workshop import answering, document

_TEXT = {"type": "string"}
_TEXTS = {"type": "array", "items": _TEXT}

_SCHEMAS: Document = {
    "Leaf": {"type": "object", "properties": {"leaf": _TEXT}},
    "Point": {"type": "object", "required": ["x"], "properties": {"x": {"type": "integer"}, "y": {"type": "integer"}}},
    "Named": {"type": "object", "required": ["name"], "properties": {"name": _TEXT, "kind": _TEXT}},
    # Merged.
    "NamedPoint": {"allOf": [ref("Named"), ref("Point")], "description": "A point with a name."},
    "Strict": {"allOf": [ref("Leaf"), {"required": ["leaf"]}]},
    "Holder": {
        "type": "object",
        "properties": {
            "both": {"allOf": [ref("Leaf"), {"properties": {"extra": {"type": "number"}}}]},
            "same": {"allOf": [ref("Leaf"), {"type": "object"}], "description": "No more than a leaf."},
            "beside": {"$ref": "#/components/schemas/Leaf", "properties": {"more": _TEXT}},
        },
    },
    "Payment": {
        "type": "object",
        "required": ["amount"],
        "properties": {"amount": {"type": "number"}},
        "oneOf": [ref("Card"), ref("Wire")],
    },
    "Card": {"type": "object", "required": ["pan"], "properties": {"pan": _TEXT}},
    "Wire": {"type": "object", "required": ["iban"], "properties": {"iban": _TEXT}},
    "EitherOf": {"properties": {"a": _TEXT, "b": _TEXT}, "anyOf": [{"required": ["a"]}, {"required": ["b"]}]},
    # Told apart by a field that is no more than text.
    "Pet": {
        "type": "object",
        "required": ["species"],
        "properties": {"species": _TEXT},
        "discriminator": {
            "propertyName": "species",
            "mapping": {"cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog"},
        },
    },
    "Cat": {"allOf": [ref("Pet"), {"properties": {"lives": {"type": "integer"}}}]},
    "Dog": {"allOf": [ref("Pet"), {"properties": {"lives": {"type": "integer"}}}]},
    "Move": {
        "oneOf": [ref("MoveIn"), ref("MoveOut")],
        "discriminator": {
            "propertyName": "way",
            "mapping": {
                "in": "#/components/schemas/MoveIn",
                "back": "#/components/schemas/MoveIn",
                "out": "#/components/schemas/MoveOut",
            },
        },
    },
    "MoveIn": {"type": "object", "properties": {"way": _TEXT, "cents": {"type": "integer"}}},
    "MoveOut": {"type": "object", "properties": {"way": _TEXT, "cents": {"type": "integer"}}},
    # Fields of any name.
    "Prices": {
        "type": "object",
        "required": ["asOf"],
        "properties": {"asOf": {"type": "string", "format": "date"}, "additional_properties": _TEXT},
        "additionalProperties": {"type": "string", "x-bursar-money": {"unit": "major", "currency": "USD"}},
    },
    "Patterned": {"type": "object", "patternProperties": {"^n": {"type": "number"}}, "additionalProperties": False},
    # Values of odd kinds.
    "Odd": {
        "type": "object",
        "properties": {
            "mixed": {"enum": ["a", 1, None], "description": "Mixed"},
            "fractions": {"enum": [Decimal("0.5"), 1]},
            "truth": {"enum": [True, False]},
            "nothing": {"enum": [None]},
            "numbers": {"enum": [1, 2]},
            "half": {"const": Decimal("0.5")},
            "pair": {"type": "array", "prefixItems": [_TEXT, {"type": "integer"}], "items": False},
            "notText": {"not": _TEXT},
            "conditional": {"type": "string", "if": {"minLength": 3}, "then": {"pattern": "x"}},
            "always": True,
        },
    },
    "Json": {
        "anyOf": [
            _TEXT,
            {"type": "array", "items": ref("Json")},
            {"type": "object", "additionalProperties": ref("Json")},
        ]
    },
    "Ring": {"oneOf": [ref("Leaf"), or_null(ref("Ring"))]},
    # Names.
    "things": {"type": "object", "properties": {"id": _TEXT}},
    "Things": {"type": "object", "properties": {"id": {"type": "integer"}}},
    "Warning": {"type": "object", "properties": {"text": _TEXT}, "description": "Not Python's."},
    "400.Error": {"type": "object", "properties": {"why": _TEXT}},
    "Pages": {"type": "string", "enum": ["first", "last"]},
    "Filter": {"type": "object", "properties": {"minSize": {"type": "number"}, "colour": _TEXT, "inner": ref("Inner")}},
    "Flat": {"type": "object", "properties": {"low": {"type": "number"}, "high": {"type": "number"}}},
    "Inner": {"type": "object", "properties": {"depth": {"type": "integer"}}},
    "Upload": {
        "type": "object",
        "required": ["file"],
        "properties": {
            "file": {"type": "string", "format": "binary"},
            "note": _TEXT,
            "sizes": {"type": "array", "items": {"type": "integer"}},
            "leaf": ref("Leaf"),
        },
    },
}


def _in(place: str, name: str, schema: Document, **more: Any) -> Document:
    return {"name": name, "in": place, "schema": schema, **more}


_PARAMETERS = (
    _in("header", "X-Trace", _TEXT),
    _in("header", "X-Tags", _TEXTS),
    _in("header", "X-Api-Key", _TEXT, required=True),
    _in("header", "Authorization", _TEXT, required=True),
    {**_in("header", "X-Pin", _TEXT), "x-bursar-secret": True},
    _in("cookie", "session", _TEXT),
    _in("cookie", "shard", {"type": "integer"}),
    in_query("filter", ref("Filter"), style="deepObject"),
    in_query("flat", ref("Flat")),
    in_query("pair", ref("Flat"), explode=False),
    in_query("free", {"type": "object"}),
    {"name": "where", "in": "query", "content": {"application/json": {"schema": ref("Filter")}}},
    in_query("spaced", _TEXTS, style="spaceDelimited", explode=False),
    in_query("piped", _TEXTS, style="pipeDelimited", explode=False),
    in_query("repeated", _TEXTS, style="pipeDelimited", explode=True),
    in_query("reserved", _TEXT, allowReserved=True),
)


def _answers(kind: str, schema: Document) -> Document:
    return {"200": {"description": "Here.", "content": {kind: {"schema": schema}}}}


def wider_document() -> Document:
    """Return the document. It has a resource called as a component is, and servers of all kinds."""
    paths: Document = {
        "/things": {"get": operation("things.list", {"type": "array", "items": ref("things")}, *_PARAMETERS)},
        "/things/{ids}/{dotted}/{matrix}": {
            "get": operation(
                "things.get",
                ref("Things"),
                in_path("ids", _TEXTS),
                {**in_path("dotted", _TEXTS), "style": "label"},
                {**in_path("matrix"), "style": "matrix"},
            ),
        },
        "/merged/{kind}": {
            "parameters": [in_path("kind")],
            "get": operation("merged.get_point", ref("NamedPoint")),
            "put": operation("merged.put_point", ref("NamedPoint"), requestBody=body(ref("NamedPoint"), required=True)),
            "post": operation("merged.get_holder", ref("Holder"), in_query("kind")),
            "patch": operation("merged.get_inline", {"allOf": [ref("Leaf"), ref("Point")]}),
        },
        "/strict": {"get": operation("merged.get_strict", ref("Strict"))},
        "/payment": {"get": operation("merged.get_payment", ref("Payment"))},
        "/either": {"get": operation("merged.get_either", ref("EitherOf"))},
        "/pet": {"get": operation("merged.get_pet", ref("Pet"))},
        "/move": {"get": operation("merged.get_move", ref("Move"))},
        "/prices": {
            "get": operation("maps.get_prices", ref("Prices")),
            "put": operation("maps.put_prices", None, requestBody=body(ref("Prices"), required=True)),
        },
        "/patterned": {"get": operation("maps.get_patterned", ref("Patterned"))},
        "/odd": {"get": operation("odd.get", ref("Odd"))},
        "/json": {"get": operation("odd.get_json", ref("Json"))},
        "/ring": {"get": operation("odd.get_ring", ref("Ring"))},
        "/warning": {"get": operation("odd.get_warning", ref("Warning"))},
        "/error": {"get": operation("odd.get_error", ref("400.Error"))},
        "/pages": {"get": operation("odd.get_pages", ref("Pages"), in_query("type", ref("Pages")))},
        "/bodies": {
            "put": operation(
                "bodies.put_list",
                None,
                in_query("body"),
                requestBody=body({"type": "array", "items": ref("Leaf")}, required=True),
            ),
            "post": operation("bodies.post_free", None, requestBody=body({"type": "object"})),
            "patch": operation(
                "bodies.patch_money",
                None,
                requestBody=body(
                    {"type": "object", "additionalProperties": _SCHEMAS["Prices"]["additionalProperties"]}
                ),
            ),
            "delete": operation(
                "bodies.delete_either", None, requestBody=body({"oneOf": [ref("Leaf"), ref("Point")]}, required=True)
            ),
            "get": operation("bodies.get_with_body", ref("Leaf"), requestBody=body(ref("Point"), required=True)),
        },
        "/forms": {
            "post": operation(
                "bodies.post_form", None, requestBody=body(ref("Flat"), "application/x-www-form-urlencoded")
            ),
            "put": operation(
                "bodies.put_files", None, requestBody=body(ref("Upload"), "multipart/form-data", required=True)
            ),
        },
        "/raw": {
            "post": operation("bodies.post_text", None, requestBody=body(_TEXT, "text/csv", required=True)),
            "put": operation("bodies.put_bytes", None, requestBody=body({}, "application/octet-stream")),
        },
        "/plain": {"get": operation("plain.get_text", None, responses=_answers("text/csv", _TEXT))},
        "/page": {
            "get": operation(
                "plain.get_pdf", None, responses=_answers("application/pdf", {**_TEXT, "format": "binary"})
            )
        },
        "/events": {"get": operation("plain.get_events", None, responses=_answers("text/event-stream", {}))},
        "/any": {"get": operation("plain.get_any", None, responses=_answers("*/*", {**_TEXT, "format": "binary"}))},
        "/differing": {
            "post": operation(
                "differing.create",
                None,
                responses={
                    "201": {"description": "Made.", "content": {"application/json": {"schema": ref("Point")}}},
                    **answering(ref("Leaf"), **{"204": {"description": "Nothing to do."}}),
                },
            ),
            "put": operation("differing.replace", None, responses={"default": answering(ref("Leaf"))["200"]}),
            "patch": operation(
                "differing.change", None, responses={"204": {"description": "."}, **answering(ref("Leaf"))}
            ),
        },
        "/elsewhere": {
            "servers": [
                {"url": "https://files.acme.example/v2"},
                {"url": "https://files.demo.acme.example", "x-bursar-environment": "demo"},
            ],
            "get": operation("elsewhere.get", ref("Leaf")),
        },
        "/public": {"get": operation("public.get", ref("Leaf"), security=[])},
        "/maybe": {"get": operation("public.get_signed", ref("Leaf"), security=[{}, {"key": []}])},
    }
    servers = [
        {
            "url": "https://{host}.acme.example/{version}",
            "variables": {"host": {"default": "api"}, "version": {"default": "v1", "enum": ["v1", "v2"]}},
        },
        {"url": "https://demo.acme.example", "x-bursar-environment": "demo"},
    ]
    schemes = {"key": {"type": "apiKey", "in": "header", "name": "x-api-key"}}
    return document(paths, security=[{"key": []}]) | {
        "servers": servers,
        "components": {"schemas": _SCHEMAS, "securitySchemes": schemes},
    }
