"""From an error to a `Failure`: a value that can be listed, counted and shown."""

from __future__ import annotations

from traceback import extract_tb
from typing import TYPE_CHECKING

from pennyweight_core import (
    APIConnectionError,
    APIStatusError,
    PennyweightError,
    RateLimitError,
    ServerError,
    VendorStatusError,
)

from pennyweight._records import Failure

if TYPE_CHECKING:
    from pennyweight._records import Account

_PASSING_STATUS = frozenset({408, 425})
_PASSING_WORDS = frozenset({"locked", "serverFailure", "tooManyRequest"})


def failure(vendor: str, error: Exception, account: Account | None = None) -> Failure:
    """Return what a report says of an error; the client has taken the secrets of the call out of its text."""
    message = str(error) if isinstance(error, PennyweightError) else _surprise(vendor, error)
    return Failure(
        vendor=vendor, account=account, error=type(error).__name__, message=message, retryable=_is_passing(error)
    )


def late(vendor: str, timeout: float) -> Failure:
    """Return the failure of a vendor that did not answer completely before the report was due."""
    return Failure(
        vendor=vendor,
        error="APITimeoutError",
        message=f"{vendor}: no complete answer within {timeout:g} s. Ask again, or allow more time with `timeout`",
        retryable=True,
    )


def unread(vendor: str, notes: list[str], account: Account | None) -> Failure:
    """Return the failure of an answer of which a part cannot be read, so that balances are missing."""
    return Failure(
        vendor=vendor,
        account=account,
        error="APIResponseError",
        message=f"{vendor}: a part of the answer is lost: {'; '.join(notes)}. The vendor changed it: report it as drift",
    )


def not_installed(vendor: str) -> Failure:
    """Return the failure of a vendor that was asked for by name while its package is missing."""
    return Failure(
        vendor=vendor,
        error="ModuleNotFoundError",
        message=f'{vendor}: pennyweight-{vendor} is not installed. Run: pip install "pennyweight[{vendor}]"',
    )


def _is_passing(error: Exception) -> bool:
    if isinstance(error, VendorStatusError):
        return error.status in _PASSING_WORDS
    if isinstance(error, APIStatusError) and error.status_code in _PASSING_STATUS:
        return True
    return isinstance(error, (APIConnectionError, RateLimitError, ServerError))


def _surprise(vendor: str, error: Exception) -> str:
    # Not the error's own text: nobody has checked it for secrets.
    steps = extract_tb(error.__traceback__)
    where = f" in {steps[-1].name} ({steps[-1].filename}:{steps[-1].lineno})" if steps else ""
    return f"{vendor}: unexpected {type(error).__name__}{where}. This is a bug in Pennyweight: please report it"
