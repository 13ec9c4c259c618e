"""One subscription: what it wants, how its messages are numbered, and what is broken on their way."""

import json
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from pennyweight_sandbox._kalshi.live.events import Event
from pennyweight_sandbox._sockets import Wire

UNNUMBERED = frozenset({"ticker", "fill", "market_positions", "user_orders"})
"""Channels whose messages have no `seq`."""
PRIVATE = frozenset({"fill", "market_positions", "user_orders", "order_group_updates"})
"""Channels that tell of the member's doing only."""
LIFECYCLES = frozenset({"market_lifecycle_v2", "multivariate_market_lifecycle"})
UNFILTERED = LIFECYCLES | {"order_group_updates"}
INDICES = {"cfbenchmarks_value": "index_id", "cfbenchmarks_value_5hz": "index_id", "pyth_value": "underlying_ticker"}
"""Channels that send nothing until something is chosen, with the field of messages by which that is done."""
_OF_PERPS = frozenset({"corporate_actions"})
MARKETS = _OF_PERPS | {"orderbook_delta", "ticker", "trade", "fill", "market_positions", "user_orders"}
"""Channels that markets can be chosen of."""
CHANNELS = (MARKETS | UNFILTERED | INDICES.keys() | {"communications"}) - _OF_PERPS
"""Channels of event markets."""

SLOW = 0.5
"""Seconds for which the server reads nothing."""
ERRORS = {
    1: "Unable to process message",
    2: "Params required",
    3: "Channels required",
    4: "Subscription IDs required",
    5: "Unknown command",
    7: "Unknown subscription ID",
    8: "Unknown channel name",
    9: "Authentication required",
    10: "Channel error",
    11: "Invalid parameter",
    12: "Exactly one subscription ID is required",
    13: "Unsupported action",
    14: "Market Ticker required",
    15: "Action required",
    18: "Command timeout",
    19: "shard_factor must be > 0",
    20: "shard_factor is required when shard_key is set",
    21: "shard_key must be >= 0 and < shard_factor",
    22: "shard_factor must be <= 100",
    23: "Match IDs required",
    24: "Index IDs required",
    25: "Subscription buffer overflow",
    26: "Subscription market limit exceeded",
    27: "Too many requests",
    28: "Underlying tickers required",
}
"""Kalshi's error codes; 6, 16 and 17 are retired."""


def encode(message: dict[str, Any]) -> str:
    """Return a message as text."""
    return json.dumps(message, separators=(",", ":"))


@dataclass
class Subscription:
    """
    A subscription of one connection.

    Attributes:
        wanted: tickers or ids; None for all.
        options: of the command that made it.
    """

    wire: Wire
    sid: int
    channel: str
    wanted: set[str] | None
    options: dict[str, Any] = field(default_factory=dict)
    sequence: int = 0
    commands: deque[float] = field(default_factory=deque)
    """When its last commands came."""
    _held: list[str] = field(default_factory=list)

    @property
    def yes_price(self) -> bool:
        """Whether offers of NO are shown at prices of YES."""
        return bool(self.options.get("use_yes_price"))

    def wants(self, event: Event) -> bool:
        """Say whether it gets this."""
        if event.channel != self.channel:
            return False
        if self.channel in INDICES:
            return self.wanted is None or event.content[INDICES[self.channel]] in self.wanted
        if self.channel == "communications":
            others = event.kind.startswith("rfq_") and not event.own
            return not (others and self.options.get("user_filter") == "self") and self._is_in_shard(event)
        return self.channel in UNFILTERED or self.wanted is None or event.ticker in self.wanted

    def number(self, kind: str, message: dict[str, Any] | None, **more: Any) -> dict[str, Any]:
        """Return a message of this subscription, with the next number where its channel has them."""
        whole: dict[str, Any] = {"type": kind, "sid": self.sid, **more}
        if self.channel not in UNNUMBERED or kind == "unsubscribed":
            self.sequence += 1
            whole["seq"] = self.sequence
        return whole if message is None else whole | {"msg": message}

    def send(self, message: dict[str, Any], disturbance: str | None, end: Callable[[], None]) -> None:
        """Send a message, broken in this way; `end` ends the subscription."""
        text = encode(message)
        if disturbance == "drop":
            return
        if disturbance == "reorder":
            self._held.append(text)
            return
        if disturbance == "half":
            self.wire.send_half(text)
        elif disturbance == "disconnect":
            self.wire.break_off()
        elif disturbance == "overflow":
            self.wire.send(encode(self.number("error", {"code": 25, "msg": ERRORS[25]})))
            end()
        elif disturbance == "garbage":
            self.wire.send(text[: len(text) // 2])
        else:
            self.wire.send(text)
            if disturbance == "duplicate":
                self.wire.send(text)
            elif disturbance == "slow":
                self.wire.pause(SLOW)
        held, self._held = self._held, []
        for text in held:
            self.wire.send(text)

    def _is_in_shard(self, event: Event) -> bool:
        factor = self.options.get("shard_factor")
        if not factor:
            return True
        return sum(event.ticker.encode()) % int(factor) == int(self.options.get("shard_key") or 0)
