"""Lists that go on, against the sandbox: every item once, as many as asked for, from where one left off."""

from __future__ import annotations

from itertools import islice
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from lists import LISTS, Listed
from pennyweight_core import APIStatusError, BadRequestError

if TYPE_CHECKING:
    from collections.abc import Callable

    from dialling import Dial
    from pennyweight_sandbox import Sandbox

every_list = pytest.mark.parametrize("listed", LISTS, ids=lambda listed: listed.name)


@pytest.fixture
def client(listed: Listed, dial: Dial) -> Any:
    return dial(listed.vendor, limits=False, max_retries=0, on_drift="raise")


@pytest.fixture
def whole(listed: Listed, client: Any, dial: Dial) -> list[Any]:
    """What tells all items apart, in their order; asked for in the largest pages."""
    largest = {"kalshi": 1000, "snaptrade": 1000}.get(listed.vendor, 100)
    return listed.keys(list(listed.ask(client, dial, **{listed.size: largest})))


@pytest.fixture
def asked(listed: Listed, whole: list[Any], pennyweight_sandbox: Sandbox) -> Callable[[], int]:
    """Returns how many requests the test has made."""
    vendor: Any = listed.vendor
    before = len(pennyweight_sandbox.requests(vendor))
    return lambda: len(pennyweight_sandbox.requests(vendor)) - before


@every_list
def test_every_item_comes_once_and_in_order(
    listed: Listed, client: Any, dial: Dial, asked: Callable[[], int], whole: list[Any]
) -> None:
    found = listed.keys(list(listed.ask(client, dial)))

    assert found == whole
    assert len(set(found)) == len(found) == listed.total
    assert asked() == listed.pages(listed.total)


@every_list
def test_pages_are_models_of_the_length_that_was_asked_for(listed: Listed, client: Any, dial: Dial) -> None:
    lists = listed.ask(client, dial)

    pages = list(lists.pages())

    assert len(pages) == listed.pages(listed.total)
    assert lists.finished
    assert lists.cursor is None


@every_list
def test_nothing_is_asked_for_before_it_is_needed(
    listed: Listed, client: Any, dial: Dial, asked: Callable[[], int]
) -> None:
    pages = listed.ask(client, dial)
    assert asked() == 0

    list(islice(pages, listed.page))
    assert asked() == 1

    list(islice(pages, listed.page + 1))
    assert asked() == 3


@every_list
@pytest.mark.parametrize("more", [-1, 0, 1], ids=["page - 1", "page", "page + 1"])
def test_no_more_items_come_than_wanted_and_no_page_too_many(
    listed: Listed, client: Any, dial: Dial, asked: Callable[[], int], whole: list[Any], more: int
) -> None:
    wanted = listed.page + more

    found = listed.keys(list(listed.ask(client, dial, max_items=wanted)))

    assert found == whole[:wanted]
    assert asked() == listed.pages(wanted)


@every_list
def test_wanting_none_asks_nothing_and_wanting_too_many_gives_all(
    listed: Listed, client: Any, dial: Dial, asked: Callable[[], int]
) -> None:
    assert list(listed.ask(client, dial, max_items=0)) == []
    assert asked() == 0

    assert len(list(listed.ask(client, dial, max_items=10**6))) == listed.total


@every_list
def test_a_list_can_be_gone_on_with_from_its_cursor(listed: Listed, client: Any, dial: Dial, whole: list[Any]) -> None:
    pages = listed.ask(client, dial)
    first = listed.keys(list(islice(pages, 2 * listed.page)))

    rest = listed.keys(list(listed.ask(client, dial, **{listed.start: pages.cursor})))

    assert first + rest == whole


@every_list
def test_a_page_that_was_left_in_the_middle_comes_again(
    listed: Listed, client: Any, dial: Dial, whole: list[Any]
) -> None:
    pages = listed.ask(client, dial)
    list(islice(pages, listed.page + 1))

    rest = listed.keys(list(listed.ask(client, dial, **{listed.start: pages.cursor})))

    assert rest == whole[listed.page :]


@every_list
def test_each_iteration_begins_anew(listed: Listed, client: Any, dial: Dial) -> None:
    pages = listed.ask(client, dial, max_items=listed.page)

    assert list(pages) == list(pages)


@every_list
def test_the_whole_response_to_one_page_can_be_had(listed: Listed, client: Any, dial: Dial) -> None:
    resource = listed.name.partition(".")[0]
    (expected,) = listed.ask(client, dial, max_items=1).pages()

    response = listed.ask(SimpleNamespace(**{resource: getattr(client, resource).with_response}), dial)

    assert response.data == expected
    assert response.status_code == 200


def test_positions_come_in_pages_of_two_lists_each_market_and_event_once(dial: Dial) -> None:
    client = dial("kalshi", limits=False, on_drift="raise")
    (whole,) = client.portfolio.get_positions(limit=1000).pages()

    pages = list(client.portfolio.get_positions(limit=2).pages())

    markets = [position.ticker for page in pages for position in page.market_positions]
    events = [position.event_ticker for page in pages for position in page.event_positions]
    assert len(pages) == -(-len(markets) // 2)
    assert markets == [position.ticker for position in whole.market_positions]
    assert sorted(events) == sorted(position.event_ticker for position in whole.event_positions)
    assert len(set(markets)) == len(markets)
    assert len(set(events)) == len(events)


def test_positions_can_be_gone_on_with_and_limited(dial: Dial) -> None:
    client = dial("kalshi", limits=False)
    lists = client.portfolio.get_positions(limit=2)
    first = next(iter(lists.pages()))

    rest = list(client.portfolio.get_positions(limit=2, cursor=lists.cursor).pages())
    limited = list(client.portfolio.get_positions(limit=2, max_items=1).pages())

    assert [first, *rest] == list(lists.pages())
    assert limited == [first]


def test_a_cursor_that_is_not_kalshis_begins_at_the_beginning(dial: Dial) -> None:
    client = dial("kalshi", limits=False)

    assert len(list(client.markets.list(cursor="garbage", limit=200))) == 336


@pytest.mark.parametrize("cursor", ["garbage", "Zg==", "💶"])
def test_a_cursor_that_is_not_meshs_is_refused_by_mesh(dial: Dial, cursor: str) -> None:
    with pytest.raises(BadRequestError):
        list(dial("mesh").transfers.list(**dial.broker, cursor=cursor))


def test_an_offset_beyond_the_end_gives_nothing(dial: Dial) -> None:
    snaptrade, mesh = dial("snaptrade", limits=False), dial("mesh")

    assert list(LISTS[2].ask(snaptrade, dial, offset=10**6)) == []
    assert list(mesh.transfers.list_managed(offset=10**6)) == []
    with pytest.raises(APIStatusError):
        list(mesh.transfers.list_managed(offset=-1))


def test_a_list_without_items_has_one_page(dial: Dial) -> None:
    client = dial("kalshi", limits=False)

    assert list(client.markets.list(tickers=["NOBODYS"])) == []
    assert len(list(client.orders.list(ticker="NOBODYS").pages())) == 1
