"""Every message of the sandbox's stream is as Kalshi's AsyncAPI document says, and as our classes declare."""

from __future__ import annotations

import asyncio
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pennyweight_kalshi.stream_messages import decode_message
from pipeline.openapi.document import load

from .test_kalshi_stream import MARKET, OTHER, Caller, calling

if TYPE_CHECKING:
    from conftest import Clients
    from pennyweight_core import Drift
    from pennyweight_sandbox import Sandbox

pytestmark = pytest.mark.anyio
DOCUMENTS = Path(os.environ.get("PENNYWEIGHT_DOCUMENTS", "nowhere"))
CHANNELS = ["ticker", "trade", "fill", "market_positions", "market_lifecycle_v2", "communications", "user_orders"]
ORDER: Any = {"time_in_force": "good_till_canceled", "self_trade_prevention_type": "maker"}


async def collect(sandbox: Sandbox, clients: Clients) -> list[dict[str, Any]]:
    """Let everything happen that the exchange tells of, and return all messages about it."""
    found: list[dict[str, Any]] = []
    async with calling(sandbox) as caller:
        found.append(await caller.ask("subscribe", channels=["orderbook_delta"], market_tickers=[MARKET]))
        further = [*CHANNELS, "order_group_updates", "cfbenchmarks_value", "pyth_value"]
        further += ["cfbenchmarks_value_5hz", "multivariate_market_lifecycle"]
        found += [await caller.ask("subscribe", channels=[channel]) for channel in further]
        choices = [{"action": action, "index_ids": ["BRTI"]} for action in ("indexlist", "subscribe_indices")]
        found += [await caller.ask("update_subscription", sids=[10], **choice) for choice in choices]
        found.append(await caller.ask("update_subscription", sids=[11], action="underlying_list"))
        choice = {"action": "subscribe_underlyings", "underlying_tickers": ["all"]}
        found.append(await caller.ask("update_subscription", sids=[11], **choice))
        choices = [{"action": action, "index_ids": ["all"]} for action in ("indexlist", "subscribe_indices")]
        found += [await caller.ask("update_subscription", sids=[12], **choice) for choice in choices]
        found.append(await caller.ask("update_subscription", sids=[1], action="add_markets", market_tickers=[OTHER]))
        await asyncio.to_thread(act, sandbox, clients)
        found += await rest(caller)
        found += [
            await caller.ask("list_subscriptions"),
            await caller.ask("sing"),
            await caller.ask("unsubscribe", sids=[3]),
        ]
    return found


def act(sandbox: Sandbox, clients: Clients) -> None:
    """Trade, quote and group by REST; pause a market, and let two others live their whole lives."""
    kalshi = clients.kalshi
    group = kalshi.order_groups.create(contracts_limit=50).order_group_id
    order = kalshi.orders.create(ticker=MARKET, side="bid", count=5, price="0.95", order_group_id=group, **ORDER)
    sandbox.kalshi.fill_order(order.order_id, "2")
    kalshi.orders.create(ticker=MARKET, side="bid", count=3, price="0.98", client_order_id="mine", **ORDER)
    kalshi.orders.cancel(order_id=order.order_id)
    kalshi.order_groups.delete(order_group_id=group)
    rfq = kalshi.rfqs.create(market_ticker=OTHER, contracts=3, rest_remainder=False).id
    quote = next(iter(kalshi.quotes.list(rfq_id=rfq)))
    kalshi.quotes.accept(rfq_id=rfq, quote_id=quote.id, accepted_side="yes")
    quote_batches(kalshi)
    sandbox.kalshi.state.markets_by_ticker[MARKET]["status"] = "inactive"
    sandbox.kalshi.sockets.notice()
    sandbox.kalshi.sockets.tick(20)


def quote_batches(kalshi: Any) -> None:
    """Ask for quotes in batches, accept one, withdraw another, and quote for another member's."""
    children = [{"market_ticker": ticker} for ticker in (MARKET, OTHER)]
    made = [kalshi.rfq_batches.create(children=children, contracts_fp="2.00").rfq_batch for _ in range(2)]
    lowest = [{"rfq_id": rfq.id, "bid_dollars": "0.0100"} for rfq in made[0].rfqs]
    kalshi.rfq_batches.accept(rfq_batch_id=made[0].id, accepted_side="yes", min_bids=lowest)
    kalshi.rfq_batches.cancel(rfq_batch_id=made[1].id)
    theirs = next(it for it in kalshi.rfq_batches.list() if it.status == "open")
    quotes = [{"rfq_id": rfq.id, "yes_bid": "0.4000", "no_bid": "0.4000"} for rfq in theirs.rfqs]
    quote = kalshi.rfq_batches.create_quote(rfq_batch_id=theirs.id, quotes=quotes, rest_remainder=False).id
    kalshi.rfq_batches.confirm_quote(rfq_batch_id=theirs.id, batch_quote_id=quote)


async def rest(caller: Caller) -> list[dict[str, Any]]:
    """Return what comes until nothing does."""
    found = []
    while True:
        try:
            found.append(json.loads(await asyncio.wait_for(caller.socket.recv(), 0.5)))
        except TimeoutError:
            return found


async def test_every_message_is_as_documented(pennyweight_sandbox: Sandbox, clients: Clients) -> None:
    messages = await collect(pennyweight_sandbox, clients)
    drifts: list[Drift] = []
    for message in messages:
        decode_message(json.dumps(message).encode(), on_drift=drifts.append)

    assert not [str(drift) for drift in drifts]
    assert {message["type"] for message in messages} >= {
        *("subscribed", "ok", "error", "unsubscribed", "cfbenchmarks_value_indexlist", "pyth_value_underlying_list"),
        *("orderbook_snapshot", "orderbook_delta", "ticker", "trade", "fill", "user_order", "market_position"),
        *("market_lifecycle_v2", "multivariate_market_lifecycle", "event_lifecycle", "event_fee_update"),
        *("cfbenchmarks_value", "cfbenchmarks_value_5hz", "pyth_value", "cfbenchmarks_value_5hz_indexlist"),
        *("order_group_updates", "rfq_created", "rfq_deleted"),
        *("quote_created", "quote_accepted", "quote_executed", "rfq_batch_created", "rfq_batch_deleted"),
        *("rfq_batch_best_quotes", "rfq_batch_executed"),
        *("batch_quote_created", "batch_quote_accepted", "batch_quote_executed"),
    }


def check_against(document_name: str, messages: list[dict[str, Any]]) -> None:
    """Compare messages with the newest of a document of the vendor's."""
    jsonschema = pytest.importorskip("jsonschema")
    referencing = pytest.importorskip("referencing.jsonschema")
    path = sorted(DOCUMENTS.glob(f"{document_name}.*.yaml"))[-1]
    document = load(path.read_text("utf-8"), path.name)
    resource = referencing.DRAFT202012.create_resource(document)
    registry = referencing.EMPTY_REGISTRY.with_resource("urn:kalshi", resource)
    by_type: dict[str, list[str]] = {}
    for name, schema in document["components"]["schemas"].items():
        kind = schema.get("properties", {}).get("type", {}).get("const")
        if kind:
            by_type.setdefault(kind, []).append(name)
    for message in messages:
        errors = [
            [
                str(error.message)
                for error in jsonschema.Draft202012Validator(
                    {"$ref": f"urn:kalshi#/components/schemas/{name}"}, registry=registry
                ).iter_errors(message)
            ]
            for name in by_type[message["type"]]
        ]
        assert [] in errors, (message, errors)


@pytest.mark.skipif(not DOCUMENTS.is_dir(), reason="PENNYWEIGHT_DOCUMENTS names no folder with the vendors' documents")
async def test_every_message_validates_against_the_vendors_document(
    pennyweight_sandbox: Sandbox, clients: Clients
) -> None:
    check_against("kalshi.asyncapi", await collect(pennyweight_sandbox, clients))
