"""The text of an error response: one line with vendor, operation, reason and advice."""

from __future__ import annotations

from pennyweight_core._redact import redact_text
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from pennyweight_core._messages import ErrorInfo, RawResponse

_LONGEST_READ = 2000
_LONGEST_SHOWN = 500
_DEEPEST = 50


def format_error(vendor: str, operation: str, raw: RawResponse, info: ErrorInfo, status: str | None = None) -> str:
    """
    Return `kalshi portfolio.get_balance: 401 bad_key: no such key (NOT_FOUND). Check …`.

    `status` is the word of an envelope. What the vendor sent is put on one line, shortened, made printable and freed of
    anything that looks like a secret.
    """
    code, message, details = sanitize(info.code), sanitize(info.message), sanitize(info.details)
    words = dict.fromkeys((str(raw.status_code), sanitize(status), code))
    head = " ".join(word for word in words if word)
    said = message if message != code else ""
    if details and details not in (code, message):
        said = f"{said} ({details})" if said else details
    if not (code or said or status):
        kind = sanitize(raw.headers.get("content-type")) or "no content type"
        said = f"no error message in the body ({kind}, {len(raw.content)} bytes)"
    text = f"{vendor} {operation}: {head}" + (f": {said}" if said else "")
    if info.request_id or raw.request_id:
        text += f" [request {sanitize(info.request_id or raw.request_id)}]"
    if info.advice:
        text += ("" if text.endswith((".", "!", "?")) else ".") + f" {info.advice}"
    return text


def sanitize(value: object) -> str:
    """Return text as one printable line of at most 500 characters without secrets; anything but text as ''."""
    if not isinstance(value, str):
        return ""
    line = redact_text(" ".join(value[:_LONGEST_READ].split()))
    line = "".join(character if character.isprintable() else "�" for character in line)
    return line if len(line) <= _LONGEST_SHOWN else f"{line[: _LONGEST_SHOWN - 1]}…"


def limit_depth(details: object) -> object:
    """Return an error's details; None when they are nested so deeply that nothing could pickle or print them."""
    level: list[object] = [details]
    for _ in range(_DEEPEST):
        inside: list[object] = []
        for value in level:
            if isinstance(value, dict):
                inside.extend(value.values())
            elif isinstance(value, list):
                inside.extend(value)
        if not inside:
            return details
        level = inside
    return None
