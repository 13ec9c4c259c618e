"""Timeouts of the phases of a request; each is finite."""

from __future__ import annotations

from pennyweight_core._option_checks import check_seconds
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx

_CONNECT = 5.0


def timeout_phases(timeout: float | httpx.Timeout) -> dict[str, float | None]:
    """
    Return seconds for connect, read, write and pool; connecting takes 5 s at most unless a `httpx.Timeout` says else.

    Raises:
        TypeError: it is neither a number nor a `httpx.Timeout`.
        ValueError: a phase would wait for ever, or a number is not above zero.
    """
    as_dict = getattr(timeout, "as_dict", None)
    if as_dict is None:
        seconds = check_seconds("timeout", timeout, " or an httpx.Timeout")
        every: dict[str, float | None] = dict.fromkeys(("connect", "read", "write", "pool"), seconds)
        every["connect"] = min(_CONNECT, seconds)
        return every
    every = as_dict()
    if not all(seconds is not None and 0 < seconds < float("inf") for seconds in every.values()):
        raise ValueError(f"timeout: expected a number of seconds above zero for every phase, found {timeout!r}")
    return every
