"""Live streams: decoding of messages against equal Structs and others' models, and order books that follow deltas."""

from __future__ import annotations

import asyncio
import json
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from itertools import count, islice
from time import process_time
from typing import TYPE_CHECKING, Any

from pennyweight_core.live import Feed, FeedOptions
from pennyweight_kalshi._overlay.live._channels_table import ORDER_BOOK
from pennyweight_kalshi._overlay.live._handler import KalshiHandler
from pennyweight_kalshi._overlay.live._state import SubscriptionState
from pennyweight_kalshi._overlay.live._subscription import AsyncOrderBookSubscription
from pennyweight_kalshi.stream_messages import decode_message

from benchmarks.measuring import processor_time
from benchmarks.rows import Bar, Benchmark, Missing, Row
from benchmarks.stream_messages import delta, snapshot, stream
from benchmarks.structs import tagged_decoder

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping

    from benchmarks.rows import Contender

DELTAS = 20_000
_MESSAGES, _ROUNDS = 2000, 21
_BOOK = "KXBTCD-26AUG2017-T73749.99"
_CLASSES = {"orderbook_delta": "OrderbookDelta", "ticker": "Ticker", "trade": "Trade", "fill": "Fill"}
_SDK = {
    "orderbook_delta": ("orderbook_delta", "OrderbookDeltaMessage"),
    "ticker": ("ticker", "TickerMessage"),
    "trade": ("trade", "TradeMessage"),
    "fill": ("fill", "FillMessage"),
}


class _Rounds:
    """What each contender decodes in its n-th round: the same for all, and never what it had before."""

    def __init__(self) -> None:
        self._stream = stream()
        self._made = [self._make() for _ in range(_ROUNDS + 1)]  # in advance: making them makes caches cold

    def _make(self) -> list[tuple[str, bytes]]:
        return [*islice(self._stream, _MESSAGES)]

    def contender(self, decoder: Callable[[str], Callable[[bytes], Any]]) -> Contender:
        """Return what decodes each round's messages, each as `decoder` says for its type."""
        numbers = count()

        def cost() -> float:
            number = next(numbers)
            if number == len(self._made):
                self._made.append(self._make())
            pairs = [(decoder(kind), body) for kind, body in self._made[number]]
            started = process_time()
            for decode, body in pairs:
                decode(body)
            return process_time() - started

        return cost


@contextmanager
def _prepare_decoding(_wanted: Collection[str]) -> Iterator[Mapping[str, Contender | Missing]]:
    rounds = _Rounds()
    structs = tagged_decoder("pennyweight_kalshi.stream_messages", "type", _CLASSES)
    yield {
        "ours": rounds.contender(lambda _kind: decode_message),
        "structs": rounds.contender(lambda _kind: structs),
        "kalshi-sdk": _kalshi_sdk(rounds),
        "pykalshi": _pykalshi(rounds),
    }


def _kalshi_sdk(rounds: _Rounds) -> Contender | Missing:
    if find_spec("kalshi") is None:
        return Missing("kalshi-sdk is not installed")
    models = {
        kind: partial(_validate, getattr(import_module(f"kalshi.ws.models.{module}"), name))
        for kind, (module, name) in _SDK.items()
    }
    return rounds.contender(models.__getitem__)


def _validate(model: Any, body: bytes) -> Any:
    """Decode as kalshi-sdk does."""
    return model.model_validate(json.loads(body))


def _pykalshi(rounds: _Rounds) -> Contender | Missing:
    if find_spec("pykalshi") is None:
        return Missing("pykalshi is not installed")
    parse = import_module("pykalshi.feed")._parse_message
    return rounds.contender(lambda _kind: parse)


@contextmanager
def _prepare_books(_wanted: Collection[str]) -> Iterator[Mapping[str, Contender]]:
    deltas = [delta(number) for number in range(181, DELTAS + 181)]

    async def follow() -> None:
        handler = KalshiHandler(decode_message)
        feed: Feed[Any] = Feed("orderbook_delta", FeedOptions.of(DELTAS + 10, "drop_oldest"))
        state = SubscriptionState(ORDER_BOOK, [_BOOK], {}, feed)
        handler._by_sid[1] = state
        state.start(1)
        books: AsyncOrderBookSubscription[Any] = AsyncOrderBookSubscription(state, handler)
        state.sequence.last = 179
        await handler.received(snapshot(180, 1000))
        for body in deltas:
            await handler.received(body)
        for _ in range(DELTAS + 1):
            await anext(books)
        assert not books[_BOOK].stale

    yield {"ours": processor_time(lambda: asyncio.run(follow()))}


STREAMING = (
    Benchmark(
        (
            Row(
                "stream-decode",
                "decode 2,000 messages of a stream",
                "a union of equal msgspec Structs",
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
        _ROUNDS,
    ),
    Benchmark(
        (Row("stream-deltas", f"{DELTAS:,} deltas decoded, ordered, applied", "", Bar(1, unit="s"), "ours", None),),
        _prepare_books,
        7,
    ),
)
