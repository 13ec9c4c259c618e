"""A whole old page becomes a document of one operation."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from openapi_spec_validator import OpenAPIV31SpecValidator
from pipeline.diagnostics import DiagnosticError
from pipeline.importers.mintlify.markdown import title_of
from pipeline.importers.mintlify.pages import Block, block_of, tree_of
from pipeline.importers.mintlify_legacy.page import convert
from pipeline.openapi.document import load
from pipeline.openapi.references import settle
from pipeline.openapi.upgrade.document import upgrade

from .old_trees import OLD, answer, converted, copy, operation, page, published, tree, wrapped

TEXT = {"type": "string"}
REGION = {"type": "enum<string>", "enum": ["east", "west"], "default": "east"}
FULL = tree(
    {
        "200": answer(copy("Pier", wrapped(name=TEXT)), {"type": "null"}),
        "default": answer(copy("Pier", wrapped(name=TEXT))),
    },
    {
        "parameters": {"path": {"berth": {"schema": [{**TEXT, "required": True}]}}, "query": {"n": {"schema": [TEXT]}}},
        "body": answer({**wrapped(name=TEXT), "required": True}),
        "security": [{"title": "Key", "parameters": {"header": {"X-Key": {"type": "apiKey"}}}}],
    },
    {"Pier": {"type": "object", "properties": {"name": TEXT, "next": {"$ref": "#/components/schemas/Pier"}}}},
    path="/berths/{berth}",
    servers=[{"url": "https://{region}.harbour.example/", "variables": {"region": REGION}}],
)  # fmt: skip - one node a line


def test_a_page_becomes_a_document() -> None:
    text = published(page(OLD))
    block = block_of(text)

    found = convert(tree_of(text, block), block, title_of(text.text), text.name)

    assert found == {
        "openapi": "3.0.3",
        "info": {"title": "API", "version": "0"},
        "paths": {
            "/berths": {
                "get": {
                    "summary": "List berths",
                    "security": [],
                    "responses": {"204": {"description": "Nothing moored"}},
                }
            }
        },
        "components": {},
    }


def test_the_document_is_valid_openapi() -> None:
    document = upgrade(settle(converted(FULL), "berths.md"), "berths.md")

    assert [error.message for error in OpenAPIV31SpecValidator(document).iter_errors()] == []


def test_servers_keep_their_variables() -> None:
    variables = {"region": {"enum": ["east", "west"], "default": "east"}}

    assert converted(FULL)["servers"] == [{"url": "https://{region}.harbour.example/", "variables": variables}]


@pytest.mark.parametrize("servers", [None, []])
def test_a_page_may_name_no_server(servers: Any) -> None:
    assert "servers" not in converted(tree(servers=servers))


def test_deprecation_stays() -> None:
    assert operation(tree(deprecated=True))["deprecated"] is True
    assert "deprecated" not in operation(tree(deprecated=False))


def test_a_webhook_is_no_path() -> None:
    body = {"body": answer({**copy("Moored", wrapped(ship=TEXT)), "required": True})}
    about = tree({}, body, path="ship-moored", method="post", type="webhook")

    found = converted(about)

    assert found["paths"] == {}
    assert found["webhooks"] == {
        "ship-moored": {
            "post": {
                "summary": "List berths",
                "requestBody": {
                    "description": "Here.",
                    "required": True,
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Moored"}}},
                },
            }
        }
    }


def test_code_samples_and_the_makers_notes_are_left_out() -> None:
    about = tree(request={"codeSamples": [{"lang": "python"}]}, xMint={"href": "/x"}, xMcp={})
    about["paths"]["x-own"] = 1

    assert not {"codeSamples", "xMint", "xMcp"} & operation(about).keys()


def test_converting_changes_nothing_and_gives_the_same_again() -> None:
    text = page(OLD)
    about = load(OLD, "berths")

    first, second = (convert(about, Block(text=text), "T", "berths.md") for _ in range(2))

    assert first == second
    assert about == load(OLD, "berths")


@pytest.mark.parametrize(
    ("about", "target"),
    [
        ({"paths": {"path": "/berths", "method": "get", "request": {}}}, "paths"),
        (tree() | {"info": {}}, "info"),
        (tree(retries=3), "paths.retries"),
        (tree(request={"callbacks": {}}), "paths.request.callbacks"),
        (tree(method="fetch"), "paths.method"),
        (tree(path=3), "paths"),
        (tree(type="socket"), "paths.type"),
        (tree(servers=[{"host": "x"}]), "paths.servers.0.host"),
        (tree(schemas={"Pier": "text"}), "components.schemas.Pier"),
        (tree() | {"components": {"headers": {}}}, "components.headers"),
    ],
)
def test_a_tree_with_something_unknown_or_missing_is_refused(about: Any, target: str) -> None:
    with pytest.raises(DiagnosticError) as caught:
        convert(about, Block(text="", line=8), None, "berths.md")

    assert (caught.value.diagnostics[0].location, caught.value.diagnostics[0].target) == ("berths.md:8", target)


def places(node: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inner = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    return [path, *(place for key, item in inner for place in places(item, (*path, key)))]


def changed(node: Any, path: tuple[Any, ...], other: Any) -> Any:
    if not path:
        return other
    if isinstance(node, list):
        return [changed(item, path[1:], other) if at == path[0] else item for at, item in enumerate(node)]
    return {key: changed(item, path[1:], other) if key == path[0] else item for key, item in node.items()}


WORDS = ["type", "allOf", "anyOf", "enum", "properties", "items", "refIdentifier", "required", "x-a", "$ref", "a"]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-1, 2) | st.sampled_from(["", "a", "#/components/schemas/Pier"]),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(WORDS), inner, max_size=2),
    max_leaves=4,
)

NAME = ("paths", "request", "body", "application/json", "schemaArray", 0, "properties", "name")
SCHEMA = ("paths", "request", "parameters", "path", "berth", "schema")


@settings(max_examples=300)
@example(at=SCHEMA, other={"refIdentifier": ""})
@example(at=SCHEMA, other={"refIdentifier": "Pier"})
@example(at=SCHEMA, other={"refIdentifier": "#"})
@example(at=("components", "schemas", "Pier"), other={"anyOf": [None]})
@example(at=("components", "schemas", "Pier"), other={"anyOf": [[1], "a"]})
@example(at=NAME, other=[{"anyOf": None}])
@example(at=NAME, other=[{"anyOf": [1]}])
@given(at=st.sampled_from(places(FULL)[1:]), other=JSON)
def test_a_damaged_tree_raises_nothing_else(at: tuple[Any, ...], other: Any) -> None:
    about = changed(FULL, at, other)

    try:
        found = convert(about, Block(text=""), None, "berths.md")
    except DiagnosticError:
        return

    assert found["openapi"] == "3.0.3"
