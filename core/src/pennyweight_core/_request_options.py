"""Options of one request: timeouts, deadline, retries, extra headers and query; a call's options override the client's."""

from __future__ import annotations

import re

from pennyweight_core._clock import SYSTEM_CLOCK
from pennyweight_core._secret import Secret
from pennyweight_core._timeouts import timeout_phases
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from pennyweight_core._clock import Clock

    Extra = Mapping[str, str | Secret[str]]

_SHORTEST = 0.001
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_FRAMING = frozenset({"connection", "content-encoding", "content-length", "content-type", "host", "transfer-encoding"})


class RequestOptions:
    """Options of one request; its deadline counts from the moment it is made."""

    __slots__ = (
        "_clock",
        "_deadline_at",
        "_longest_timeout",
        "deadline",
        "extra_headers",
        "extra_query",
        "max_retries",
        "timeout",
    )

    def __init__(
        self,
        timeout: dict[str, float | None],
        deadline: float,
        max_retries: int,
        extra_headers: Mapping[str, Secret[str]],
        extra_query: Extra,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        self.timeout = timeout
        self.deadline = deadline
        self.max_retries = max_retries
        self.extra_headers = extra_headers
        self.extra_query = extra_query
        self._longest_timeout = max(seconds or 0.0 for seconds in timeout.values())
        self._clock = clock
        self._deadline_at = clock.monotonic() + deadline

    def remaining(self) -> float:
        """Seconds until the deadline; negative when it has passed."""
        return self._deadline_at - self._clock.monotonic()

    def timeouts(self) -> dict[str, float | None]:
        """The time limits of the next attempt: none reaches beyond the deadline."""
        remaining = max(_SHORTEST, self.remaining())
        if self._longest_timeout <= remaining:
            return self.timeout
        return {phase: remaining if limit is None else min(limit, remaining) for phase, limit in self.timeout.items()}


def merge_options(
    client: RequestOptions,
    *,
    timeout: float | httpx.Timeout | None = None,
    deadline: float | None = None,
    max_retries: int | None = None,
    extra_headers: Extra | None = None,
    extra_query: Extra | None = None,
    header: Mapping[str, object] | None = None,
    cookie: Mapping[str, object] | None = None,
) -> RequestOptions:
    """
    Return the client's options, overridden by a call's; `header` and `cookie` are arguments of the operation.

    Raises:
        ValueError: a limit is not above zero, `max_retries` is negative, or a header is none.
        TypeError: an argument is of a type that no header can carry.
    """
    if header or cookie:
        from pennyweight_core._headers import encode_header_parameters

        extra_headers = {
            **encode_header_parameters(header, cookie),
            **{name.lower(): it for name, it in (extra_headers or {}).items()},
        }
    return RequestOptions(
        client.timeout if timeout is None else timeout_phases(timeout),
        client.deadline if deadline is None else check_deadline(deadline),
        client.max_retries if max_retries is None else check_retries(max_retries),
        check_headers(extra_headers) if extra_headers else {},
        extra_query or {},
        client._clock,
    )


def check_deadline(deadline: float) -> float:
    """Raises ValueError unless it is a number of seconds above zero."""
    if not 0 < deadline < float("inf"):
        raise ValueError(f"deadline: expected seconds above zero, found {deadline!r}")
    return deadline


def check_retries(max_retries: int) -> int:
    """Raises ValueError unless it is a whole number from 0 on."""
    if max_retries < 0 or int(max_retries) != max_retries:
        raise ValueError(f"max_retries: expected a whole number from 0 on, found {max_retries!r}")
    return max_retries


def check_headers(headers: Extra) -> dict[str, Secret[str]]:
    """
    Return headers by lower-case name, their values out of sight.

    Raises:
        ValueError: a name or a value that can't stand in a header, or a header that says how the body travels.
    """
    found: dict[str, Secret[str]] = {}
    for name, value in headers.items():
        if not _HEADER_NAME.fullmatch(name):
            raise ValueError(f"extra_headers: expected the name of a header, found {name!r}")
        if name.lower() in _FRAMING:
            raise ValueError(
                f"extra_headers: {name} says how the request travels and is set by the client; leave it out"
            )
        found[name.lower()] = value if isinstance(value, Secret) else Secret(value)
        if not _fits(found[name.lower()]):
            raise ValueError(
                f"extra_headers: the value of {name} can't be sent: expected ASCII text without line breaks, and "
                "without blanks at its ends"
            )
    return found


def _fits(value: Secret[str]) -> bool:
    return (
        isinstance(value.reveal(), str)
        and value.reveal().isascii()
        and value.reveal().isprintable()
        and value.reveal().strip(" ") == value.reveal()
    )
