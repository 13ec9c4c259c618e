"""Follow the sandbox's stream with pykalshi: one JSON line for each message, on standard output."""

from __future__ import annotations

import asyncio
import json
import sys
from importlib import import_module
from typing import Any

AsyncFeed: Any = import_module("pykalshi.afeed").AsyncFeed
AsyncKalshiClient: Any = import_module("pykalshi.aclient").AsyncKalshiClient


async def main(_base_url: str, ws_url: str, key_id: str, key_path: str, ticker: str) -> None:
    client = AsyncKalshiClient(api_key_id=key_id, private_key_path=key_path)
    feed = AsyncFeed(client)
    feed._ws_url = ws_url  # it knows two addresses, and no way to give another
    for channel in ("orderbook_delta", "ticker", "trade"):
        feed.subscribe(channel, market_ticker=ticker)
    feed.subscribe("fill")
    async with feed:
        print(json.dumps({"type": "ready"}), flush=True)
        async for message in feed:
            line = {"class": type(message).__name__}
            for name in ("delta_fp", "price_dollars", "count_fp", "yes_price_dollars", "yes_bid_dollars", "order_id"):
                if getattr(message, name, None) is not None:
                    line[name] = str(getattr(message, name))
            print(json.dumps(line), flush=True)


asyncio.run(main(*sys.argv[1:]))
