"""Messages as a busy socket sends them: some markets again and again, prices that move by cents, later moments."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from random import Random
from typing import TYPE_CHECKING, Any
from uuid import UUID

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

KINDS = ("orderbook_delta", "ticker", "trade", "fill")
_MARKETS = 50
_BEGAN = 1_790_000_000_000
_TICKER = "KXBTCD-26AUG2017-T73749.99"


class _Market:
    def __init__(self, number: int, random: Random) -> None:
        self.random = random
        self.ids = {
            "market_ticker": f"KXBTCD-26AUG2017-T{73_000 + number}.99",
            "market_id": str(UUID(int=random.getrandbits(128))),
        }
        self.bid = random.randrange(3, 95)
        self.volume, self.interest = (int(random.lognormvariate(8, 2)) for _ in range(2))
        self.sizes = self._size(), self._size()

    def move(self) -> None:
        self.bid = min(max(self.bid + self.random.choice((-1, 0, 0, 1)), 1), 97)
        self.sizes = self.sizes[1], self._size()

    def trade(self) -> int:
        size = self._size()
        self.volume += size
        self.interest += self.random.choice((size, 0, -size))
        return size

    def _size(self) -> int:
        return 1 + int(self.random.lognormvariate(3.5, 1.3))  # half are below 34, one in twenty above 280


def stream(seed: int = 7) -> Iterator[tuple[str, bytes]]:
    """Yield messages of four channels in turn, each with its type, without end; always the same."""
    random = Random(seed)
    markets = [_Market(number, random) for number in range(_MARKETS)]
    now, number = _BEGAN, 0
    while True:
        for kind in KINDS:
            market = random.choice(markets)
            market.move()
            now, number = now + int(random.expovariate(0.2)), number + 1
            content = {**market.ids, **_CONTENTS[kind](market, now)}
            yield kind, encode(kind, number, content, now + random.randrange(2, 9))


def _delta(market: _Market, now: int) -> dict[str, Any]:
    size = market.random.choice((-1, 1)) * market.trade()
    return {
        "clock": now // 5,
        "price_dollars": _price(market.bid),
        "delta_fp": _amount(size),
        "side": market.random.choice(("yes", "no")),
        "ts": _text(now),
        "ts_ms": now,
    }


def _ticker(market: _Market, now: int) -> dict[str, Any]:
    return {
        "price_dollars": _price(market.bid),
        "yes_bid_dollars": _price(market.bid),
        "yes_ask_dollars": _price(market.bid + 2),
        "volume_fp": _amount(market.volume),
        "open_interest_fp": _amount(market.interest),
        "dollar_volume": market.volume // 2,
        "dollar_open_interest": abs(market.interest) // 2,
        "yes_bid_size_fp": _amount(market.sizes[0]),
        "yes_ask_size_fp": _amount(market.sizes[1]),
        "last_trade_size_fp": _amount(market.sizes[1]),
        "ts": now // 1000,
        "ts_ms": now,
        "time": _text(now),
    }


def _trade(market: _Market, now: int) -> dict[str, Any]:
    return {
        "trade_id": str(UUID(int=market.random.getrandbits(128))),
        "yes_price_dollars": _price(market.bid),
        "no_price_dollars": _price(100 - market.bid),
        "count_fp": _amount(market.trade()),
        "taker_side": "no",
        "taker_outcome_side": "no",
        "taker_book_side": "ask",
        "is_block_trade": False,
        "ts": now // 1000,
        "ts_ms": now,
    }


def _fill(market: _Market, now: int) -> dict[str, Any]:
    size = market.trade()
    return {
        "trade_id": str(UUID(int=market.random.getrandbits(128))),
        "order_id": str(UUID(int=market.random.getrandbits(128))),
        "exchange_index": 0,
        "is_taker": True,
        "side": "yes",
        "outcome_side": "yes",
        "book_side": "bid",
        "yes_price_dollars": _price(market.bid),
        "count_fp": _amount(size),
        "fee_cost": f"{size * 0.0175:.6f}",
        "action": "buy",
        "ts": now // 1000,
        "ts_ms": now,
        "post_position_fp": _amount(market.interest % 1000),
        "purchased_side": "yes",
    }


_CONTENTS = {"orderbook_delta": _delta, "ticker": _ticker, "trade": _trade, "fill": _fill}


def delta(number: int) -> bytes:
    """Return a change of one of ninety levels of each side of one book, which takes back what it added."""
    side, adds = ("yes", "no")[number // 90 % 2], number // 180 % 2 == 0
    content = {
        "market_ticker": _TICKER,
        "market_id": str(UUID(int=1)),
        "clock": 4_182_061 + number,
        "side": side,
        "price_dollars": _price(number % 90 + 1),
        "delta_fp": _amount(54 if adds else -54),
        "ts": _text(_BEGAN + number),
        "ts_ms": _BEGAN + number,
    }
    return encode("orderbook_delta", number, content, _BEGAN + number + 3)


def snapshot(number: int, size: int) -> bytes:
    """Return the book that deltas follow: ninety levels of each side."""
    levels = [[_price(price), _amount(size)] for price in range(1, 91)]
    ids = {"market_ticker": _TICKER, "market_id": str(UUID(int=1)), "clock": 1}
    return encode(
        "orderbook_snapshot", number, {**ids, "yes_dollars_fp": levels, "no_dollars_fp": levels}, _BEGAN + number
    )


def encode(kind: str, number: int, content: Mapping[str, object], sent: int) -> bytes:
    """Return a message as Kalshi spells it."""
    head = {"type": kind, "sid": 1, "seq": number, "msg": content, "sending_ts_ms": sent}
    return json.dumps(head, separators=(",", ":")).encode()


def _price(cents: int) -> str:
    return f"{cents / 100:.4f}"


def _amount(contracts: int) -> str:
    return f"{contracts}.00"


def _text(now: int) -> str:
    return datetime.fromtimestamp(now / 1000, UTC).isoformat().replace("+00:00", "Z")
