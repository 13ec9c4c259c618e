"""A list that would never end, or would end too early without a word, is an error."""

from __future__ import annotations

import json
from typing import Any

import pytest
from acme import Acme, AsyncAcme
from httpx import Response
from pennyweight_core import APIResponseError, RateLimitError
from wire import Wire


def page(*ids: str, **more: Any) -> str:
    return json.dumps({"accounts": [{"id": each, "balance": 1} for each in ids], **more})


def entries(*ids: int, **more: Any) -> str:
    return json.dumps({"items": [{"id": each} for each in ids], **more})


def quiet(*answers: str) -> Acme:
    return Acme(Wire(*answers), on_drift="ignore")


@pytest.mark.parametrize("again", ["2", "3"])
def test_a_cursor_that_comes_back_is_a_loop(again: str) -> None:
    wire = Wire(page("a", nextPage="2"), page("b", nextPage="3"), page("c", nextPage=again))

    with pytest.raises(APIResponseError, match=rf"after 3 items: the vendor named page '{again}' twice"):
        list(Acme(wire).accounts.list())

    assert len(wire.requests) == 3


def test_the_first_cursor_counts() -> None:
    with pytest.raises(APIResponseError, match="twice"):
        list(quiet(page("a", nextPage="mine")).accounts.list(cursor="mine"))


@pytest.mark.parametrize("garbage", [{}, [1], True, 1.5, {"a": 1}])
def test_a_cursor_that_is_none_is_an_error_and_no_end(garbage: Any) -> None:
    with pytest.raises(APIResponseError, match="expected the next page's name as text, found"):
        list(quiet(page("a", nextPage=garbage)).accounts.list())


def test_a_cursor_that_became_a_number_is_followed() -> None:
    wire = Wire(page("a", nextPage=7), page("b"))

    assert len(list(Acme(wire, on_drift="ignore").accounts.list())) == 2
    assert wire.requests[1].url.params["cursor"] == "7"


@pytest.mark.parametrize("garbage", [{"a": 1}, "text", 5, True])
def test_items_that_are_no_list_are_an_error_and_no_end(garbage: Any) -> None:
    body = json.dumps({"accounts": garbage, "nextPage": "2"})

    with pytest.raises(APIResponseError, match="expected a list of items at accounts, found"):
        list(quiet(body).accounts.list())
    assert next(quiet(body).accounts.list().pages()).next_page == "2"


@pytest.mark.parametrize("garbage", ["text", [1], 5])
def test_a_place_for_totals_that_is_no_object_is_an_error(garbage: Any) -> None:
    with pytest.raises(APIResponseError, match="expected an object with total, found"):
        list(quiet(entries(1, paging=garbage)).accounts.get_history())


def test_a_vendor_that_ignores_the_offset_is_found_out() -> None:
    wire = Wire(entries(1, 2))

    with pytest.raises(APIResponseError, match="the same page twice"):
        list(Acme(wire).accounts.get_feed())

    assert len(wire.requests) == 2


def test_a_page_that_fails_raises_its_own_error_and_the_cursor_stays() -> None:
    pages = Acme(Wire(page("a", nextPage="2"), Response(429)), max_retries=0).accounts.list()

    with pytest.raises(RateLimitError):
        list(pages)

    assert pages.cursor == "2"
    assert not pages.finished


@pytest.mark.anyio
async def test_asynchronous_pages_find_out_too() -> None:
    async with AsyncAcme(Wire(page("a", nextPage="2"))) as client:
        with pytest.raises(APIResponseError, match="twice"):
            [account async for account in client.accounts.list()]
