"""A second spec that says many things at once: those that vendors say now and then."""

from typing import Any

from pipeline.openapi.document import Document
from workshop import answering, document

from .pieces import body, in_path, in_query, operation, ref
from .wider_schemas import SCHEMAS, TEXT, TEXTS


def _in(place: str, name: str, schema: Document, **more: Any) -> Document:
    return {"name": name, "in": place, "schema": schema, **more}


_PARAMETERS = (
    _in("header", "X-Trace", TEXT),
    _in("header", "X-Tags", TEXTS),
    _in("header", "X-Api-Key", TEXT, required=True),
    _in("header", "Authorization", TEXT, required=True),
    {**_in("header", "X-Pin", TEXT), "x-pennyweight-secret": True},
    _in("cookie", "session", TEXT),
    _in("cookie", "shard", {"type": "integer"}),
    in_query("filter", ref("Filter"), style="deepObject"),
    in_query("flat", ref("Flat")),
    in_query("pair", ref("Flat"), explode=False),
    in_query("free", {"type": "object"}),
    {"name": "where", "in": "query", "content": {"application/json": {"schema": ref("Filter")}}},
    in_query("spaced", TEXTS, style="spaceDelimited", explode=False),
    in_query("piped", TEXTS, style="pipeDelimited", explode=False),
    in_query("repeated", TEXTS, style="pipeDelimited", explode=True),
    in_query("reserved", TEXT, allowReserved=True),
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
                in_path("ids", TEXTS),
                {**in_path("dotted", TEXTS), "style": "label"},
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
                requestBody=body({"type": "object", "additionalProperties": SCHEMAS["Prices"]["additionalProperties"]}),
            ),
            "delete": operation(
                "bodies.delete_either", None, requestBody=body({"oneOf": [ref("Leaf"), ref("Point")]}, required=True)
            ),
            "get": operation("bodies.get_with_body", ref("Leaf"), requestBody=body(ref("Point"), required=True)),
        },
        "/empty": {
            "put": operation(
                "bodies.put_empty", None, requestBody=body({"type": "object", "additionalProperties": False})
            ),
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
            "post": operation("bodies.post_text", None, requestBody=body(TEXT, "text/csv", required=True)),
            "put": operation("bodies.put_bytes", None, requestBody=body({}, "application/octet-stream")),
        },
        "/plain": {"get": operation("plain.get_text", None, responses=_answers("text/csv", TEXT))},
        "/page": {
            "get": operation("plain.get_pdf", None, responses=_answers("application/pdf", {**TEXT, "format": "binary"}))
        },
        "/events": {"get": operation("plain.get_events", None, responses=_answers("text/event-stream", {}))},
        "/any": {"get": operation("plain.get_any", None, responses=_answers("*/*", {**TEXT, "format": "binary"}))},
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
                {"url": "https://files.demo.acme.example", "x-pennyweight-environment": "demo"},
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
        {"url": "https://demo.acme.example", "x-pennyweight-environment": "demo"},
    ]
    schemes = {"key": {"type": "apiKey", "in": "header", "name": "x-api-key"}}
    return document(paths, security=[{"key": []}]) | {
        "servers": servers,
        "components": {"schemas": SCHEMAS, "securitySchemes": schemes},
    }
