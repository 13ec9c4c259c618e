"""What lacks words is listed, by the standard that the committed specs keep."""

from __future__ import annotations

from typing import Any

from pipeline.curation.missing_docs import todo

from .shops import answers, committed, fields, in_json, ref, spec, text


def listed(document: Any) -> list[str]:
    return [str(each) for each in todo(document)]


def test_nothing_is_missing_where_all_is_said() -> None:
    assert listed(committed()) == []


def test_everything_that_users_read_about_is_listed() -> None:
    document = spec(
        {
            "/a/{b}": {
                "post": {
                    "parameters": [{"name": "q", "in": "query", "schema": {"type": "array", "items": text()}}],
                    "requestBody": in_json(ref("Thing")),
                    "responses": answers({"type": "array", "items": ref("Thing")})
                    | {"400": {"description": ""}, "401": {"$ref": "#/components/responses/No"}},
                }
            }
        },
        {"Thing": fields(a=text(), b=ref("Thing", description="Said."), c={"anyOf": [ref("Thing"), {"type": "null"}]})},
        servers=[{"url": "https://a.example"}],
        tags=[{"name": "t"}],
        components={
            "responses": {"No": {"description": ""}},
            "securitySchemes": {"K": {"type": "http", "scheme": "basic"}},
        },
    )

    assert listed(document) == [
        "info: no description",
        "server https://a.example: no description",
        "tag t: no description",
        "POST /a/{b}: no summary",
        "POST /a/{b} parameter q (query): no description",
        "POST /a/{b} parameter q (query)[]: no description",
        "POST /a/{b} body: no description",
        "POST /a/{b} answer 200: no description",
        "POST /a/{b} answer 400: no description",
        "K: no description",
        "No: no description",
        "Thing: no description",
        "Thing.a: no description",
        "Thing.c: no description",
    ]


def test_a_place_is_told_as_a_pointer_too() -> None:
    document = spec({"/a/b": {"get": {"responses": {}}}})

    assert [each.pointer for each in todo(document)] == ["/info", "/paths/~1a~1b/get"]
