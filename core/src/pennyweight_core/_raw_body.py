"""Bodies that are not JSON: text and bytes."""

from __future__ import annotations

from pennyweight_core._codec import Deviation
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from pennyweight_core._messages import RawResponse

DEFAULT_CHARSET = "utf-8-sig"


def decode_raw_body(
    raw: RawResponse, response_type: str, on_deviation: Callable[[Deviation], None] | None
) -> str | bytes:
    """
    Return the body as `str` or `bytes`, whichever `response_type` says.

    Text is in the charset that the vendor names, else in UTF-8. Undecodable bytes are reported to `on_deviation` and
    replaced by U+FFFD: the bytes are still in `.content` of the response.
    """
    if response_type == "bytes":
        return raw.content
    charset = _charset(raw.headers.get("content-type", ""))
    for named in dict.fromkeys((charset, DEFAULT_CHARSET)):
        try:
            return raw.content.decode(named)
        except (UnicodeError, LookupError):  # not in this charset, or a charset that nobody knows
            continue
    if on_deviation is not None:
        on_deviation(Deviation("$", f"text in {charset.removesuffix('-sig')}", raw.content))
    return raw.content.decode(DEFAULT_CHARSET, "replace")


def _charset(content_type: str) -> str:
    for part in content_type.split(";")[1:]:
        name, _, value = part.partition("=")
        if name.strip().lower() == "charset":
            return value.strip().strip("\"'") or DEFAULT_CHARSET
    return DEFAULT_CHARSET
