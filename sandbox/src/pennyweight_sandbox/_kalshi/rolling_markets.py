"""Markets that come and go while somebody listens: each tick is one step in the life of the newest one."""

from collections.abc import Callable
from typing import Any

from pennyweight_sandbox._kalshi.orders import timestamp
from pennyweight_sandbox._kalshi.state import State

SERIES = "KXSBXROLL"
COMBO_SERIES = "KXSBXROLLMVE"
_HOUR = 3600.0
_DECI_CENT = [{"start": "0.0000", "end": "1.0000", "step": "0.0010"}]

Market = dict[str, Any]


def _open(market: Market, now: float) -> None:
    market |= {"status": "active", "open_time": timestamp(now)}


def _rename(market: Market, now: float) -> None:  # noqa: ARG001 - as all steps are called
    market |= {"yes_sub_title": "Above 61", "floor_strike": 61}


def _refine(market: Market, now: float) -> None:  # noqa: ARG001 - as all steps are called
    market |= {"price_level_structure": "deci_cent", "price_ranges": _DECI_CENT}


def _pause(market: Market, now: float) -> None:  # noqa: ARG001 - as all steps are called
    market["status"] = "inactive"


def _resume(market: Market, now: float) -> None:  # noqa: ARG001 - as all steps are called
    market["status"] = "active"


def _close_earlier(market: Market, now: float) -> None:
    market["close_time"] = timestamp(now)


def _close(market: Market, now: float) -> None:  # noqa: ARG001 - as all steps are called
    market["status"] = "closed"


def _determine(market: Market, now: float) -> None:
    decided = {"result": "yes", "expiration_value": "62.00", "settlement_value_dollars": "1.0000"}
    market |= {"status": "determined", "occurrence_datetime": timestamp(now), **decided}


def _settle(market: Market, now: float) -> None:
    market |= {"status": "finalized", "settlement_ts": timestamp(now)}


_STEPS: tuple[Callable[[Market, float], None], ...] = (
    _open,
    _rename,
    _refine,
    _pause,
    _resume,
    _close_earlier,
    _close,
    _determine,
    _settle,
)


class RollingMarkets:
    """A market, then a combo, then a market again; each is created when the one before was settled."""

    def __init__(self) -> None:
        self._made = 0
        self._market: Market = {}
        self._steps = list[Callable[[Market, float], None]]()

    def step(self, state: State, now: float) -> None:
        """Do the next step, or create the next market; when one opens, its event's fees change, and change back at the end."""
        if not self._steps:
            self._made += 1
            self._market, self._steps = _make(state.markets[0], self._made, now), list(_STEPS)
            state.add_market(self._market)
            return
        step = self._steps.pop(0)
        step(self._market, now)
        self._market["updated_time"] = timestamp(now)
        event = self._market["event_ticker"]
        if step is _open:
            state.fee_overrides[event] = ("flat", 1)
        elif step is _settle:
            state.fee_overrides.pop(event, None)


def _make(usual: Market, number: int, now: float) -> Market:
    combo = number % 2 == 0
    event = f"{COMBO_SERIES if combo else SERIES}-{number}"
    legs = [{"event_ticker": usual["event_ticker"], "market_ticker": usual["ticker"], "side": "yes"}]
    ends = {name: timestamp(now + _HOUR) for name in ("close_time", "expected_expiration_time", "expiration_time")}
    return {
        **{name: value for name, value in usual.items() if name != "early_close_condition"},
        "ticker": f"{event}-T60",
        "event_ticker": event,
        "title": f"Will roll {number} be above 60?",
        "created_time": timestamp(now),
        "updated_time": timestamp(now),
        "open_time": timestamp(now + 1),
        **ends,
        "latest_expiration_time": ends["expiration_time"],
        "status": "initialized",
        **({"mve_collection_ticker": "KXSBXMVE-R", "mve_selected_legs": legs} if combo else {}),
    }
