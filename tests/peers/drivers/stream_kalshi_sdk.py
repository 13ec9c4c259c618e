"""Follow the sandbox's stream with kalshi-sdk: one JSON line for each message, on standard output."""

from __future__ import annotations

import asyncio
import json
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

KalshiAuth: Any = import_module("kalshi.auth").KalshiAuth
KalshiConfig: Any = import_module("kalshi.config").KalshiConfig
KalshiWebSocket: Any = import_module("kalshi.ws.client").KalshiWebSocket


async def follow(iterator: AsyncIterator[Any]) -> None:
    async for message in iterator:
        content = message.msg
        line = {"type": message.type, "class": type(message).__name__}
        for name in ("delta", "price", "count", "yes_price", "yes_bid", "order_id"):
            if getattr(content, name, None) is not None:
                line[name] = str(getattr(content, name))
        print(json.dumps(line), flush=True)


async def main(base_url: str, ws_url: str, key_id: str, key_path: str, ticker: str) -> None:
    config = KalshiConfig(base_url=base_url, ws_base_url=ws_url)
    socket = KalshiWebSocket(auth=KalshiAuth.from_key_path(key_id, key_path), config=config)
    async with socket.connect() as session:
        tickers = await session.subscribe_ticker(tickers=[ticker])
        trades = await session.subscribe_trade(tickers=[ticker])
        fills = await session.subscribe_fill()
        books = await session.subscribe_orderbook_delta(tickers=[ticker])  # last: a snapshot before an answer is lost
        print(json.dumps({"type": "ready"}), flush=True)
        await asyncio.gather(*map(follow, (books, tickers, trades, fills)))


asyncio.run(main(*sys.argv[1:]))
