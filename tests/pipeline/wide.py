"""A curated spec that says many things at once, so that one run of the generator is enough to try them."""

from pipeline.openapi.document import Document
from workshop import answering, document

from .pieces import body, in_path, in_query, operation, or_null, ref, secret_in_query

HINDRANCES = (
    *("quote", "Secret", "Operation", "Any", "with_response", "builtins", "list", "dict", "str", "type", "id", "self"),
    *("from", "import", "result", "arguments", "UNSET", "Unset", "Resource", "date", "datetime", "model", "wire"),
    *("client", "url", "cls", "Literal", "Decimal", "Number", "property", "object", "None", "true", "_call", "await"),
)
"""Names a parameter may have that generated code uses itself."""

CLASHING = (
    "buy",
    "BUY",
    "Buy",
    "a b",
    "a-b",
    "1d",
    "7",
    "",
    "None",
    "class",
    "mro",
    "name",
    "value",
    "é",
    "漢字",
    "a_b",
)

_EVERYTHING: Document = {
    "id": {"type": "string", "format": "uuid"},
    "count": {"type": "integer", "default": 3, "minimum": 1},
    "rate": {"type": "number"},
    "price": {"type": "string", "x-pennyweight-money": {"unit": "major", "currency": "USD"}},
    "maybePrice": {**or_null({"type": "string"}), "x-pennyweight-money": {"unit": "major", "currency": "USD"}},
    "cents": ref("Cents"),
    "open": {"type": "boolean"},
    "nothing": {"type": "null"},
    "someText": {"type": ["string", "null"]},
    "untyped": {"description": "Anything at all."},
    "day": {"type": "string", "format": "date"},
    "moment": {"type": ["string", "null"], "format": "date-time"},
    "free": {"type": "object"},
    "freeByName": ref("Free"),
    "labels": {"type": "object", "additionalProperties": {"type": "string"}},
    "pricesByName": ref("Prices"),
    "grid": {"type": "array", "items": {"type": "array", "items": {"type": "number"}}},
    "gridByName": ref("Grid"),
    "bare": {"type": "array"},
    "side": ref("Side"),
    "maybeSide": or_null(ref("Side")),
    "nullableSide": ref("NullableSide"),
    "nullableLeaf": ref("NullableLeaf"),
    "wrapped": {"allOf": [ref("Leaf")], "description": "A leaf, wrapped."},
    "period": ref("Period"),
    "kind": {"const": "everything"},
    "either": ref("Either"),
    "eitherOrNull": {"oneOf": [ref("Leaf"), ref("Tree"), {"type": "null"}]},
    "parent": ref("Everything"),
    "children": {"type": "array", "items": ref("Everything")},
    "tree": ref("Tree"),
    "foo_bar": {"type": "string"},
    "fooBar": {"type": "string"},
    "400-x": {"type": "string"},
    "from": {"type": "string"},
    "date": {"type": "string", "format": "date"},
    "list": {"type": "array", "items": {"type": "string"}},
    "additional_properties": {"type": "string"},
}

_SCHEMAS: Document = {
    "Everything": {"type": "object", "required": ["id", "date"], "properties": _EVERYTHING},
    "Leaf": {"type": "object", "properties": {"leaf": {"type": "string"}}},
    "Tree": {"type": "object", "properties": {"branches": {"type": "array", "items": ref("Tree")}, "up": ref("Leaf")}},
    "NullableLeaf": {"type": ["object", "null"], "properties": {"leaf": {"type": "string"}}},
    "Side": {"type": "string", "enum": list(CLASHING)},
    "NullableSide": {"type": ["string", "null"], "enum": ["yes", "no", None]},
    "Small": {"type": "string", "enum": ["list[x]", "b"]},
    "Period": {"type": "integer", "enum": [1, 60, 1440], "description": "Minutes."},
    "Either": {"oneOf": [ref("Leaf"), ref("Tree")]},
    "Free": {"type": "object", "description": "Whatever."},
    "Prices": {"type": "object", "additionalProperties": ref("Cents")},
    "Cents": {"type": "string", "x-pennyweight-money": {"unit": "major", "currency": "USD"}, "description": "Dollars."},
    "Grid": {"type": "array", "items": ref("Row")},
    "Row": {"type": "array", "items": ref("Cents")},
    "Order": {
        "type": "object",
        "required": ["size"],
        "properties": {
            "size": {"type": "number"},
            "side": ref("Small"),
            "note": {"type": ["string", "null"]},
            "pin": {"type": "string", "x-pennyweight-secret": True},
            "orderId": {"type": "string"},
        },
    },
    "Unreached": {"type": "object", "properties": {"x": {"type": "string"}}},
}

_FILTERS = (
    in_query("ids", {"type": "array", "items": {"type": "string"}}),
    in_query("joined", {"type": "array", "items": {"type": "string"}}, explode=False),
    in_query("period", ref("Period")),
    in_query("side", ref("Small")),
    in_query("since", {"type": "string", "format": "date-time"}),
    secret_in_query("token"),
)


def wide_document() -> Document:
    """Return the document; its security stands at the root only."""
    paths = {
        "/things": {
            "summary": "Things of all kinds.",
            "description": "A path item may say so.",
            "x-other": {"not": "an operation"},
            "get": operation("things.list", {"type": "array", "items": ref("Everything")}, *_FILTERS),
            "head": operation("things.check", None),
        },
        "/things/{thingId}": {
            "parameters": [in_path("thingId")],
            "get": operation("things.get", ref("Everything"), in_query("thingId")),
            "delete": operation("things.delete", None),
            "patch": operation("things.rename", ref("Leaf"), requestBody=body(ref("Leaf"))),
        },
        "/hindrances/{from}": {
            "get": operation("hindrances.get", ref("Leaf"), in_path("from"), *map(in_query, HINDRANCES)),
            "post": operation(
                "hindrances.secrets",
                None,
                in_path("from"),
                *map(secret_in_query, HINDRANCES),
            ),
        },
        "/orders/{orderId}": {
            "put": operation(
                "orders.replace",
                ref("Leaf"),
                in_path("orderId"),
                requestBody=body(ref("Order"), "text/json", "application/*+json", "application/json", required=True),
            ),
        },
        "/wild": {
            "post": operation("orders.create_wild", ref("Leaf"), requestBody=body(ref("Order"), "application/*+json")),
        },
        "/maps": {"get": operation("answers.get_map", {"type": "object", "additionalProperties": ref("Leaf")})},
        "/either": {"get": operation("answers.get_either", {"oneOf": [ref("Leaf"), ref("Tree")]})},
        "/free": {"get": operation("answers.get_free", ref("Free"))},
        "/text": {"get": operation("answers.get_text", {"type": "string"})},
        "/side": {"get": operation("answers.get_side", ref("Side"))},
        "/day": {"get": operation("answers.get_day", {"type": "string", "format": "date"})},
        "/maybe": {"get": operation("answers.get_maybe", or_null(ref("Leaf")))},
        "/same": {
            "put": {
                "x-pennyweight-name": "answers.put_same",
                "responses": {
                    **answering(ref("Leaf")),
                    "201": {"description": "Made.", "content": {"application/json": {"schema": ref("Leaf")}}},
                    "default": {"description": "Else.", "content": {"text/html": {"schema": {"type": "string"}}}},
                },
            },
        },
    }
    schemes = {"key": {"type": "apiKey", "in": "header", "name": "x-api-key"}}
    return document(paths, security=[{"key": []}]) | {
        "components": {"schemas": _SCHEMAS, "securitySchemes": schemes},
    }
