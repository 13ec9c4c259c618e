"""Pagination that leads nowhere, or can't be understood, is refused before anything is made."""

from typing import Any

import pytest
from pipeline.checks.curated import check_curated
from pipeline.openapi.document import Document
from workshop import HOSTS, document

from .pieces import in_query, operation, or_null, ref
from .refused import refusal

TEXT = {"type": "string"}
LIST = {"type": "array", "items": TEXT}
PAGES = {"style": "cursor", "cursor": "from", "next": "then", "items": ["things"]}
PAGE = {
    "type": "object",
    "properties": {"things": LIST, "more": or_null(LIST), "then": TEXT, "bare": {"type": "array"}, "in": ref("Inner")},
}
INNER = {"type": "object", "properties": {"things": LIST, "name": TEXT}}


def paging(said: Any) -> Document:
    paged = operation("things.list", ref("Page"), in_query("from"), **{"x-pennyweight-pagination": said})
    return document({"/things": {"get": paged}}, {"Page": PAGE, "Inner": INNER})


@pytest.mark.parametrize("items", [["things"], ["more"], ["in.things"], ["things", "more"]])
def test_items_are_lists_of_the_answer(items: list[str]) -> None:
    check_curated(paging({**PAGES, "items": items}), "openapi.yaml", (), HOSTS)


@pytest.mark.parametrize(
    ("items", "found"),
    [
        (["then"], "then: then is no list"),
        (["in"], "in: in is no list"),
        (["in.name"], "in.name: in.name is no list"),
        (["bare"], "bare: bare is no list"),
        (["gone"], "gone: no field gone among things"),
        (["things", "then"], "then: then is no list"),
    ],
)
def test_items_that_are_no_list_are_refused(items: list[str], found: str) -> None:
    message = refusal(paging({**PAGES, "items": items}))

    assert "x-pennyweight-pagination points beside the answer" in message
    assert "expected  a list of the answer's content" in message
    assert f"found     {found}" in message


@pytest.mark.parametrize(
    ("said", "complaint"),
    [
        ({**PAGES, "next": "gone"}, "x-pennyweight-pagination points beside the answer"),
        ({**PAGES, "cursor": "gone"}, "names a cursor that is not asked for"),
        ({**PAGES, "limit": "gone"}, "names a limit that is not asked for"),
        ({**PAGES, "next": None}, "x-pennyweight-pagination can't be followed"),
        ({**PAGES, "items": "things"}, "x-pennyweight-pagination can't be followed"),
        ({**PAGES, "items": [7]}, "x-pennyweight-pagination can't be followed"),
        ({**PAGES, "style": "offset"}, "x-pennyweight-pagination can't be followed"),
        (True, "x-pennyweight-pagination can't be followed"),
    ],
)
def test_what_names_nothing_is_refused(said: Any, complaint: str) -> None:
    assert complaint in refusal(paging(said))
