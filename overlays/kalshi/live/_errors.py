"""Errors that Kalshi answers commands with, or ends subscriptions by. See https://docs.kalshi.com/websockets"""

from __future__ import annotations

from pennyweight_core import (
    AuthenticationError,
    BadRequestError,
    NotFoundError,
    RateLimitError,
    ServerError,
    VendorStatusError,
)
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    from pennyweight_core import APIStatusError

TERMINAL = frozenset({10, 25})
"""Codes that end a subscription."""
TOO_MANY_COMMANDS = 27

_REPORT = "The client made a command that Kalshi does not take: report it"
_SHARDS = "shard_factor is 1 to 100, and shard_key at least 0 and below it; give both or neither"
_TABLE: dict[int, tuple[type[APIStatusError], str]] = {
    1: (ServerError, "Kalshi could not process the command: try again"),
    2: (BadRequestError, _REPORT),
    3: (BadRequestError, _REPORT),
    4: (BadRequestError, _REPORT),
    5: (BadRequestError, _REPORT),
    7: (NotFoundError, "The subscription has ended: subscribe again"),
    8: (BadRequestError, "Kalshi has no such channel here: look at the environment"),
    9: (AuthenticationError, "The channel needs an API key: give api_key_id and private_key"),
    10: (ServerError, "Kalshi ended the subscription: subscribe again"),
    11: (BadRequestError, "Look at the tickers and ids that were given"),
    12: (BadRequestError, _REPORT),
    13: (BadRequestError, "The channel cannot be changed like that: subscribe anew"),
    14: (BadRequestError, "Give tickers="),
    15: (BadRequestError, _REPORT),
    18: (ServerError, "Kalshi took too long: try again"),
    19: (BadRequestError, _SHARDS),
    20: (BadRequestError, _SHARDS),
    21: (BadRequestError, _SHARDS),
    22: (BadRequestError, _SHARDS),
    23: (BadRequestError, _REPORT),
    24: (BadRequestError, "Give ids="),
    25: (ServerError, "Messages came faster than they were read: subscribe to fewer markets, or read faster"),
    26: (BadRequestError, "The subscription has too many markets: spread them over several subscriptions"),
    27: (RateLimitError, "Too many commands for this subscription: change it less often, with more markets at a time"),
    28: (BadRequestError, "Give tickers="),
}


def message_type(message: Any) -> str:
    """Return the type of a message; empty for one without, or with something else in its place."""
    kind = getattr(message, "type", None)
    return kind if isinstance(kind, str) else ""


def error_code(message: Any) -> int:
    """Return the code of an error message; 0 for one without."""
    code = getattr(message.msg, "code", 0)
    return int(code) if isinstance(code, int) else 0


def command_error(message: Any, command: str) -> APIStatusError | VendorStatusError:
    """Return the error for an error message; `status_code` is 0, `code` is Kalshi's number as text."""
    code, text = error_code(message), str(getattr(message.msg, "msg", "") or "")
    kind, advice = _TABLE.get(
        code, (VendorStatusError, "This client does not know the code: look at Kalshi's changelog")
    )
    error = kind(
        f"kalshi stream.{command}: error {code}: {text}. {advice}", vendor="kalshi", operation=f"stream.{command}"
    )
    error.code, error.message = str(code), text
    tickers = getattr(message.msg, "market_tickers", None)
    single = getattr(message.msg, "market_ticker", None)
    error.details = tickers if isinstance(tickers, list) else [single] if isinstance(single, str) else None
    return error
