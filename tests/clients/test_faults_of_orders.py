"""Orders, when the wire fails: placed once or not at all, and the caller can tell which."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from pennyweight_core import APIConnectionError, APIStatusError, ConflictError, ServerError

if TYPE_CHECKING:
    from clocks import Clock
    from dialling import Dial
    from pennyweight_kalshi.models import Order
    from pennyweight_sandbox import Sandbox

ORDER: dict[str, Any] = {
    "ticker": "KXSBXTEMP-32MAR01-T60",
    "side": "bid",
    "count": Decimal("5.00"),
    "price": Decimal("0.0100"),
    "time_in_force": "good_till_canceled",
    "self_trade_prevention_type": "taker_at_cross",
}
TRADE: dict[str, Any] = {
    "account_id": "5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10",
    "action": "BUY",
    "order_type": "Market",
    "time_in_force": "Day",
    "symbol": "SBXA",
    "units": Decimal(1),
}
POSTED = "/trade-api/v2/portfolio/events/orders"


def placed(client: Any) -> list[Order]:
    """The orders of this test, by their price."""
    return [order for order in client.orders.list() if order.yes_price_dollars == ORDER["price"]]


def ids(sandbox: Sandbox) -> list[str]:
    """The `client_order_id` of every attempt."""
    return [json.loads(it.body)["client_order_id"] for it in sandbox.requests("kalshi") if it.raw_path == POSTED]


def test_a_lost_answer_leaves_one_order_and_the_conflict_is_explained(
    dial: Dial, pennyweight_sandbox: Sandbox, clock: Clock
) -> None:
    client = dial("kalshi")
    pennyweight_sandbox.script("kalshi:lostx1")

    with pytest.raises(ConflictError, match="An earlier attempt of this call probably took effect") as caught:
        client.orders.create(**ORDER, client_order_id="mine")

    assert caught.value.code == "order_already_exists"
    assert ids(pennyweight_sandbox) == ["mine", "mine"]
    assert [order.client_order_id for order in placed(client)] == ["mine"]


def test_an_id_that_the_client_made_up_can_be_found_after_a_lost_answer(
    dial: Dial, pennyweight_sandbox: Sandbox, clock: Clock
) -> None:
    client = dial("kalshi")
    pennyweight_sandbox.script("kalshi:lostx1")

    with pytest.raises(ConflictError) as caught:
        client.orders.create(**ORDER)

    (order,) = placed(client)
    assert order.client_order_id in str(caught.value)


@pytest.mark.parametrize("fault", ["503", "refused", "reset", "status=520"])
def test_an_order_that_did_not_arrive_is_sent_again_under_the_same_id(
    dial: Dial, pennyweight_sandbox: Sandbox, clock: Clock, fault: str
) -> None:
    client = dial("kalshi")
    pennyweight_sandbox.script(f"kalshi:{fault}x2")

    order = client.orders.create(**ORDER)

    assert len(set(ids(pennyweight_sandbox))) == 1
    assert [found.order_id for found in placed(client)] == [order.order_id]
    signatures = {it.headers["kalshi-access-signature"] for it in pennyweight_sandbox.requests("kalshi")}
    assert len(signatures) == len(pennyweight_sandbox.requests("kalshi"))


def test_a_conflict_at_the_first_attempt_is_not_explained_by_an_earlier_one(
    dial: Dial, pennyweight_sandbox: Sandbox
) -> None:
    client = dial("kalshi")
    client.orders.create(**ORDER, client_order_id="mine")

    with pytest.raises(ConflictError) as caught:
        client.orders.create(**ORDER, client_order_id="mine")

    assert "earlier attempt" not in str(caught.value)


def test_an_id_that_the_client_made_up_can_be_found_when_no_answer_comes(
    dial: Dial, pennyweight_sandbox: Sandbox, clock: Clock
) -> None:
    client = dial("kalshi")
    pennyweight_sandbox.script("kalshi:lostx3")

    with pytest.raises(APIConnectionError, match="after 3 attempts") as caught:
        client.orders.create(**ORDER)

    (order,) = placed(client)
    assert order.client_order_id in str(caught.value)


def test_an_answer_that_is_lost_three_times_leaves_one_order(
    dial: Dial, pennyweight_sandbox: Sandbox, clock: Clock
) -> None:
    client = dial("kalshi")
    pennyweight_sandbox.script("kalshi:lostx3")

    with pytest.raises(APIConnectionError, match="after 3 attempts"):
        client.orders.create(**ORDER)

    assert len(placed(client)) == 1


@pytest.mark.parametrize("fault", ["lost", "reset", "cut"])
def test_a_cancel_is_never_sent_twice(dial: Dial, pennyweight_sandbox: Sandbox, fault: str) -> None:
    client = dial("kalshi")
    order = client.orders.create(**ORDER)
    before = len(pennyweight_sandbox.requests("kalshi"))
    pennyweight_sandbox.script(f"kalshi:{fault}x1")

    with pytest.raises(APIConnectionError, match="after 1 attempt"):
        client.orders.cancel(order_id=order.order_id)

    assert len(pennyweight_sandbox.requests("kalshi")) == before + 1


@pytest.mark.parametrize("fault", ["lost", "reset", "refused", "cut"])
def test_a_trade_at_snaptrade_is_never_sent_twice_when_the_wire_breaks(
    dial: Dial, pennyweight_sandbox: Sandbox, fault: str
) -> None:
    client = dial("snaptrade")
    pennyweight_sandbox.script(f"snaptrade:{fault}x1")

    with pytest.raises(APIConnectionError, match="after 1 attempt"):
        client.orders.place(**dial.user, **TRADE)

    assert len(pennyweight_sandbox.requests("snaptrade")) == (0 if fault == "refused" else 1)


@pytest.mark.parametrize("status", [429, 500, 503, 520])
def test_a_trade_at_snaptrade_is_never_sent_twice_when_the_vendor_fails(
    dial: Dial, pennyweight_sandbox: Sandbox, status: int
) -> None:
    pennyweight_sandbox.script(f"snaptrade:status={status}x1")

    with pytest.raises(APIStatusError, match=str(status)):
        dial("snaptrade").orders.place(**dial.user, **TRADE, client_order_id="mine")

    assert len(pennyweight_sandbox.requests("snaptrade")) == 1


def test_a_lost_trade_at_snaptrade_took_effect_and_is_one(dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    client = dial("snaptrade")
    account = {"account_id": TRADE["account_id"]}
    before = client.accounts.get_balances(**account, **dial.user)
    pennyweight_sandbox.script("snaptrade:lostx1")

    with pytest.raises(APIConnectionError):
        client.orders.place(**dial.user, **TRADE)

    once = client.accounts.get_balances(**account, **dial.user)
    client.orders.place(**dial.user, **TRADE)
    twice = client.accounts.get_balances(**account, **dial.user)
    assert before[0].cash - once[0].cash == once[0].cash - twice[0].cash != 0


def test_an_order_that_got_no_answer_in_time_is_not_sent_when_the_caller_forbids_it(
    dial: Dial, pennyweight_sandbox: Sandbox
) -> None:
    client = dial("kalshi")
    pennyweight_sandbox.script("kalshi:503")

    with pytest.raises(ServerError):
        client.orders.create(**ORDER, max_retries=0)

    assert len(ids(pennyweight_sandbox)) == 1
