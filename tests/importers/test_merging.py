"""Several publications become one document: equal things merge, nothing is lost, and each operation knows its source."""

import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pipeline.diagnostics import DiagnosticError
from pipeline.importers.merging import merge

from .openapi import answering, document, ref
from .published import page

BOAT = {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}


def test_nothing_is_refused() -> None:
    with pytest.raises(DiagnosticError, match="nothing to merge"):
        merge([])


def test_one_publication_stays_as_it_is() -> None:
    whole = document(
        {"/a": {"parameters": [], "summary": "A.", "get": answering(ref("Boat"))}},
        openapi="3.1.0",
        servers=[{"url": "https://a.example"}],
        security=[{"Key": []}],
        tags=[{"name": "Boats"}],
        components={"schemas": {"Boat": BOAT}, "securitySchemes": {"Key": {"type": "http", "scheme": "basic"}}},
        webhooks={"ping": {"post": answering({})}},
        externalDocs={"url": "https://docs.example"},
    )

    merged, notes, sources = merge([page("a.md", whole)])

    assert merged == whole
    assert notes == ()
    assert sources == {"GET /a": "a.md"}


def test_operations_of_all_pages_stand_together() -> None:
    pages = [
        page("a.md", document({"/a": {"get": answering({})}})),
        page("b.md", document({"/a": {"post": answering({})}, "/b": {"get": answering({})}})),
    ]

    merged, notes, sources = merge(pages)

    assert merged["paths"] == {"/a": {"get": answering({}), "post": answering({})}, "/b": {"get": answering({})}}
    assert notes == ()
    assert sources == {"GET /a": "a.md", "POST /a": "b.md", "GET /b": "b.md"}


def test_equal_components_merge_with_the_words_of_the_newest() -> None:
    old = {**BOAT, "description": "Old.", "example": {"name": "Old"}}
    new = {**BOAT, "description": "New.", "x-go": "Boat"}
    pages = [
        page("new.md", with_boat("/a", new), date="2026-02-01"),
        page("old.md", with_boat("/b", old), date="2026-01-31T23:00:00Z"),
    ]

    merged, notes, _ = merge(pages)

    assert merged["components"]["schemas"] == {"Boat": new}
    assert notes == ()


def test_an_equal_operation_is_from_the_newest() -> None:
    pages = [
        page("new.md", document({"/a": {"get": answering({}, summary="New.")}}), date="2026-02-01"),
        page("old.md", document({"/a": {"get": answering({}, summary="Old.")}}), date="2026-01-01"),
        page("undated.md", document({"/a": {"get": answering({}, summary="Undated.")}})),
    ]

    merged, _, sources = merge(pages)

    assert merged["paths"]["/a"]["get"]["summary"] == "New."
    assert sources == {"GET /a": "new.md"}


def test_without_dates_the_later_in_order_is_the_newest() -> None:
    pages = [page(name, document({"/a": {"get": answering({}, summary=name)}})) for name in ("1.md", "2.md")]

    assert merge(pages)[0]["paths"]["/a"]["get"]["summary"] == "2.md"


def test_the_arguments_stay_as_they_are() -> None:
    pages = [page("a.md", with_boat("/a", BOAT)), page("b.md", with_boat("/a", BOAT))]
    before = repr(pages)

    merge(pages)

    assert repr(pages) == before


def test_a_hundred_pages_merge_at_once() -> None:
    schemas = {f"S{at}": {"properties": {f"p{n}": {"type": "string"} for n in range(20)}} for at in range(30)}
    pages = [
        page(f"{at}.md", document({f"/{at}": {"get": answering(ref("S1"))}}, components={"schemas": schemas}))
        for at in range(107)
    ]
    start = time.perf_counter()

    merged, _, sources = merge(pages)

    assert time.perf_counter() - start < 2
    assert len(merged["paths"]) == len(sources) == 107


NAMES = st.sampled_from("abc")
PARTS = st.lists(
    st.dictionaries(
        st.tuples(st.sampled_from(["/a", "/a/{x}", "/a/{y}"]), st.sampled_from(["get", "post"])), NAMES, max_size=3
    ),
    min_size=1,
    max_size=4,
)


@given(PARTS, st.booleans())
def test_every_call_and_every_component_survives_unless_a_newer_one_took_its_place(parts: Any, dated: bool) -> None:
    pages = []
    for at, operations in enumerate(parts):
        paths: Any = {}
        for (path, method), name in operations.items():
            paths.setdefault(path, {})[method] = answering(ref(name))
        components = {"schemas": {name: {"const": at % 2} for name in operations.values()}}
        date = f"2026-01-{9 - at:02}" if dated else None
        pages.append(page(f"{at}.md", document(paths, components=components), date=date))

    merged, notes, sources = merge(pages, newest=True)

    promised = {(path.replace("{y}", "{x}"), method) for operations in parts for path, method in operations}
    assert {
        (path.replace("{y}", "{x}"), method) for path, item in merged["paths"].items() for method in item
    } == promised
    assert len(sources) == sum(map(len, merged["paths"].values()))
    used = {name for operations in parts for name in operations.values()}
    assert set(merged.get("components", {}).get("schemas", {})) == used
    if not notes:
        assert merge(pages) == (merged, notes, sources)


def with_boat(path: str, boat: Any) -> Any:
    return document({path: {"get": answering(ref("Boat"))}}, components={"schemas": {"Boat": boat}})
