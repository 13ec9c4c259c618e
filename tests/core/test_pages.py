"""Lists that go on: pages and items, ends and resumes."""

from __future__ import annotations

import inspect
import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from acme import Acme, AsyncAcme
from wire import Wire

if TYPE_CHECKING:
    from collections.abc import Callable


def page(*ids: str, **more: Any) -> str:
    return json.dumps({"accounts": [{"id": each, "balance": 1} for each in ids], **more})


def entries(*ids: int, **more: Any) -> str:
    return json.dumps({"items": [{"id": each} for each in ids], **more})


def asked(wire: Wire, name: str = "cursor") -> list[str | None]:
    return [request.url.params.get(name) for request in wire.requests]


def ids(items: Any) -> list[Any]:
    return [item.id for item in items]


def test_items_of_all_pages_come_in_order() -> None:
    wire = Wire(page("a", "b", nextPage="2"), page("c", nextPage="3"), page("d"))

    assert ids(Acme(wire).accounts.list()) == ["a", "b", "c", "d"]
    assert asked(wire) == [None, "2", "3"]


def test_nothing_is_fetched_before_it_is_asked_for() -> None:
    wire = Wire(page("a", nextPage="2"), page("b"))

    pages = Acme(wire).accounts.list()
    assert not wire.requests
    next(iter(pages))
    assert len(wire.requests) == 1


@pytest.mark.parametrize("end", [{}, {"nextPage": None}, {"nextPage": ""}, {"nextPage": "  "}])
def test_every_end_marker_ends(end: dict[str, Any]) -> None:
    wire = Wire(page("a", nextPage="2"), page("b", **end))
    pages = Acme(wire).accounts.list()

    assert ids(pages) == ["a", "b"]
    assert pages.cursor is None
    assert pages.finished


def test_an_empty_page_in_the_middle_ends_nothing() -> None:
    wire = Wire(page("a", nextPage="2"), page(nextPage="3"), '{"accounts": null, "nextPage": "4"}', page("b"))

    assert ids(Acme(wire).accounts.list()) == ["a", "b"]


def test_pages_are_models() -> None:
    wire = Wire(page("a", "b", nextPage="2"), page("c"))

    assert [len(each.accounts or []) for each in Acme(wire).accounts.list().pages()] == [2, 1]


def test_responses_are_pages_with_their_answers() -> None:
    answer = httpx.Response(200, headers={"x-request-id": "r1"}, text=page("a"))

    (response,) = Acme(Wire(answer)).accounts.list().responses()

    assert response.request_id == "r1"
    assert ids(response.data.accounts) == ["a"]


def test_with_response_gives_one_page() -> None:
    response = Acme(Wire(page("a", nextPage="2"))).accounts.with_response.list(max_items=5)

    assert response.data.next_page == "2"


def test_two_lists_under_one_cursor_are_pages_only() -> None:
    first = {"entries": [{"id": 1}], "refunds": [{"id": 2}], "cursor": "x"}
    wire = Wire(json.dumps(first), '{"entries": [{"id": 3}], "refunds": []}')

    pages: Any = Acme(wire).accounts.get_ledger()

    assert [(ids(each.entries), ids(each.refunds)) for each in pages.pages()] == [([1], [2]), ([3], [])]
    assert not hasattr(pages, "__iter__")


def test_each_of_two_lists_is_iterated_over_by_its_name() -> None:
    first = {"entries": [{"id": 1}], "refunds": [{"id": 2}], "cursor": "x"}
    wire = Wire(
        json.dumps(first), '{"entries": [{"id": 3}], "refunds": []}', json.dumps(first), '{"refunds": [{"id": 4}]}'
    )
    accounts = Acme(wire).accounts
    entries: Any = accounts.get_ledger()
    refunds: Any = accounts.get_ledger()

    assert [ids(entries.entries()), ids(refunds.refunds())] == [[1, 3], [2, 4]]
    assert {"entries", "refunds", "pages"} <= set(dir(entries))


def test_max_items_counts_the_items_of_the_list_that_is_iterated_over() -> None:
    first = {"entries": [{"id": 1}, {"id": 2}], "refunds": [{"id": 3}], "cursor": "x"}
    wire = Wire(json.dumps(first), '{"entries": [], "refunds": [{"id": 4}, {"id": 5}]}')
    accounts: Any = Acme(wire).accounts

    assert ids(accounts.get_ledger(max_items=2).refunds()) == [3, 4]


ONE_LIST = r"accounts\.list returns pages, which .*: write `for item in accounts\.list\(…\)`; `\.pages\(\)` gives whole"
TWO_LISTS = (
    r"accounts\.get_ledger returns pages, .*`for item in accounts\.get_ledger\(…\)\.entries\(\)` or .*\.refunds\(\)`"
)


@pytest.mark.parametrize(
    "use",
    [
        lambda pages: pages[0],
        lambda pages: pages[:2],
        len,
        next,
        lambda pages: pages.accounts,
        lambda pages: pages.append(1),
    ],
)
def test_pages_used_as_a_list_say_what_to_write(use: Callable[[Any], object]) -> None:
    with pytest.raises((TypeError, AttributeError), match=ONE_LIST):
        use(Acme(Wire("{}")).accounts.list())


@pytest.mark.parametrize("use", [lambda pages: pages[0], len, next, list, lambda pages: pages.balance])
def test_pages_of_two_lists_used_as_a_list_or_a_page_say_what_to_write(use: Callable[[Any], object]) -> None:
    with pytest.raises((TypeError, AttributeError), match=TWO_LISTS):
        use(Acme(Wire("{}")).accounts.get_ledger())


def test_asynchronous_pages_in_a_plain_loop_say_what_to_write_and_are_not_awaitable() -> None:
    pages: Any = AsyncAcme(Wire("{}")).accounts.list()

    with pytest.raises(TypeError, match=r"write `async for item in accounts\.list\(…\)`"):
        list(pages)
    assert not inspect.isawaitable(pages)


def test_pages_are_true_and_have_no_private_names_but_their_own() -> None:
    pages: Any = Acme(Wire("{}")).accounts.list()

    assert pages
    assert not hasattr(pages, "_nothing")


@pytest.mark.parametrize(("most", "requests"), [(0, 0), (1, 1), (2, 1), (3, 2), (9, 2)])
def test_max_items_stops_there_and_fetches_no_more(most: int, requests: int) -> None:
    wire = Wire(page("a", "b", nextPage="2"), page("c"))

    assert ids(Acme(wire).accounts.list(max_items=most)) == ["a", "b", "c"][:most]
    assert len(wire.requests) == requests


def test_max_items_is_no_negative_number() -> None:
    with pytest.raises(ValueError, match="max_items"):
        Acme(Wire("")).accounts.list(max_items=-1)


def test_pages_stop_when_they_hold_max_items() -> None:
    wire = Wire(page("a", "b", nextPage="2"), page("c", "d", nextPage="3"))

    assert len(list(Acme(wire).accounts.list(max_items=3).pages())) == 2


def test_a_walk_resumes_from_its_cursor() -> None:
    first = Acme(Wire(page("a", "b", nextPage="2"))).accounts.list(max_items=2)
    assert ids(first) == ["a", "b"]
    wire = Wire(page("c"))

    assert ids(Acme(wire).accounts.list(cursor=first.cursor)) == ["c"]
    assert asked(wire) == ["2"]


def test_a_page_left_in_the_middle_is_the_one_to_resume_from() -> None:
    wire = Wire(page("a", nextPage="2"), page("b", "c", nextPage="3"))
    pages = Acme(wire).accounts.list()

    for account in pages:
        if account.id == "b":
            break

    assert pages.cursor == "2"
    assert not pages.finished


def test_each_iteration_starts_at_the_beginning() -> None:
    wire = Wire(page("a", nextPage="2"), page("b"), page("a", nextPage="2"), page("b"))
    pages = Acme(wire).accounts.list()

    assert ids(pages) == ids(pages) == ["a", "b"]
    assert asked(wire) == [None, "2", None, "2"]


def test_two_iterations_at_once_do_not_mix() -> None:
    wire = Wire(page("a", nextPage="2"), page("a", nextPage="2"), page("b"), page("b"))
    pages = Acme(wire).accounts.list()
    one, other = iter(pages), iter(pages)

    assert ids([next(one), next(other), next(one), next(other)]) == ["a", "a", "b", "b"]


def test_a_cursor_may_travel_in_the_body() -> None:
    wire = Wire(page("a", nextPage="2"), page("b"))

    assert ids(Acme(wire).accounts.search(text="x")) == ["a", "b"]
    assert [json.loads(request.content) for request in wire.requests] == [{"text": "x"}, {"text": "x", "cursor": "2"}]


def test_an_offset_counts_to_the_total() -> None:
    wire = Wire(entries(1, 2, paging={"total": 3}), entries(3, paging={"total": 3}))

    assert ids(Acme(wire).accounts.get_history()) == [1, 2, 3]
    assert asked(wire, "offset") == [None, "2"]


@pytest.mark.parametrize("paging", [{}, {"paging": {}}, {"paging": {"total": "3"}}, {"paging": None}])
def test_an_offset_without_a_total_counts_to_the_first_empty_page(paging: dict[str, Any]) -> None:
    wire = Wire(entries(1, 2, **paging), entries(3, **paging), entries(**paging))

    assert ids(Acme(wire, on_drift="ignore").accounts.get_history()) == [1, 2, 3]
    assert asked(wire, "offset") == [None, "2", "3"]


def test_an_offset_starts_where_it_was_told() -> None:
    wire = Wire(entries(6, paging={"total": 6}))

    assert ids(Acme(wire).accounts.get_history(offset=5)) == [6]
    assert asked(wire, "offset") == ["5"]


def test_options_of_the_call_are_those_of_every_page() -> None:
    wire = Wire(page("a", nextPage="2"), page("b"))

    list(Acme(wire).accounts.list(extra_headers={"x-trace": "t"}))

    assert [request.headers["x-trace"] for request in wire.requests] == ["t", "t"]


@pytest.mark.anyio
async def test_asynchronous_pages_do_the_same() -> None:
    wire = Wire(
        page("a", "b", nextPage="2"), page("c"), entries(1, paging={"total": 1}), '{"entries": [], "cursor": ""}'
    )
    async with AsyncAcme(wire) as client:
        pages = client.accounts.list(max_items=3)
        assert [account.id async for account in pages] == ["a", "b", "c"]
        assert pages.finished
        assert [each.items async for each in client.accounts.get_history().pages()]
        assert [each.entries async for each in client.accounts.get_ledger().pages()] == [[]]
        assert not [item async for item in client.accounts.list(max_items=0)]
