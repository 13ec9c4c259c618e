"""Lists that go on, for asynchronous clients; and what a vendor may do at their ends."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import keys
import pytest
from lists import LISTS, Listed
from pennyweight_core import APIResponseError
from wire import Wire

if TYPE_CHECKING:
    from dialling import Dial
    from pennyweight_sandbox import Sandbox

every_list = pytest.mark.parametrize("listed", LISTS, ids=lambda listed: listed.name)
BROKER: dict[str, Any] = {"auth_token": "t", "type": "coinbase"}


@every_list
@pytest.mark.anyio
async def test_every_item_comes_once(listed: Listed, dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    async with dial.asynchronous(listed.vendor, limits=False, on_drift="raise") as client:
        found = listed.keys([item async for item in listed.ask(client, dial)])

    vendor: Any = listed.vendor
    assert len(set(found)) == len(found) == listed.total
    assert found == listed.keys(list(listed.ask(dial(vendor, limits=False), dial)))
    assert len(pennyweight_sandbox.requests(vendor)) == 2 * listed.pages(listed.total)


@every_list
@pytest.mark.anyio
async def test_a_list_can_be_limited_and_gone_on_with(listed: Listed, dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    async with dial.asynchronous(listed.vendor, limits=False) as client:
        pages = listed.ask(client, dial, max_items=listed.page)
        first = listed.keys([item async for item in pages])
        rest = listed.keys([item async for item in listed.ask(client, dial, **{listed.start: pages.cursor})])

    assert len(first) == listed.page
    assert len({*first, *rest}) == len(first) + len(rest) == listed.total


@pytest.mark.anyio
async def test_positions_come_in_pages_of_two_lists(dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    async with dial.asynchronous("kalshi", limits=False) as client:
        pages = [page async for page in client.portfolio.get_positions(limit=2).pages()]

    assert pages == list(dial("kalshi").portfolio.get_positions(limit=2).pages())
    assert len(pages) > 2


def transfers(*pages: tuple[list[str], str | None]) -> Wire:
    """A wire that gives pages of transfers by their ids, each with the cursor after it."""
    return Wire(
        *(
            json.dumps({"status": "ok", "content": {"transfers": [{"id": one} for one in ids], "cursor": cursor}})
            for ids, cursor in pages
        )
    )


def ids(wire: Wire) -> list[Any]:
    client = keys.mesh(wire, on_drift="ignore")
    return [item.id for item in client.transfers.list(**BROKER)]


def test_a_last_page_that_is_empty_and_names_itself_is_the_end() -> None:
    assert ids(transfers((["a", "b"], "1"), ([], "1"))) == ["a", "b"]


def test_an_empty_page_in_the_middle_is_not_the_end() -> None:
    assert ids(transfers((["a"], "1"), ([], "2"), (["b"], None))) == ["a", "b"]


def test_a_cursor_that_comes_again_with_items_is_an_error_and_no_endless_list() -> None:
    with pytest.raises(APIResponseError, match="the vendor named page '1' twice"):
        ids(transfers((["a"], "1"), (["b"], "1")))


@pytest.mark.parametrize("end", ["", None, "  "])
def test_every_way_to_name_no_page_is_the_end(end: str | None) -> None:
    assert ids(transfers((["a"], "1"), (["b"], end))) == ["a", "b"]
