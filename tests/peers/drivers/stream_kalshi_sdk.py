"""Follow the sandbox's stream with kalshi-sdk: one JSON line for each message, on standard output."""

import asyncio
import json
import sys

from kalshi.auth import KalshiAuth
from kalshi.config import KalshiConfig
from kalshi.ws.client import KalshiWebSocket


async def follow(iterator):
    async for message in iterator:
        content = message.msg
        line = {"type": message.type, "class": type(message).__name__}
        for name in ("delta", "price", "count", "yes_price", "yes_bid", "order_id"):
            if getattr(content, name, None) is not None:
                line[name] = str(getattr(content, name))
        print(json.dumps(line), flush=True)


async def main(base_url, ws_url, key_id, key_path, ticker):
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
