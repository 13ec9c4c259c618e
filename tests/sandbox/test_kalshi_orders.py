"""Kalshi's orders rest, fill, move money and contracts, and burn the ids they were given."""

from collections.abc import Callable
from decimal import Decimal

import httpx
import pytest
from pennyweight_sandbox import Sandbox
from pennyweight_sandbox._kalshi.markets import ticker

Call = Callable[..., httpx.Response]
ORDERS = "/portfolio/events/orders"

MARKET = ticker(0, 3)
"""Bid 0.69, ask 0.71, 100 contracts either side, exchange index 0."""


def conflicts(answer: httpx.Response) -> None:
    assert answer.status_code == 409
    assert answer.json() == {
        "error": {"code": "order_already_exists", "message": "order already exists", "service": "exchange"}
    }


def test_an_order_below_the_book_rests_and_is_listed_first(
    place: Call, cash: Callable[[], Decimal], trade: Call, sandbox: Sandbox
) -> None:
    sandbox.clock["kalshi"] = lambda: 1_795_000_000.25
    before = cash()

    answer = place()

    assert answer.status_code == 201
    body = answer.json()
    assert (body["fill_count"], body["remaining_count"], body["ts_ms"]) == ("0.00", "10.00", 1_795_000_000_250)
    assert not {"average_fill_price", "average_fee_paid"} & body.keys()
    order = trade("GET", "/portfolio/orders").json()["orders"][0]
    assert (order["order_id"], order["client_order_id"], order["status"]) == (body["order_id"], "mine", "resting")
    assert (order["yes_price_dollars"], order["no_price_dollars"]) == ("0.5600", "0.4400")
    assert (order["book_side"], order["outcome_side"]) == ("bid", "yes")
    assert order["created_time"] == "2026-11-18T11:06:40.250000Z"
    assert before - cash() == Decimal("5.60")


def test_a_canceled_order_gives_its_money_back_and_keeps_its_id_burnt(
    place: Call, cash: Callable[[], Decimal], trade: Call
) -> None:
    before = cash()
    order_id = place().json()["order_id"]

    answer = trade("DELETE", f"{ORDERS}/{order_id}")

    assert answer.status_code == 200
    assert answer.json() == {
        "order_id": order_id,
        "reduced_by": "10.00",
        "ts_ms": answer.json()["ts_ms"],
    }
    assert cash() == before
    assert trade("GET", "/portfolio/orders?limit=1").json()["orders"][0]["status"] == "canceled"
    conflicts(place())


def test_an_order_can_be_canceled_once(place: Call, trade: Call) -> None:
    path = f"{ORDERS}/{place().json()['order_id']}"

    first, second, unknown = trade("DELETE", path), trade("DELETE", path), trade("DELETE", f"{ORDERS}/none")

    assert [first.status_code, second.status_code, unknown.status_code] == [200, 404, 404]
    assert second.json() == {"error": {"code": "not_found", "message": "not found", "service": "exchange"}}


def test_the_same_id_twice_is_a_conflict_and_changes_nothing(
    place: Call, cash: Callable[[], Decimal], trade: Call
) -> None:
    place()
    after_first = cash(), len(trade("GET", "/portfolio/orders").json()["orders"])

    conflicts(place())

    assert (cash(), len(trade("GET", "/portfolio/orders").json()["orders"])) == after_first


def test_an_order_without_an_id_may_be_repeated(place: Call) -> None:
    answers = [place(client_order_id=None) for _ in range(2)]

    assert [(answer.status_code, answer.json()["client_order_id"]) for answer in answers] == [(201, "")] * 2


def test_an_order_whose_answer_was_lost_is_there_and_its_retry_conflicts(
    place: Call, trade: Call, sandbox: Sandbox
) -> None:
    sandbox.script("kalshi:lostx1")
    with pytest.raises(httpx.ReadError):
        place()

    conflicts(place())

    placed = trade("GET", "/portfolio/orders?status=resting").json()["orders"]
    assert [order["client_order_id"] for order in placed].count("mine") == 1


def test_half_a_cent_is_a_price_where_the_market_says_so(place: Call) -> None:
    assert place(ticker=ticker(4, 10), price="0.0550").status_code == 201


def test_an_order_that_crosses_fills_up_to_the_book_and_the_rest_rests(
    place: Call, cash: Callable[[], Decimal], trade: Call
) -> None:
    cash_before, value_before = cash(), trade("GET", "/portfolio/balance").json()["portfolio_value"]

    body = place(count="150", price="0.75").json()

    assert (body["fill_count"], body["remaining_count"]) == ("100.00", "50.00")
    assert body["average_fill_price"] == "0.7100"
    fee = Decimal("1.45")  # 0.07 * 100 * 0.71 * 0.29, up to the cent
    assert Decimal(body["average_fee_paid"]) * 100 == fee
    assert cash_before - cash() == 100 * Decimal("0.71") + fee + 50 * Decimal("0.75")
    position = trade("GET", f"/portfolio/positions?ticker={MARKET}").json()["market_positions"][0]
    assert (position["position_fp"], position["market_exposure_dollars"]) == ("100.00", "71.000000")
    assert (
        trade("GET", "/portfolio/balance").json()["portfolio_value"] == value_before + 7000
    )  # at the last price, 0.70


def test_selling_what_is_held_brings_money_and_realizes_the_difference(
    place: Call, cash: Callable[[], Decimal], trade: Call
) -> None:
    before = cash()

    body = place(ticker=ticker(0, 0), side="ask", count="100", price="0.9", time_in_force="immediate_or_cancel")

    filled = Decimal(body.json()["fill_count"])
    position = trade("GET", f"/portfolio/positions?ticker={ticker(0, 0)}").json()["market_positions"][0]
    assert filled == 25
    assert Decimal(position["position_fp"]) == 75
    assert Decimal(position["realized_pnl_dollars"]) == 25 * (Decimal("0.96") - Decimal("0.91"))
    assert cash() - before == 25 * Decimal("0.96") - Decimal(body.json()["average_fee_paid"]) * 25


def test_a_cancel_must_name_the_right_exchange_and_subaccount(place: Call, trade: Call) -> None:
    market = ticker(3, 8)
    order_id = place(ticker=market, price="0.1").json()["order_id"]
    path = f"{ORDERS}/{order_id}"

    statuses = [
        trade("DELETE", path + query).status_code
        for query in ("", "?subaccount=3&exchange_index=1", f"?market_ticker={market}", "?exchange_index=1")
    ]

    assert statuses == [404, 404, 200, 404]


def test_reset_brings_orders_and_ids_back(place: Call, trade: Call, sandbox: Sandbox) -> None:
    place()

    sandbox.reset()

    assert len(trade("GET", "/portfolio/orders").json()["orders"]) == 7
    assert place().status_code == 201
