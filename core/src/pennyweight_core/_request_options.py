"""Options of one request: timeouts, deadline, retries, extra headers and query; a call's options override the client's."""

from __future__ import annotations

from pennyweight_core._clock import SYSTEM_CLOCK
from pennyweight_core._option_checks import check_count, check_headers, check_query, check_seconds
from pennyweight_core._timeouts import timeout_phases
from pennyweight_core._values import UNSET
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from pennyweight_core._clock import Clock
    from pennyweight_core._option_checks import Extra
    from pennyweight_core._secret import Secret
    from pennyweight_core._values import Unset

MAX_RESPONSE_BYTES = 64 * 2**20
"""The default maximum size of a response body that is read whole."""
_SHORTEST = 0.001
_PATIENCE = 30.0
"""Seconds for a request that can be made only once."""


class RequestOptions:
    """Options of one request; its deadline counts from the moment it is made."""

    __slots__ = (
        "_clock",
        "_deadline_at",
        "_longest_timeout",
        "deadline",
        "extra_headers",
        "extra_query",
        "max_response_bytes",
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
        max_response_bytes: int = MAX_RESPONSE_BYTES,
    ) -> None:
        self.timeout = timeout
        self.deadline = deadline
        self.max_retries = max_retries
        self.extra_headers = extra_headers
        self.extra_query = extra_query
        self.max_response_bytes = max_response_bytes
        self._longest_timeout = max(seconds or 0.0 for seconds in timeout.values())
        self._clock = clock
        self._deadline_at = clock.monotonic() + deadline

    def for_token(self, headers: Mapping[str, Secret[str]], *, patient: bool = False) -> RequestOptions:
        """
        Return these options, deadline included, without the extra query: for a request on behalf of another.

        Where `patient`, it may take some seconds however little time the other one has: it is made only once.
        """
        timeout = self.timeout
        if patient:
            timeout = {phase: None if limit is None else max(limit, _PATIENCE) for phase, limit in timeout.items()}
        extra_headers = {**self.extra_headers, **headers}
        options = RequestOptions(timeout, self.deadline, self.max_retries, extra_headers, {}, clock=self._clock)
        least = self._clock.monotonic() + _PATIENCE if patient else self._deadline_at
        options._deadline_at = max(self._deadline_at, least)
        return options

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
    timeout: float | httpx.Timeout | Unset = UNSET,
    deadline: float | Unset = UNSET,
    max_retries: int | Unset = UNSET,
    extra_headers: Extra | Unset = UNSET,
    extra_query: Extra | Unset = UNSET,
    header: Mapping[str, object] | None = None,
    cookie: Mapping[str, object] | None = None,
) -> RequestOptions:
    """
    Return the client's options, overridden by a call's; `header` and `cookie` are arguments of the operation.

    Raises:
        ValueError: a limit is not above zero, `max_retries` is negative, or a header is none.
        TypeError: an option is of another type, or an argument of one that no header can carry.
    """
    headers = client.extra_headers
    if header or cookie:
        from pennyweight_core._headers import encode_header_parameters

        headers = {**headers, **encode_header_parameters(header, cookie)}
    if extra_headers is not UNSET:
        headers = {**headers, **check_headers(extra_headers)}
    return RequestOptions(
        client.timeout if timeout is UNSET else timeout_phases(timeout),
        client.deadline if deadline is UNSET else check_seconds("deadline", deadline),
        client.max_retries if max_retries is UNSET else check_count("max_retries", max_retries),
        headers,
        {} if extra_query is UNSET else check_query(extra_query),
        client._clock,
        client.max_response_bytes,
    )
