"""A made-up vendor's document, and the curated spec that was made of it: what the tests of curating change."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from pipeline.curation.carry_over.document import carry_over
from pipeline.curation.missing_docs import todo

if TYPE_CHECKING:
    from pipeline.openapi.document import Document

Node = dict[str, Any]


def ref(name: str, kind: str = "schemas", **beside: Any) -> Node:
    return {"$ref": f"#/components/{kind}/{name}", **beside}


def text(**more: Any) -> Node:
    return {"type": "string", **more}


def fields(*required: str, **properties: Node) -> Node:
    demanded = {"required": list(required)} if required else {}
    return {"type": "object", **demanded, "properties": properties}


def in_json(schema: Any, **more: Any) -> Node:
    return {"content": {"application/json": {"schema": schema}}, **more}


def answers(schema: Any, **others: Any) -> Node:
    return {"200": in_json(schema, description="Ok from the vendor."), **others}


def spec(paths: Node, schemas: Node | None = None, **more: Any) -> Document:
    """Return a vendor's document with these paths and schemas."""
    components = {"schemas": schemas or {}, **more.pop("components", {})}
    info = {"title": "Shop by the vendor", "version": "7"}
    return {"openapi": "3.1.0", "info": info, "paths": paths, "components": components, **more}


def of_schema(schema: Any, **others: Any) -> Document:
    """Return a document with `It` among its schemas, and `Leaf`, `Text` and `Way` to refer to."""
    named = {
        "Leaf": fields(x=text()),
        "Text": text(),
        "Way": text(enum=["card", "cash"]),
        "It": schema,
        **others,
    }
    return spec({}, named)


def of_field(schema: Any, **others: Any) -> Document:
    """Return the same with the schema as a field, `of`, of `It`."""
    return of_schema(fields(of=schema), **others)


def field_of(document: Document) -> Any:
    return document["components"]["schemas"]["It"]["properties"]["of"]


def upstream() -> Document:
    """Return the vendor's document of a shop, in house form and named, in the vendor's words."""
    buying: list[Node] = [{"Key": []}]
    return spec(
        {
            "/things": {
                "get": {
                    "operationId": "listThings",
                    "tags": ["things"],
                    "summary": "Vendor: things",
                    "security": [],
                    "parameters": [
                        ref("Limit", "parameters"),
                        {"name": "colour", "in": "query", "description": "Vendor.", "schema": ref("Colour")},
                        {"name": "since", "in": "query", "schema": text(format="date-time")},
                    ],
                    "responses": answers(ref("ThingPage"), **{"400": ref("Refusal", "responses")}),
                }
            },
            "/things/{thingId}": {
                "put": {
                    "operationId": "changeThing",
                    "tags": ["things"],
                    "description": "Vendor: change",
                    "parameters": [{"name": "thingId", "in": "path", "required": True, "schema": ref("ThingId")}],
                    "requestBody": in_json(ref("ThingChange"), required=True, description="Vendor."),
                    "responses": answers(ref("Thing"), **{"400": ref("Refusal", "responses")}),
                }
            },
            "/till": {
                "get": {
                    "operationId": "getTill",
                    "tags": ["till"],
                    "responses": answers(ref("Till")),
                }
            },
        },
        {
            "Colour": text(enum=["red", "blue"], description="Vendor."),
            "Money": text(description="Vendor: amount"),
            "Problem": fields("code", code={"type": "integer"}, text=text()),
            "Thing": fields(
                "id",
                "price",
                id=ref("ThingId"),
                price=ref("Money", description="Vendor."),
                colour={"anyOf": [ref("Colour"), {"type": "null"}]},
                parts={"type": "array", "items": ref("Thing")},
            ),
            "ThingChange": fields(colour=ref("Colour"), note=text(maxLength=9)),
            "ThingId": text(format="uuid"),
            "ThingPage": fields("things", things={"type": "array", "items": ref("Thing")}, cursor=text()),
            "Till": fields("total", total=ref("Money"), owner={"type": ["string", "null"]}),
        },
        servers=[{"url": "https://api.shop.example", "description": "Vendor."}],
        security=buying,
        tags=[{"name": "things", "description": "Vendor."}, {"name": "till"}],
        components={
            "parameters": {"Limit": {"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 50}}},
            "responses": {"Refusal": in_json(ref("Problem"), description="Vendor.")},
            "securitySchemes": {"Key": {"type": "apiKey", "in": "header", "name": "X-Key", "description": "Vendor."}},
        },
    )


def committed() -> Document:
    """Return the curated spec of that shop: the same structure, every word ours, annotated."""
    document = carry_over(upstream(), None, title="Shop API").document
    document["components"]["schemas"]["Money"]["x-pennyweight-money"] = {"unit": "major"}
    _say(document)
    document["info"]["description"] = "Ours: the shop."
    till = document["components"]["schemas"]["Till"]["properties"]
    till["total"] = {**till["total"], "x-pennyweight-money": {"unit": "major", "currency": "EUR"}}
    document["paths"]["/till"]["get"] |= {
        "x-pennyweight-name": "tills.count",
        "x-pennyweight-cost": {"bucket": "b", "tokens": 1},
    }
    document["x-pennyweight-limits"] = {"buckets": {}}
    return document


def changed(*edits: tuple[str, Any]) -> Document:
    """Return the vendor's document with values put at dotted places; None takes what is there away."""
    document = deepcopy(upstream())
    for place, value in edits:
        *way, last = place.split(" ")
        node: Any = document
        for key in way:
            node = node[int(key) if isinstance(node, list) else key]
        at: Any = int(last) if isinstance(node, list) else last
        if value is None:
            del node[at]
        else:
            node[at] = value
    return document


def schemas_of(document: Document) -> Node:
    found: Node = document["components"]["schemas"]
    return found


def strings(node: Any) -> list[str]:
    """Return all text of a document, keys aside."""
    if isinstance(node, dict):
        return [found for value in node.values() for found in strings(value)]
    if isinstance(node, list):
        return [found for value in node for found in strings(value)]
    return [node] if isinstance(node, str) else []


def _say(document: Document) -> None:
    """Write words of ours wherever some are missing."""
    for missing in list(todo(document)):
        node: Any = document
        for step in missing.pointer.split("/")[1:]:
            key = step.replace("~1", "/").replace("~0", "~")
            node = node[int(key) if isinstance(node, list) else key]
        node[missing.what] = f"Ours: {missing.place}."
