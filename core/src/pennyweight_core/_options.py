"""Options of a single call."""

from __future__ import annotations

from typing import TypedDict

from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from pennyweight_core._secret import Secret


class CallOptions(TypedDict, total=False):
    """
    Keyword arguments that every method takes beside its own.

    `timeout`: seconds for each phase, or an `httpx.Timeout`. `deadline`: seconds for the whole call, its retries and
    waits included. `max_retries`: how often it may be sent again. `extra_headers`, `extra_query`: sent along; they are
    signed like the rest and can't replace what signs the request. Give their secret values as `Secret`.
    """

    timeout: float | httpx.Timeout
    deadline: float
    max_retries: int
    extra_headers: Mapping[str, str | Secret[str]]
    extra_query: Mapping[str, str | Secret[str]]
