"""Batches of requests for quotes trade all at once or not at all."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import httpx
import pytest
from pennyweight_sandbox._kalshi.markets import ticker

Call = Callable[..., httpx.Response]
PATH = "/communications/rfq_batches"


def create(trade: Call, **change: Any) -> httpx.Response:
    children = [{"market_ticker": ticker(0, 3)}, {"market_ticker": ticker(0, 4), "contracts_fp": "3.00"}]
    return trade("POST", PATH, json={"children": children, "contracts_fp": "10.00"} | change)


def accept(trade: Call, batch: dict[str, Any], lowest: str = "0.0100", side: str = "yes") -> httpx.Response:
    bids = [{"rfq_id": rfq["id"], "bid_dollars": lowest} for rfq in batch["rfqs"]]
    path = f"{PATH}/{batch['id']}/accept"
    return trade("PUT", path, json={"accepted_side": side, "min_bids": bids})


def held(trade: Call, strike: int) -> Decimal:
    rows = trade("GET", f"/portfolio/positions?ticker={ticker(0, strike)}").json()["market_positions"]
    return Decimal(rows[0]["position_fp"]) if rows else Decimal(0)


def test_a_batch_is_quoted_accepted_and_traded(trade: Call) -> None:
    batch = create(trade).json()["rfq_batch"]
    assert [rfq["contracts_fp"] for rfq in batch["rfqs"]] == ["10.00", "3.00"]
    best = trade("GET", f"{PATH}/{batch['id']}/best_quotes").json()["best_quotes"]
    assert [row["yes_bid_dollars"] for row in best["rfqs"]] == ["0.6900", "0.6000"]

    accepted = accept(trade, batch, "0.6000")

    assert {quote["status"] for quote in accepted.json()["quotes"]} == {"executed"}
    assert (held(trade, 3), held(trade, 4)) == (Decimal(-10), Decimal(-3))
    after = trade("GET", f"{PATH}/{batch['id']}").json()["rfq_batch"]
    assert (after["status"], after["close_reason"]) == ("closed", "executed")
    assert accept(trade, batch).json()["error"]["code"] == "invalid_status"


def test_nothing_trades_when_money_is_short_for_one(trade: Call, cash: Any) -> None:
    before = cash()
    children = [
        {"market_ticker": ticker(0, 3), "contracts_fp": "1"},
        {"market_ticker": ticker(0, 4), "contracts_fp": "90000"},
    ]
    batch = create(trade, children=children).json()["rfq_batch"]

    answer = accept(trade, batch)

    assert answer.json()["error"]["code"] == "insufficient_balance"
    assert (cash(), held(trade, 3)) == (before, Decimal(0))
    assert trade("GET", f"{PATH}/{batch['id']}").json()["rfq_batch"]["status"] == "open"


def test_a_bid_below_the_lowest_refuses_the_whole_acceptance(trade: Call) -> None:
    batch = create(trade).json()["rfq_batch"]

    assert accept(trade, batch, "0.6100").json()["error"]["code"] == "bid_below_minimum"
    assert accept(trade, batch | {"rfqs": batch["rfqs"][:1]}).status_code == 400


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"children": [{"market_ticker": ticker(0, 3)}]}, 400),
        ({"children": [{"market_ticker": ticker(0, 3)}] * 2}, 400),
        ({"children": [{"market_ticker": "NONE"}, {"market_ticker": ticker(0, 3)}]}, 404),
        ({"contracts_fp": None}, 400),
    ],
)
def test_a_batch_that_cannot_be_is_refused(trade: Call, change: Any, status: int) -> None:
    answer = create(trade, **change)

    assert answer.status_code == status
    assert [row["creator_id"] for row in trade("GET", f"{PATH}?user_filter=self").json()["rfq_batches"]] == []


def test_a_batch_is_deleted_with_its_quotes_and_its_name_stays_taken(trade: Call) -> None:
    batch = create(trade, client_batch_id="mine").json()["rfq_batch"]

    deleted = trade("DELETE", f"{PATH}/{batch['id']}")

    assert deleted.status_code == 204
    quotes = trade("GET", f"{PATH}/{batch['id']}/quotes").json()["batch_quotes"]
    assert [quote["status"] for quote in quotes] == ["cancelled"]
    assert create(trade, client_batch_id="mine").status_code == 409
    assert trade("DELETE", f"{PATH}/{batch['id']}").json()["error"]["code"] == "invalid_status"


def test_anothers_batch_is_quoted_replaced_and_confirmed(trade: Call) -> None:
    (batch,) = trade("GET", PATH).json()["rfq_batches"]
    path = f"{PATH}/{batch['id']}/quotes"

    def quote(yes: str) -> str:
        rows = [{"rfq_id": rfq["id"], "yes_bid": yes, "no_bid": "0.2000"} for rfq in batch["rfqs"]]
        return str(trade("POST", path, json={"quotes": rows, "rest_remainder": False}).json()["id"])

    first, second = quote("0.2000"), quote("0.2500")
    confirmed = [trade("PUT", f"{path}/{made}/confirm", json={}).status_code for made in (first, second)]

    assert confirmed == [400, 204]
    assert {row["status"] for row in trade("GET", path).json()["batch_quotes"]} == {"cancelled", "executed"}
    assert trade("DELETE", f"{path}/{second}").status_code == 404


def test_only_ones_own_batch_shows_its_best_quotes(trade: Call) -> None:
    (batch,) = trade("GET", PATH).json()["rfq_batches"]

    assert trade("GET", f"{PATH}/{batch['id']}/best_quotes").status_code == 404
    assert trade("DELETE", f"{PATH}/{batch['id']}").status_code == 404
