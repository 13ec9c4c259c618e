"""Values of indices and underlyings: a walk that is the same in each run, a second for each tick."""

import json
from collections import deque
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from pennyweight_sandbox._kalshi.live.events import Event

LISTED = {
    "cfbenchmarks_value": ("BRTI", "ETHUSD_RTI", "SOLUSD_RTI"),
    "cfbenchmarks_value_5hz": ("BRTI", "ETHUSD_RTI"),
    "pyth_value": ("Commodities.Index.PYTHOIL/USD", "InterestRate.US2Y", "Metal.XAU/USD"),
}
"""What each channel has values of."""
_FIRST = {
    "BRTI": Decimal(68_000),
    "ETHUSD_RTI": Decimal(3_500),
    "SOLUSD_RTI": Decimal(150),
    "Commodities.Index.PYTHOIL/USD": Decimal(75),
    "InterestRate.US2Y": Decimal("3.9"),
    "Metal.XAU/USD": Decimal(2_650),
}
_EIGHT_PLACES = Decimal("0.00000001")
_SECOND, _MINUTE, _QUARTER = 1_000, 60_000, 900_000
_LAG = 18
"""Milliseconds from the source to Kalshi."""


class Tape:
    """The values; `take` is one tick."""

    def __init__(self) -> None:
        self._ticks = 0
        self._moment = 0
        self._past: dict[str, deque[tuple[int, Decimal]]] = {}

    def take(self, now: float) -> Iterator[Event]:
        """Yield the values of the next second; a second is over when the clock says so, or with the next tick."""
        self._ticks += 1
        self._moment = max(int(now) * _SECOND, self._moment + _SECOND)
        for channel, names in LISTED.items():
            for name in names:
                if channel == "cfbenchmarks_value":
                    yield Event(channel, channel, self._averaged(name))
                elif channel == "pyth_value":
                    yield Event(channel, channel, {"underlying_ticker": name, **self._valued(name, 0)})
                else:
                    for part in range(5):
                        content = self._valued(name, part)
                        frame = _frame(name, content["source_ts_ms"], Decimal(content["value_usd"]))
                        yield Event(channel, channel, {"index_id": name, **content, "data": frame})

    def _value(self, name: str, part: int) -> Decimal:
        """Return a value near the first one."""
        step = (self._ticks * 5 + part) * 7_919 % 2_001 - 1_000
        return (_FIRST[name] * (1 + Decimal(step) / 100_000)).quantize(_EIGHT_PLACES)

    def _valued(self, name: str, part: int) -> dict[str, Any]:
        source = self._moment + part * (_SECOND // 5)
        return {"value_usd": str(self._value(name, part)), "source_ts_ms": source, "received_at": source + _LAG}

    def _averaged(self, name: str) -> dict[str, Any]:
        source, value = self._moment, self._value(name, 0)
        past = self._past.setdefault(name, deque(maxlen=_MINUTE // _SECOND))
        before = [each for moment, each in past if moment >= source - _MINUTE]
        past.append((source, value))
        closes = -(-source // _QUARTER) * _QUARTER
        content: dict[str, Any] = {
            "index_id": name,
            "received_at": source + _LAG,
            "data": _frame(name, source, value),
            "avg_60s_data": _average(before or [value], len(before), source - _MINUTE, source),
        }
        if source > closes - _MINUTE:
            last = [each for moment, each in past if moment > closes - _MINUTE]
            content["last_60s_windowed_average_15min"] = _average(last, len(last), closes - _MINUTE, source)
        return content


def _average(values: list[Decimal], count: int, start: int, end: int) -> dict[str, Any]:
    value = (sum(values, Decimal(0)) / len(values)).quantize(_EIGHT_PLACES)
    return {"value": str(value), "window_size": count, "window_start_ts_ms": start, "window_end_ts_exclusive": end}


def _frame(name: str, source: int, value: Decimal) -> str:
    return json.dumps({"type": "value", "id": name, "time": source, "value": str(value)}, separators=(",", ":"))
