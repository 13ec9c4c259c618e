"""What publications may say differently, or not at all, without disagreeing."""

from typing import Any

import pytest
from pipeline.importers.merging import merge

from .openapi import answering, document, ref
from .published import page


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"required": ["a", "b"]}, {"required": ["b", "a"]}),
        ({"enum": [1, "a"]}, {"enum": ["a", 1]}),
        ({"type": ["string", "null"]}, {"type": ["null", "string"]}),
        ({"properties": {"description": {"title": "A"}}}, {"properties": {"description": {"title": "B"}}}),
        ({"allOf": [{"description": "A"}]}, {"allOf": [{"examples": [1]}]}),
    ],
)
def test_an_order_that_means_nothing_is_no_disagreement(one: Any, other: Any) -> None:
    merged, _, _ = merge([page("a.md", with_boat(one)), page("b.md", with_boat(other))])

    assert merged["components"]["schemas"]["Boat"] == other


def test_parameters_in_another_order_with_other_words_agree() -> None:
    a, b = ({"name": name, "in": "query", "schema": {"enum": [1, 2]}} for name in "ab")
    first = answering({}, parameters=[{**a, "description": "Z."}, {**b, "description": "A."}])
    second = answering({}, parameters=[{**b, "schema": {"enum": [2, 1]}}, a])

    merged, _, _ = merge(
        [page("a.md", document({"/a": {"get": first}})), page("b.md", document({"/a": {"get": second}}))]
    )

    assert merged["paths"]["/a"]["get"] == second


def test_servers_in_another_order_agree_and_silence_is_no_disagreement() -> None:
    one, two = {"url": "https://one.example", "description": "One."}, {"url": "https://two.example"}
    pages = [
        page("a.md", document({}, servers=[one, two], security=[{"Key": []}])),
        page("b.md", document({}, servers=[two, {"url": one["url"]}])),
        page("c.md", document({})),
    ]

    merged, notes, _ = merge(pages)

    assert merged["servers"] == [two, {"url": one["url"]}]
    assert merged["security"] == [{"Key": []}]
    assert notes == ()


def test_the_version_is_that_of_the_newest_and_tags_unite() -> None:
    pages = [
        page("new.md", titled("9", [{"name": "B", "description": "New."}, {"name": "C"}]), date="2026-02-01"),
        page("old.md", titled("10", [{"name": "A"}, {"name": "B", "description": "Old."}]), date="2026-01-01"),
    ]

    merged, notes, _ = merge(pages)

    assert merged["info"]["version"] == "9"
    assert merged["tags"] == [{"name": "A"}, {"name": "B", "description": "New."}, {"name": "C"}]
    assert notes == ()


def test_parameters_of_a_path_item_bind_only_the_operations_of_their_page() -> None:
    a = {"name": "a", "in": "path", "required": True, "schema": {}}
    b = {"name": "b", "in": "query", "schema": {}}
    shared = {"parameters": {"B": b}}
    pages = [
        page(
            "get.md",
            document(
                {
                    "/{a}": {
                        "parameters": [a, ref("B", "parameters")],
                        "get": answering({}, parameters=[{**b, "required": True}]),
                    }
                },
                components=shared,
            ),
        ),
        page(
            "post.md",
            document({"/{a}": {"servers": [{"url": "https://x.example"}], "post": answering({}, parameters=[a])}}),
        ),
    ]

    item = merge(pages)[0]["paths"]["/{a}"]

    assert item == {
        "get": answering({}, parameters=[a, {**b, "required": True}]),
        "post": answering({}, parameters=[a], servers=[{"url": "https://x.example"}]),
    }


def test_equal_parameters_of_a_path_item_stay_there() -> None:
    a = {"name": "a", "in": "path", "required": True, "schema": {}}
    pages = [
        page("get.md", document({"/{a}": {"parameters": [{**a, "description": "A."}], "get": answering({})}})),
        page("post.md", document({"/{a}": {"parameters": [a], "post": answering({})}})),
    ]

    assert merge(pages)[0]["paths"]["/{a}"] == {"parameters": [a], "get": answering({}), "post": answering({})}


def titled(version: str, tags: Any) -> Any:
    return {**document({}, tags=tags), "info": {"title": "Harbour", "version": version}}


def with_boat(boat: Any) -> Any:
    return document({}, components={"schemas": {"Boat": boat}})
