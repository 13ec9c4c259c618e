"""Live streams: decoding of messages against equal Structs and others' models, and order books that follow deltas."""

from __future__ import annotations

import asyncio
import json
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from pennyweight_core.live import Feed, FeedOptions
from pennyweight_kalshi._overlay.live._channels_table import ORDER_BOOK
from pennyweight_kalshi._overlay.live._handler import KalshiHandler
from pennyweight_kalshi._overlay.live._state import SubscriptionState
from pennyweight_kalshi._overlay.live._subscription import AsyncOrderBookSubscription
from pennyweight_kalshi.stream_messages import decode_message

from benchmarks.measuring import processor_time
from benchmarks.rows import Bar, Benchmark, Missing, Row
from benchmarks.structs import struct_decoder

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping

    from benchmarks.rows import Contender

DELTAS = 20_000
_TICKER = "KXBTCD-26AUG2017-T73749.99"
_ID = "9b0f6b43-5b68-4f9f-9f02-9a2d1b8ac1a1"
_CLASSES = {"orderbook_delta": "OrderbookDelta", "ticker": "Ticker", "trade": "Trade", "fill": "Fill"}
_SDK = {
    "orderbook_delta": ("orderbook_delta", "OrderbookDeltaMessage"),
    "ticker": ("ticker", "TickerMessage"),
    "trade": ("trade", "TradeMessage"),
    "fill": ("fill", "FillMessage"),
}


def messages(count: int) -> list[bytes]:
    """Return messages of four channels in turn."""
    moments = {"ts": 1669149841, "ts_ms": 1669149841000}
    side = {"side": "yes", "outcome_side": "yes", "book_side": "bid"}
    contents: list[tuple[str, dict[str, Any]]] = [
        ("orderbook_delta", {}),
        (
            "ticker",
            {
                **{f"yes_{name}_dollars": "0.4500" for name in ("bid", "ask")},
                **{f"yes_{name}_size_fp": "300.00" for name in ("bid", "ask")},
                **dict.fromkeys(("volume_fp", "open_interest_fp", "last_trade_size_fp"), "33896.00"),
                "price_dollars": "0.4800",
                "dollar_volume": 16948,
                "dollar_open_interest": 10211,
                "market_id": _ID,
                "market_ticker": _TICKER,
                "time": "2022-11-22T20:44:01Z",
                **moments,
            },
        ),
        (
            "trade",
            {
                "trade_id": _ID,
                "market_ticker": _TICKER,
                "is_block_trade": False,
                "count_fp": "136.00",
                "yes_price_dollars": "0.3600",
                "no_price_dollars": "0.6400",
                **moments,
                "taker_side": "no",
                "taker_outcome_side": "no",
                "taker_book_side": "ask",
            },
        ),
        (
            "fill",
            {
                "trade_id": _ID,
                "order_id": _ID,
                "market_ticker": _TICKER,
                "exchange_index": 0,
                "is_taker": True,
                "yes_price_dollars": "0.7500",
                "count_fp": "278.00",
                "fee_cost": "0.010000",
                "action": "buy",
                "post_position_fp": "500.00",
                "purchased_side": "yes",
                **side,
                **moments,
            },
        ),
    ]
    made = []
    for number in range(count):
        kind, content = contents[number % 4]
        made.append(delta(number + 1) if kind == "orderbook_delta" else _encode(kind, number + 1, content))
    return made


def delta(number: int) -> bytes:
    """Return a change of one of ninety levels of each side, which takes back what it added."""
    side, adds = ("yes", "no")[number // 90 % 2], number // 180 % 2 == 0
    content = {
        "market_ticker": _TICKER,
        "market_id": _ID,
        "clock": 4182061 + number,
        "side": side,
        "price_dollars": f"0.{number % 90 + 1:02d}00",
        "delta_fp": "54.00" if adds else "-54.00",
        "ts": "2022-11-22T20:44:01Z",
        "ts_ms": 1669149841000,
    }
    return _encode("orderbook_delta", number, content)


def _encode(kind: str, number: int, content: Mapping[str, object]) -> bytes:
    head = {"type": kind, "sid": 1, "seq": number, "msg": content, "sending_ts_ms": 1669149841123}
    return json.dumps(head, separators=(",", ":")).encode()


@contextmanager
def _prepare_decoding(_wanted: Collection[str]) -> Iterator[Mapping[str, Contender | Missing]]:
    bodies = messages(2000)
    kinds = [json.loads(body)["type"] for body in bodies]
    yield {
        "ours": _each(bodies, [decode_message] * len(bodies)),
        "structs": _each(bodies, [_structs(kind) for kind in kinds]),
        "kalshi-sdk": _kalshi_sdk(bodies, kinds),
        "pykalshi": _pykalshi(bodies),
    }


def _each(bodies: list[bytes], decoders: list[Callable[[bytes], Any]]) -> Contender:
    pairs = list(zip(decoders, bodies, strict=True))

    def work() -> None:
        for decode, body in pairs:
            decode(body)

    return processor_time(work)


_structs_by_kind: dict[str, Callable[[bytes], Any]] = {}


def _structs(kind: str) -> Callable[[bytes], Any]:
    if kind not in _structs_by_kind:
        _structs_by_kind[kind] = struct_decoder("pennyweight_kalshi.stream_messages", _CLASSES[kind])
    return _structs_by_kind[kind]


def _kalshi_sdk(bodies: list[bytes], kinds: list[str]) -> Contender | Missing:
    if find_spec("kalshi") is None:
        return Missing("kalshi-sdk is not installed")
    made = {kind: getattr(import_module(f"kalshi.ws.models.{module}"), name) for kind, (module, name) in _SDK.items()}
    return _each(bodies, [partial(_validate, made[kind]) for kind in kinds])


def _validate(model: Any, body: bytes) -> Any:
    """Decode as kalshi-sdk does."""
    return model.model_validate(json.loads(body))


def _pykalshi(bodies: list[bytes]) -> Contender | Missing:
    if find_spec("pykalshi") is None:
        return Missing("pykalshi is not installed")
    parse = import_module("pykalshi.feed")._parse_message
    return _each(bodies, [parse] * len(bodies))


@contextmanager
def _prepare_books(_wanted: Collection[str]) -> Iterator[Mapping[str, Contender]]:
    deltas = [delta(number) for number in range(181, DELTAS + 181)]

    async def follow() -> None:
        handler = KalshiHandler(decode_message)
        feed: Feed[Any] = Feed("orderbook_delta", FeedOptions.of(DELTAS + 10, "drop_oldest"))
        state = SubscriptionState(ORDER_BOOK, [_TICKER], {}, feed)
        handler._by_sid[1] = state
        state.start(1)
        books: AsyncOrderBookSubscription[Any] = AsyncOrderBookSubscription(state, handler)
        levels = [[f"0.{price:02d}00", "1000.00"] for price in range(1, 91)]
        state.sequence.last = 179
        snapshot = {"market_ticker": _TICKER, "market_id": _ID, "clock": 1, "yes_dollars_fp": levels}
        await handler.received(_encode("orderbook_snapshot", 180, {**snapshot, "no_dollars_fp": levels}))
        for body in deltas:
            await handler.received(body)
        for _ in range(DELTAS + 1):
            await anext(books)
        assert not books[_TICKER].stale

    yield {"ours": processor_time(lambda: asyncio.run(follow()))}


STREAMING = (
    Benchmark(
        (
            Row(
                "stream-decode",
                "decode 2,000 messages of a stream",
                "equal msgspec Structs",
                Bar(1.45),
                "ours",
                "structs",
            ),
            Row(
                "stream-decode-kalshi-sdk",
                "kalshi-sdk: decode 2,000 messages",
                "ours",
                Bar(4, at_least=True),
                "kalshi-sdk",
                "ours",
            ),
            Row(
                "stream-decode-pykalshi",
                "pykalshi: decode 2,000 messages",
                "ours",
                Bar(4, at_least=True),
                "pykalshi",
                "ours",
            ),
        ),
        _prepare_decoding,
        21,
    ),
    Benchmark(
        (Row("stream-deltas", f"{DELTAS:,} deltas decoded, ordered, applied", "", Bar(1, unit="s"), "ours", None),),
        _prepare_books,
        7,
    ),
)
