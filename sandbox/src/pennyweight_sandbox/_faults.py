"""One scripted failure, as a value; `_script` reads them from text."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from pennyweight_sandbox._mesh.envelope import SAYABLE
from pennyweight_sandbox._vendor import VENDORS

EVERY_VENDOR = "*"
STREAM_FAULTS = ("drop", "duplicate", "reorder", "garbage", "half", "overflow", "disconnect", "slow")
"""Ways in which a message of a live stream can be broken."""

_NO_BODY = frozenset({*range(100, 200), 304})
_NOT_SENDABLE = frozenset({204, 205})


class FaultsError(ValueError):
    """The script of failures cannot be read."""


@dataclass(frozen=True, kw_only=True)
class Fault:
    """
    One rule: with no field but `vendor`, the right answer comes at once.

    Raises FaultsError when its parts don't fit together.

    Args:
        vendor: whose answers go wrong; `*` is every vendor's.
        status: answered in the vendor's own shape, without effect. Below 200 it comes before the right answer.
        body: answered in place of the vendor's, with `status` or 200.
        headers: added to the answer.
        envelope_status: what a Mesh envelope says (with `status` or 200).
        redirect: answered as `Location`, with `status` or 302.
        delay: seconds before the first byte.
        trickle: seconds over which the body is spread.
        clock_skew: seconds by which the vendor's clock is ahead; behind when negative.
        rate_limited_for: for so many seconds from the first request on, every answer is a 429 that tells the time left.
        refused: the connection is reset before anything is read.
        reset: the request is read, has no effect, and the connection is reset.
        reset_after_effect: the request takes effect, and the connection is reset, unless `status` or `body` is answered instead.
        truncate_connection: the whole length is declared, half the body is sent, the connection closed.
        truncated: half the right body, under a length that fits it.
        stream: how messages of a live stream are broken: drop, duplicate, reorder, garbage, half, overflow, disconnect
            or slow. Without `count` it is one message; it goes for no request.
        count: how many requests the rule is for; None is all that follow.
    """

    vendor: str
    status: int | None = None
    body: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    envelope_status: str | None = None
    redirect: str | None = None
    delay: float = 0.0
    trickle: float = 0.0
    clock_skew: float = 0.0
    rate_limited_for: float = 0.0
    refused: bool = False
    reset: bool = False
    reset_after_effect: bool = False
    truncate_connection: bool = False
    truncated: bool = False
    stream: str | None = None
    count: int | None = None

    def __post_init__(self) -> None:
        if problem := self._problem():
            raise FaultsError(f"faults: {self}\n  problem   {problem}")

    def _problem(self) -> str | None:
        if self.vendor not in {*VENDORS, EVERY_VENDOR}:
            return f"vendor must be one of {', '.join(VENDORS)} or {EVERY_VENDOR}"
        if self.count is not None and self.count < 1:
            return "count must be 1 or more"
        if self.stream is not None and (
            self.stream not in STREAM_FAULTS or self.vendor not in {"kalshi", EVERY_VENDOR}
        ):
            return f"stream is for kalshi, and one of {', '.join(STREAM_FAULTS)}"
        return self._problem_of_answer() or self._problem_of_time()

    def _problem_of_answer(self) -> str | None:
        if self.status is not None and (self.status in _NOT_SENDABLE or not 100 <= self.status <= 599):
            return "status must be 100 to 599, and not 204 or 205, which no operation here answers"
        if self.status in _NO_BODY and (self.body is not None or self.envelope_status is not None):
            return f"a status of {self.status} has no body"
        if self.envelope_status is not None and (self.vendor != "mesh" or self.envelope_status not in SAYABLE):
            return f"envelope_status is for mesh, whose envelopes may say {', '.join(sorted(SAYABLE))}"
        if self.redirect is not None and (not self.redirect.isprintable() or not 300 <= (self.status or 302) <= 399):
            return "redirect needs an address in printable characters, and a status of 300 to 399 if any"
        return None

    def _problem_of_time(self) -> str | None:
        for name in ("delay", "trickle", "rate_limited_for"):
            if not 0 <= getattr(self, name) < float("inf"):
                return f"{name} must be a number of seconds, 0 or more"
        if not abs(self.clock_skew) < float("inf"):
            return "clock_skew must be a number of seconds"
        if self.rate_limited_for and self.count is not None:
            return "rate_limited_for ends by time, not by count"
        return None
