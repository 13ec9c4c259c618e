"""A page refreshes what it speaks of, a whole spec all of its scope."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from pipeline.curation.curated_spec import curate
from pipeline.openapi.document import dump

from .shops import answers, changed, committed, fields, ref, schemas_of, spec, text, upstream


def page(path: str) -> Any:
    """Return the vendor's document with one path only."""
    document = upstream()
    document["paths"] = {path: document["paths"][path]}
    return document


@pytest.mark.parametrize("path", ["/things", "/till", "/things/{thingId}"])
def test_a_page_of_what_is_committed_changes_nothing(path: str) -> None:
    after = curate(page(path), committed(), whole=False)

    assert dump(after.document) == dump(committed())
    assert (after.notes, after.todo, after.outside, after.removed) == ((), (), (), ())


def test_a_page_refreshes_its_operation_and_leaves_the_rest() -> None:
    edited = page("/till")
    schemas_of(edited)["Till"]["properties"]["tips"] = text()
    edited["paths"]["/till"]["get"]["parameters"] = [{"name": "day", "in": "query", "schema": text()}]

    after = curate(edited, committed(), whole=False).document

    assert list(after["paths"]) == list(committed()["paths"])
    assert after["paths"]["/things"] == committed()["paths"]["/things"]
    assert after["paths"]["/till"]["get"]["parameters"] == edited["paths"]["/till"]["get"]["parameters"]
    assert schemas_of(after)["Till"]["properties"]["tips"] == text()


def test_a_shared_component_takes_the_new_shape_and_a_note_says_whom_it_touches() -> None:
    edited = page("/till")
    schemas_of(edited)["Money"]["maxLength"] = 20

    after = curate(edited, committed(), whole=False)

    assert schemas_of(after.document)["Money"]["maxLength"] == 20
    assert [(note.location, note.actual) for note in after.notes] == [
        ("components.schemas.Money", "GET /things, PUT /things/{thingId}")
    ]


def test_an_inline_schema_of_a_page_takes_no_name_from_the_rest() -> None:
    edited = page("/till")
    schemas_of(edited)["Till"]["properties"]["inside"] = {**fields(a=text()), "title": "Problem"}
    edited["components"].pop("responses")
    schemas_of(edited).pop("Problem")

    after = schemas_of(curate(edited, committed(), whole=False).document)

    assert after["Problem"] == schemas_of(committed())["Problem"]
    assert after["Till"]["properties"]["inside"] == ref("TillProblem")


def test_an_operation_that_is_not_on_a_page_is_not_removed() -> None:
    after = curate(page("/till"), committed(), whole=False, scope=("GET /till", "GET /things"))

    assert after.removed == ()


def test_an_operation_that_a_whole_spec_lacks_is_removed_and_told() -> None:
    after = curate(changed(("paths /till", None)), committed(), whole=True)

    assert after.removed == ("GET /till",)
    assert "/till" not in after.document["paths"]


def test_operations_outside_the_scope_are_told_and_left_out() -> None:
    after = curate(upstream(), committed(), whole=True, scope=("GET /things/{id}", "put /things/{other}", "GET /till"))

    assert after.outside == ("GET /things",)
    assert after.removed == ("GET /things",)
    assert set(after.document["paths"]) == {"/things/{thingId}", "/till"}


def test_a_page_with_demands_of_its_own_says_so_in_its_operation() -> None:
    edited = page("/till")
    edited["security"] = []

    after = curate(edited, committed(), whole=False).document

    assert after["security"] == [{"Key": []}]
    assert after["paths"]["/till"]["get"]["security"] == []


def test_a_path_called_otherwise_on_a_page_replaces_the_old_one() -> None:
    edited = page("/things/{thingId}")
    item = edited["paths"].pop("/things/{thingId}")
    item["put"]["parameters"][0]["name"] = "id"
    edited["paths"]["/things/{id}"] = item

    after = curate(edited, committed(), whole=False).document

    assert set(after["paths"]) == {"/things", "/things/{id}", "/till"}


def test_the_first_page_of_a_new_vendor_makes_a_spec() -> None:
    sent = {"name": "Authorization", "in": "header", "schema": text()}
    document = spec(
        {"/a": {"get": {"summary": "Vendor.", "parameters": [sent], "responses": answers(fields(b=text()))}}},
        components={"securitySchemes": {"Bearer": {"type": "http", "scheme": "bearer"}}},
    )

    after = curate(document, None, whole=True, title="New").document

    assert after == {
        "openapi": "3.1.0",
        "info": {"title": "New", "version": "7"},
        "security": [{"Bearer": []}],
        "paths": {
            "/a": {
                "get": {
                    "x-pennyweight-name": "a.get",
                    "x-pennyweight-retry": "safe",
                    "responses": {
                        "200": {"description": "", "content": {"application/json": {"schema": ref("GetAAnswer")}}}
                    },
                }
            }
        },
        "components": {
            "securitySchemes": {"Bearer": {"type": "http", "scheme": "bearer"}},
            "schemas": {"GetAAnswer": fields(b=text())},
        },
    }


def test_refreshing_twice_is_refreshing_once() -> None:
    edited = changed(
        ("components schemas Till properties deep", {"type": "array", "items": fields(kind=text(enum=["a", "b"]))}),
        ("paths /things/{thingId} delete", {"responses": {"204": {"description": ""}}}),
    )

    once = curate(deepcopy(edited), committed(), whole=True)
    twice = curate(edited, once.document, whole=True)

    assert dump(twice.document) == dump(once.document)
    assert twice.notes == ()
