"""From an error to a gap: a value that can be listed, counted and shown."""

from __future__ import annotations

from traceback import extract_tb
from typing import TYPE_CHECKING

from pennyweight_core import (
    APIConnectionError,
    APIStatusError,
    MissingCredentialsError,
    PennyweightError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    VendorStatusError,
)

from pennyweight._records import Account, Connection, Gap

if TYPE_CHECKING:
    from pennyweight._records import GapCode

_PASSING_STATUS = frozenset({408, 425})
_PASSING_WORDS = frozenset({"locked", "serverFailure", "tooManyRequest"})


def failure_gap(connection: Connection, error: BaseException, account: Account | None = None) -> Gap:
    """Return the gap of a failed call; the client has taken the call's secrets out of the error's text."""
    return Gap(
        code=_code(error),
        loses=True,
        connection=connection.key,
        account=account.key if account else None,
        message=str(error) if isinstance(error, PennyweightError) else surprise(connection.key, error),
        retryable=_is_passing(error),
        error=type(error).__name__,
        retry_after=getattr(error, "retry_after", None),
    )


def not_installed(vendor: str, connection: str | None = None) -> Gap:
    """Return the gap of a vendor that is meant while its package is missing."""
    return Gap(
        code="not_installed",
        loses=True,
        connection=connection,
        message=f"{vendor}: pennyweight-{vendor} is not installed, so it was not asked. "
        f'Run: pip install "pennyweight[{vendor}]"',
    )


def _code(error: BaseException) -> GapCode:
    if isinstance(error, MissingCredentialsError):
        return "not_configured"
    return "not_allowed" if isinstance(error, PermissionDeniedError) else "vendor_failed"


def _is_passing(error: BaseException) -> bool:
    if isinstance(error, VendorStatusError):
        return error.status in _PASSING_WORDS
    if isinstance(error, APIStatusError) and error.status_code in _PASSING_STATUS:
        return True
    return isinstance(error, (APIConnectionError, RateLimitError, ServerError))


def surprise(name: str, error: BaseException) -> str:
    """Return a line about an error that nobody expected: its class and its place, not its text, which may hold secrets."""
    steps = extract_tb(error.__traceback__)
    where = f" in {steps[-1].name} ({steps[-1].filename}:{steps[-1].lineno})" if steps else ""
    return (
        f"{name}: unexpected {type(error).__name__}{where}. This is a bug in Pennyweight or a plug-in: please report it"
    )
