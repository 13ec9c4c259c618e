"""Answers that are not JSON: text and bytes, as they came."""

from __future__ import annotations

from pennyweight_core._codec import Deviation
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from pennyweight_core._messages import Incoming

_USUAL = "utf-8-sig"


def as_it_came(incoming: Incoming, returns: str, on_deviation: Callable[[Deviation], None] | None) -> str | bytes:
    """
    Return the body as `str` or `bytes`, whichever `returns` says.

    Text is in the charset that the vendor names, else in UTF-8. What can't be read in it is told to `on_deviation`, and
    stands as U+FFFD: the bytes are still in `.content` of the response.
    """
    if returns == "bytes":
        return incoming.content
    charset = _charset(incoming.headers.get("content-type", ""))
    for named in dict.fromkeys((charset, _USUAL)):
        try:
            return incoming.content.decode(named)
        except (UnicodeError, LookupError):  # not in this charset, or a charset that nobody knows
            continue
    if on_deviation is not None:
        on_deviation(Deviation("$", f"text in {charset.removesuffix('-sig')}", incoming.content))
    return incoming.content.decode(_USUAL, "replace")


def _charset(content_type: str) -> str:
    for part in content_type.split(";")[1:]:
        name, _, value = part.partition("=")
        if name.strip().lower() == "charset":
            return value.strip().strip("\"'") or _USUAL
    return _USUAL
