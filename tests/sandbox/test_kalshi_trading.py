"""Kalshi's orders live: they are amended, decreased, filled by others, canceled together, and move the book."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import httpx
import pytest
from pennyweight_sandbox import Sandbox
from pennyweight_sandbox._kalshi.markets import ticker

Call = Callable[..., httpx.Response]
ORDERS = "/portfolio/events/orders"
MARKET = ticker(0, 3)


@pytest.fixture
def book(trade: Call) -> Callable[[], dict[str, list[list[str]]]]:
    def ask() -> dict[str, list[list[str]]]:
        found: dict[str, list[list[str]]] = trade("GET", f"/markets/{MARKET}/orderbook").json()["orderbook_fp"]
        return found

    return ask


@pytest.fixture
def order(place: Call, trade: Call) -> Callable[[], dict[str, Any]]:
    """Places ten contracts at 0.56, and then shows the order."""
    order_id = place().json()["order_id"]

    def ask() -> dict[str, Any]:
        found: dict[str, Any] = trade("GET", f"/portfolio/orders/{order_id}").json()["order"]
        return found

    return ask


def test_an_order_that_rests_stands_in_the_book_until_it_is_canceled(place: Call, trade: Call, book: Any) -> None:
    before = book()
    order_id = place(price="0.7000").json()["order_id"]
    during, market = book(), trade("GET", f"/markets/{MARKET}").json()["market"]
    trade("DELETE", f"{ORDERS}/{order_id}")

    assert during["yes_dollars"][-1] == ["0.7000", "10.00"]
    assert (market["yes_bid_dollars"], market["yes_bid_size_fp"], market["no_ask_dollars"]) == (
        "0.7000",
        "10.00",
        "0.3000",
    )
    assert book() == before


def test_what_is_traded_leaves_the_book(place: Call, trade: Call, book: Any) -> None:
    place(price="0.7100", count="40")
    left = book()["no_dollars"]
    place(price="0.7100", count="60", client_order_id="second")
    market = trade("GET", f"/markets/{MARKET}").json()["market"]

    assert left == [["0.2900", "60.00"]]
    assert book()["no_dollars"] == []
    assert (market["yes_ask_dollars"], market["yes_ask_size_fp"]) == ("1.0000", "0.00")


def test_the_depth_of_a_book_is_as_asked(place: Call, trade: Call) -> None:
    place()

    shallow = trade("GET", f"/markets/{MARKET}/orderbook?depth=1").json()["orderbook_fp"]

    assert shallow["yes_dollars"] == [["0.6900", "100.00"]]
    books = trade("GET", f"/markets/orderbooks?tickers={MARKET}&tickers={ticker(0, 4)}").json()["orderbooks"]
    assert [row["ticker"] for row in books] == [MARKET, ticker(0, 4)]


def test_amending_moves_price_money_and_name(trade: Call, cash: Any, order: Any) -> None:
    before = cash()
    change = {"ticker": MARKET, "side": "bid", "price": "0.6000", "count": "12", "updated_client_order_id": "renamed"}

    answer = trade("POST", f"{ORDERS}/{order()['order_id']}/amend", json=change).json()

    assert (answer["client_order_id"], answer["remaining_count"], answer["fill_count"]) == ("renamed", "12.00", "0.00")
    assert before - cash() == Decimal("7.20") - Decimal("5.60")
    assert (order()["yes_price_dollars"], order()["client_order_id"]) == ("0.6000", "renamed")


def test_amending_into_the_book_trades(trade: Call, order: Any) -> None:
    change = {"ticker": MARKET, "side": "bid", "price": "0.7100", "count": "150"}

    answer = trade("POST", f"{ORDERS}/{order()['order_id']}/amend", json=change).json()

    assert (answer["fill_count"], answer["remaining_count"]) == ("100.00", "50.00")
    assert answer["average_fill_price"] == "0.7100"


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"price": "0.9900", "count": "100000"}, 400),
        ({"ticker": ticker(0, 4)}, 400),
        ({"side": "ask"}, 400),
        ({"price": "0.565"}, 400),
        ({"count": "0"}, 400),
        ({"updated_client_order_id": "sandbox-1"}, 409),
    ],
)
def test_an_amendment_that_is_refused_changes_nothing(
    trade: Call, cash: Any, order: Any, change: dict[str, str], status: int
) -> None:
    before = cash(), order()
    body = {"ticker": MARKET, "side": "bid", "price": "0.6000", "count": "12"} | change

    answer = trade("POST", f"{ORDERS}/{before[1]['order_id']}/amend", json=body)

    assert answer.status_code == status
    assert (cash(), order()) == before


@pytest.mark.parametrize(("change", "left"), [({"reduce_by": "4"}, "6.00"), ({"reduce_to": "4"}, "4.00")])
def test_decreasing_gives_money_back(trade: Call, cash: Any, order: Any, change: dict[str, str], left: str) -> None:
    before = cash()

    answer = trade("POST", f"{ORDERS}/{order()['order_id']}/decrease", json=change).json()

    assert answer["remaining_count"] == left == order()["remaining_count_fp"]
    assert cash() - before == (10 - Decimal(left)) * Decimal("0.56")


def test_decreasing_to_nothing_cancels(trade: Call, order: Any) -> None:
    trade("POST", f"{ORDERS}/{order()['order_id']}/decrease", json={"reduce_to": "0"})

    assert (order()["status"], order()["remaining_count_fp"]) == ("canceled", "0.00")


@pytest.mark.parametrize("change", [{}, {"reduce_by": "1", "reduce_to": "1"}, {"reduce_to": "11"}])
def test_decreasing_by_nonsense_is_refused(trade: Call, order: Any, change: dict[str, str]) -> None:
    answer = trade("POST", f"{ORDERS}/{order()['order_id']}/decrease", json=change)

    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "invalid_order")


def test_others_fill_what_rests_in_parts(sandbox: Sandbox, trade: Call, cash: Any, order: Any) -> None:
    before, order_id = cash(), order()["order_id"]

    sandbox.kalshi.fill_order(order_id, "4")
    partly = order()
    sandbox.kalshi.fill_order(order_id)

    assert (partly["status"], partly["fill_count_fp"], partly["remaining_count_fp"]) == ("resting", "4.00", "6.00")
    assert (order()["status"], order()["maker_fill_cost_dollars"]) == ("executed", "5.600000")
    assert cash() == before
    fills = trade("GET", f"/portfolio/fills?order_id={order_id}").json()["fills"]
    assert [(row["count_fp"], row["is_taker"]) for row in fills] == [("6.00", False), ("4.00", False)]
    position = trade("GET", f"/portfolio/positions?ticker={MARKET}").json()["market_positions"][0]
    assert (position["position_fp"], position["market_exposure_dollars"]) == ("10.00", "5.600000")


def test_only_what_rests_can_be_filled(sandbox: Sandbox) -> None:
    with pytest.raises(LookupError, match="no order nope rests"):
        sandbox.kalshi.fill_order("nope")


def test_a_fill_is_seen_as_a_trade_by_anyone(place: Call, trade: Call) -> None:
    place(price="0.7100", count="5", time_in_force="immediate_or_cancel")

    newest = trade("GET", f"/markets/trades?ticker={MARKET}").json()["trades"][0]

    assert (newest["count_fp"], newest["yes_price_dollars"], newest["taker_book_side"]) == ("5.00", "0.7100", "bid")


def test_fills_and_trades_are_paged(trade: Call) -> None:
    for path, name in (
        ("/portfolio/fills", "fills"),
        ("/markets/trades", "trades"),
        ("/portfolio/settlements", "settlements"),
    ):
        first = trade("GET", f"{path}?limit=1").json()
        second = trade("GET", f"{path}?limit=1000&cursor={first['cursor']}").json()
        every = trade("GET", f"{path}?limit=1000").json()

        assert first[name] + second[name] == every[name]
        assert (len(first[name]), second["cursor"]) == (1, "")


def test_a_settlement_pays_a_dollar_for_what_came_true(trade: Call) -> None:
    rows = trade("GET", "/portfolio/settlements").json()["settlements"]

    for row in rows:
        won = row["yes_count_fp"] if row["market_result"] == "yes" else row["no_count_fp"]
        assert row["revenue"] == int(Decimal(won) * 100)
    assert {row["market_result"] for row in rows} == {"yes", "no"}


def test_all_that_rests_is_canceled_at_once_in_one_subaccount_or_in_all(place: Call, trade: Call) -> None:
    place()

    answer = trade("DELETE", f"{ORDERS}?subaccount=3")
    left = len(trade("GET", "/portfolio/orders?status=resting").json()["orders"])
    trade("DELETE", ORDERS)

    assert (answer.status_code, answer.content) == (204, b"")
    assert left == 3
    assert trade("GET", "/portfolio/orders?status=resting").json()["orders"] == []
    assert trade("GET", "/portfolio/summary/total_resting_order_value").json()["total_resting_order_value"] == 0


def test_a_batch_tells_of_each_order_by_itself(trade: Call) -> None:
    form = {"ticker": MARKET, "side": "bid", "count": "1", "price": "0.01", "time_in_force": "good_till_canceled"}
    form |= {"self_trade_prevention_type": "maker"}

    rows = trade("POST", f"{ORDERS}/batched", json={"orders": [form, form | {"ticker": "NOPE"}]}).json()["orders"]
    ids = [{"order_id": rows[0]["order_id"]}, {"order_id": "nope"}]
    gone = trade("DELETE", f"{ORDERS}/batched", json={"orders": ids}).json()["orders"]

    assert rows[1]["error"]["code"] == "market_not_found"
    assert [row["reduced_by"] for row in gone] == ["1.00", "0.00"]
    assert gone[1]["error"]["code"] == "not_found"


@pytest.mark.parametrize(
    ("prevention", "statuses"), [("taker_at_cross", ("canceled", "resting")), ("maker", ("executed", "canceled"))]
)
def test_the_members_own_orders_do_not_trade_with_each_other(
    place: Call, trade: Call, prevention: str, statuses: tuple[str, str]
) -> None:
    resting = place(price="0.7000").json()["order_id"]

    taker = place(client_order_id="taker", side="ask", price="0.6900", self_trade_prevention_type=prevention).json()[
        "order_id"
    ]

    found = [trade("GET", f"/portfolio/orders/{order_id}").json()["order"]["status"] for order_id in (taker, resting)]
    assert tuple(found) == statuses


def test_an_order_that_is_not_there_is_not_found(trade: Call) -> None:
    body = {"ticker": MARKET, "side": "bid", "price": "0.6000", "count": "12"}
    answers = [
        trade("GET", "/portfolio/orders/nope"),
        trade("POST", f"{ORDERS}/nope/amend", json=body),
        trade("POST", f"{ORDERS}/nope/decrease", json={"reduce_to": "0"}),
        trade("GET", "/markets/NOPE"),
        trade("GET", "/markets/NOPE/orderbook"),
        trade("GET", "/events/NOPE"),
    ]

    assert {(answer.status_code, answer.json()["error"]["code"]) for answer in answers} == {(404, "not_found")}


def test_an_event_has_its_markets_beside_it_or_in_it(trade: Call) -> None:
    event = MARKET.rpartition("-")[0]

    beside = trade("GET", f"/events/{event}").json()
    inside = trade("GET", f"/events/{event}?with_nested_markets=true").json()
    listed = trade("GET", f"/events?tickers={event}&status=open").json()["events"]

    assert len(beside["markets"]) == len(inside["event"]["markets"]) == 11
    assert listed == [beside["event"]]


@pytest.fixture
def group(trade: Call) -> str:
    answer = trade("POST", "/portfolio/order_groups/create", json={"contracts_limit": 8})
    found: str = answer.json()["order_group_id"]
    return found


def test_a_group_cancels_its_orders_once_enough_traded_until_it_is_reset(
    place: Call, trade: Call, group: str, sandbox: Sandbox
) -> None:
    first, second = (place(order_group_id=group, client_order_id=n).json()["order_id"] for n in "ab")
    path = f"/portfolio/order_groups/{group}"

    sandbox.kalshi.fill_order(first, "8")
    refused = place(order_group_id=group, client_order_id="c")
    statuses = [trade("GET", f"/portfolio/orders/{i}").json()["order"]["status"] for i in (first, second)]
    trade("PUT", f"{path}/reset")
    taken = place(order_group_id=group, client_order_id="d")

    assert statuses == ["canceled", "canceled"]
    assert (refused.status_code, refused.json()["error"]["code"]) == (400, "order_group_triggered")
    assert taken.status_code == 201
    assert trade("GET", path).json()["orders"] == [taken.json()["order_id"]]


@pytest.mark.parametrize("how", ["trigger", "limit", "delete"])
def test_a_group_is_canceled_by_hand(place: Call, trade: Call, group: str, how: str, sandbox: Sandbox) -> None:
    path = f"/portfolio/order_groups/{group}"
    order_id = place(order_group_id=group).json()["order_id"]
    sandbox.kalshi.fill_order(order_id, "2")

    if how == "delete":
        answer = trade("DELETE", path)
    else:
        answer = trade("PUT", f"{path}/{how}", json={"contracts_limit_fp": "2.00"} if how == "limit" else {})

    assert (answer.status_code, answer.json()) == (200, {})
    assert trade("GET", f"/portfolio/orders/{order_id}").json()["order"]["status"] == "canceled"
    listed = [row["id"] for row in trade("GET", "/portfolio/order_groups").json()["order_groups"]]
    assert listed == ([] if how == "delete" else [group])


def test_a_group_of_another_subaccount_is_not_found(trade: Call, group: str, place: Call) -> None:
    assert trade("GET", f"/portfolio/order_groups/{group}?subaccount=3").status_code == 404
    assert place(order_group_id="nope").json()["error"]["code"] == "order_group_not_found"


def test_a_request_gets_a_quote_which_trades_once_accepted(trade: Call) -> None:
    asked = {"market_ticker": MARKET, "contracts_fp": "7.00", "rest_remainder": False}
    rfq = trade("POST", "/communications/rfqs", json=asked).json()["id"]
    quote = trade("GET", f"/communications/quotes?rfq_id={rfq}&rfq_user_filter=self").json()["quotes"][0]

    answer = trade("PUT", f"/communications/quotes/{quote['id']}/accept", json={"accepted_side": "no"})

    assert answer.status_code == 204
    assert trade("GET", f"/communications/rfqs/{rfq}/quotes/{quote['id']}").json()["quote"]["status"] == "executed"
    assert trade("GET", f"/communications/rfqs/{rfq}").json()["rfq"]["status"] == "closed"
    position = trade("GET", f"/portfolio/positions?ticker={MARKET}").json()["market_positions"][0]
    assert (position["position_fp"], position["market_exposure_dollars"]) == ("7.00", "4.970000")


def test_a_second_request_for_a_market_replaces_the_first_or_conflicts(trade: Call) -> None:
    asked = {"market_ticker": MARKET, "contracts": 7, "rest_remainder": False}
    first = trade("POST", "/communications/rfqs", json=asked).json()["id"]

    conflict = trade("POST", "/communications/rfqs", json=asked)
    trade("POST", "/communications/rfqs", json=asked | {"replace_existing": True})

    assert conflict.status_code == 409
    assert trade("GET", f"/communications/rfqs/{first}").json()["rfq"]["status"] == "closed"


def test_a_quote_for_anothers_request_trades_once_confirmed(trade: Call) -> None:
    rfq = trade("GET", "/communications/rfqs?status=open").json()["rfqs"][0]
    bids = {"rfq_id": rfq["id"], "yes_bid": "0.10", "no_bid": "0.20", "rest_remainder": False}

    quote = trade("POST", "/communications/quotes", json=bids).json()["id"]
    before = trade("GET", f"/communications/quotes/{quote}").json()["quote"]
    trade("PUT", f"/communications/quotes/{quote}/confirm", json={})
    after = trade("GET", f"/communications/quotes/{quote}").json()["quote"]

    assert (before["status"], before["accepted_side"]) == ("accepted", "yes")
    assert after["status"] == "executed"
    fill = trade("GET", f"/portfolio/fills?order_id={after['creator_order_id']}").json()["fills"][0]
    assert (fill["yes_price_dollars"], fill["book_side"]) == ("0.1000", "bid")


def test_requests_and_quotes_can_be_withdrawn_once(trade: Call) -> None:
    asked = {"market_ticker": MARKET, "contracts": 7, "rest_remainder": False}
    rfq = trade("POST", "/communications/rfqs", json=asked).json()["id"]
    other = trade("GET", "/communications/rfqs?status=open").json()["rfqs"][1]
    bids = {"rfq_id": other["id"], "yes_bid": "0.10", "no_bid": "0.20", "rest_remainder": False}
    quote = trade("POST", "/communications/quotes", json=bids).json()["id"]

    statuses = [
        trade("DELETE", path).status_code
        for path in (
            f"/communications/rfqs/{rfq}",
            f"/communications/quotes/{quote}",
            f"/communications/quotes/{quote}",
        )
    ]

    assert statuses == [204, 204, 404]
    assert trade("GET", f"/communications/quotes?rfq_id={rfq}").json()["quotes"][0]["status"] == "cancelled"
