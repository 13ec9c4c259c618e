"""Lives of markets and values of indices in the sandbox's stream: a step and a second for each tick, alike in each run."""

from __future__ import annotations

import json
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest

from .test_kalshi_stream import calling
from .test_kalshi_stream_messages import rest

if TYPE_CHECKING:
    from conftest import Clients
    from pennyweight_sandbox import Sandbox

pytestmark = pytest.mark.anyio
LIFE = [
    "created",
    "activated",
    "metadata_updated",
    "price_level_structure_updated",
    "deactivated",
    "activated",
    "close_date_updated",
    "determined",
    "settled",
]


async def listen(sandbox: Sandbox, ticks: int, **params: Any) -> list[dict[str, Any]]:
    """Return the messages of so many ticks."""
    async with calling(sandbox) as caller:
        await caller.ask("subscribe", **params)
        sandbox.kalshi.sockets.tick(ticks)
        return await rest(caller)


def steps(messages: list[dict[str, Any]]) -> list[str]:
    return [message["msg"].get("event_type", message["type"]) for message in messages]


async def test_a_market_lives_from_its_creation_to_its_settlement(
    pennyweight_sandbox: Sandbox, clients: Clients
) -> None:
    messages = await listen(pennyweight_sandbox, 10, channels=["market_lifecycle_v2"])
    by_step = {message["msg"].get("event_type"): message["msg"] for message in messages}
    market = clients.kalshi.markets.get(ticker=by_step["settled"]["market_ticker"]).market

    fees = ["event_fee_update"]
    assert steps(messages) == ["event_lifecycle", "created", "activated", *fees, *LIFE[2:], *fees]
    assert by_step["created"]["additional_metadata"]["event_ticker"] == market.event_ticker
    assert (
        by_step["created"]["close_ts"] > by_step["close_date_updated"]["close_ts"] == int(market.close_time.timestamp())
    )
    assert by_step["metadata_updated"]["floor_strike"] == market.floor_strike == 61
    assert by_step["price_level_structure_updated"]["price_ranges"][0]["step"] == "0.0010"
    assert (by_step["determined"]["result"], by_step["determined"]["settlement_value"]) == ("yes", "1.0000")
    assert (market.status, market.result, market.settlement_value_dollars) == ("finalized", "yes", Decimal(1))
    assert [message["seq"] for message in messages] == list(range(1, len(messages) + 1))


async def test_the_lives_of_combos_are_on_their_own_channel(pennyweight_sandbox: Sandbox) -> None:
    messages = await listen(pennyweight_sandbox, 20, channels=["multivariate_market_lifecycle"])

    left_out = {"metadata_updated", "price_level_structure_updated"}
    assert steps(messages) == ["event_lifecycle", *(step for step in LIFE if step not in left_out)]


async def test_without_a_listener_no_market_comes(pennyweight_sandbox: Sandbox, clients: Clients) -> None:
    before = len(pennyweight_sandbox.kalshi.state.markets)
    pennyweight_sandbox.kalshi.sockets.tick(3)
    await listen(pennyweight_sandbox, 3, channels=["trade"])

    assert len(pennyweight_sandbox.kalshi.state.markets) == before


async def test_values_of_indices_are_the_same_in_each_run(pennyweight_sandbox: Sandbox) -> None:
    runs = []
    for _ in range(2):
        messages = await listen(pennyweight_sandbox, 4, channels=["cfbenchmarks_value"], index_ids=["BRTI"])
        runs.append([json.loads(message["msg"]["data"])["value"] for message in messages])
        pennyweight_sandbox.kalshi.sockets.reset()

    assert runs[0] == runs[1]
    assert len(set(runs[0])) == 4


async def test_averages_are_those_of_the_minute_before_and_of_a_quarters_last_minute(
    pennyweight_sandbox: Sandbox,
) -> None:

    async with calling(pennyweight_sandbox) as caller:
        await caller.ask("subscribe", channels=["cfbenchmarks_value"], index_ids=["BRTI"])
        pennyweight_sandbox.clock["kalshi"] = lambda: 1_800_000_000 - 62.0  # before a quarter of an hour is over
        pennyweight_sandbox.kalshi.sockets.tick(65)
        messages = [message["msg"] for message in await rest(caller)]
    values = [Decimal(json.loads(message["data"])["value"]) for message in messages]
    averages = [message["avg_60s_data"] for message in messages]
    quarters = [message.get("last_60s_windowed_average_15min") for message in messages]

    assert [it["window_size"] for it in averages] == [*range(60), *[60] * 5]
    assert averages[0]["value"] == f"{values[0]:.8f}"
    assert Decimal(averages[10]["value"]) == (sum(values[:10], Decimal(0)) / 10).quantize(Decimal("1e-8"))
    assert [it and it["window_size"] for it in quarters] == [None, None, None, *range(1, 61), None, None]
    assert Decimal(quarters[4]["value"]) == (sum(values[3:5], Decimal(0)) / 2).quantize(Decimal("1e-8"))


async def test_five_values_a_second_where_they_are_quick(pennyweight_sandbox: Sandbox) -> None:
    messages = await listen(pennyweight_sandbox, 3, channels=["cfbenchmarks_value_5hz"], index_ids=["ETHUSD_RTI"])
    moments = [message["msg"]["source_ts_ms"] for message in messages]

    assert {later - earlier for earlier, later in pairwise(moments)} == {200}
    assert len(moments) == 15


async def test_values_of_underlyings(pennyweight_sandbox: Sandbox) -> None:
    messages = await listen(pennyweight_sandbox, 2, channels=["pyth_value"], underlying_tickers=["Metal.XAU/USD"])

    assert [message["msg"]["underlying_ticker"] for message in messages] == ["Metal.XAU/USD"] * 2


async def test_the_fees_of_an_event_that_is_open_are_shown(pennyweight_sandbox: Sandbox, clients: Clients) -> None:
    messages = await listen(pennyweight_sandbox, 2, channels=["market_lifecycle_v2"])
    event = clients.kalshi.events.get(event_ticker=messages[0]["msg"]["event_ticker"]).event

    assert event.fee_type_override == "flat"
    assert event.fee_multiplier_override == Decimal(1)
    assert messages[-1]["msg"]["fee_type_override"] == "flat"
