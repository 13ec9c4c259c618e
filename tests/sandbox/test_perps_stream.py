"""The sandbox's WebSocket of the margin exchange: each message as the vendor's document says, and as our classes declare."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

import pytest
from pennyweight_kalshi.perps.stream_messages import decode_message

from .test_kalshi_stream import calling
from .test_kalshi_stream_messages import DOCUMENTS, ORDER, check_against, rest

if TYPE_CHECKING:
    from conftest import Clients
    from pennyweight_core import Drift
    from pennyweight_sandbox import Sandbox

pytestmark = pytest.mark.anyio
PATH = "/trade-api/ws/v2/margin"
BITCOIN, OIL = "KXSBXBTC-PERP", "KXSBXOIL-PERP"
CHANNELS = ["ticker", "trade", "fill", "user_orders", "order_group_updates", "corporate_actions"]
ACTION = {"id": "ca-1", "market_id": "8f2c1d90-4b3e-4a57-9c61-d20f7e5a8b34", "market_ticker": OIL, "ts_ms": 1}
SPLIT = {"ratio_old": "1", "ratio_new": "4", "pre_split_mark_price": "71.4000", "post_split_mark_price": "17.8500"}


async def collect(sandbox: Sandbox, clients: Clients) -> list[dict[str, Any]]:
    """Let everything happen that the exchange tells of, and return all messages about it."""
    async with calling(sandbox, PATH) as caller:
        found = [await caller.ask("subscribe", channels=["orderbook_delta"], market_tickers=[BITCOIN])]
        found += [await caller.ask("subscribe", channels=[channel]) for channel in CHANNELS]
        found.append(await caller.ask("update_subscription", sids=[1], action="add_markets", market_tickers=[OIL]))
        await asyncio.to_thread(act, sandbox, clients)
        found += await rest(caller)
        found += [
            await caller.ask("list_subscriptions"),
            await caller.ask("sing"),
            await caller.ask("subscribe", channels=["communications"]),
            await caller.ask("unsubscribe", sids=[3]),
        ]
    return found


def act(sandbox: Sandbox, clients: Clients) -> None:
    """Trade and group by REST; split a market."""
    perps = clients.kalshi.perps
    group = perps.order_groups.create(contracts_limit=50).order_group_id
    order = perps.orders.create(
        ticker=BITCOIN, side="bid", count=5, price="6.0", client_order_id="1", order_group_id=group, **ORDER
    )
    sandbox.kalshi.fill_order(order.order_id, "2")
    perps.orders.create(ticker=BITCOIN, side="bid", count=3, price="6.2", client_order_id="mine", **ORDER)
    perps.orders.cancel(order_id=order.order_id)
    perps.order_groups.delete(order_group_id=group)
    content = {"corporate_action": {**ACTION, "type": "stock_split", "split": SPLIT}}
    sandbox.kalshi.sockets.margin.publish("corporate_actions", "corporate_actions_delta", content, OIL)


async def test_every_message_is_as_declared(pennyweight_sandbox: Sandbox, clients: Clients) -> None:
    messages = await collect(pennyweight_sandbox, clients)
    drifts: list[Drift] = []
    for message in messages:
        decode_message(json.dumps(message).encode(), on_drift=drifts.append)

    assert not [str(drift) for drift in drifts]
    assert {message["type"] for message in messages} >= {
        *("subscribed", "ok", "error", "unsubscribed", "orderbook_snapshot", "orderbook_delta", "ticker", "trade"),
        *("fill", "user_order", "order_group_updates", "corporate_actions_delta"),
    }


@pytest.mark.skipif(not DOCUMENTS.is_dir(), reason="PENNYWEIGHT_DOCUMENTS names no folder with the vendors' documents")
async def test_every_message_validates_against_the_vendors_document(
    pennyweight_sandbox: Sandbox, clients: Clients
) -> None:
    check_against("kalshi.perps_asyncapi", await collect(pennyweight_sandbox, clients))


async def test_channels_of_event_markets_are_not_there(pennyweight_sandbox: Sandbox) -> None:
    async with calling(pennyweight_sandbox, PATH) as caller:
        answers = [await caller.ask("subscribe", channels=[name]) for name in ("market_positions", "pyth_value")]
    async with calling(pennyweight_sandbox) as caller:
        answers.append(await caller.ask("subscribe", channels=["corporate_actions"]))

    assert [answer["msg"]["code"] for answer in answers] == [8, 8, 8]
