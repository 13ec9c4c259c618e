"""Judge a response: the text, a reason to retry, or an error for a person. Pure."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from pipeline.diagnostics import Diagnostic
from pipeline.fetch.limits import Bounds

_HTML = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head)\b", re.IGNORECASE | re.DOTALL
)
_HEAD = 2_000
_TOO_MANY_REQUESTS = 429
_SERVER_ERROR = 500
_LOGIN = {401, 403, 407}
_GONE = {404, 410}


def worth_another_attempt(status: int) -> bool:
    """Tell whether the same request may get another answer a little later."""
    return status == _TOO_MANY_REQUESTS or status >= _SERVER_ERROR


def wait(attempt: int, retry_after: str | None, now: datetime, bounds: Bounds) -> float | None:
    """Return the seconds to wait after the attempt of this number (from 1); None: longer than we are ready to."""
    asked = _seconds(retry_after, now)
    seconds = bounds.pause * 2 ** (attempt - 1) if asked is None else max(asked, 0.0)
    return seconds if seconds <= bounds.longest_wait else None


def refusal(where: str, host: str, status: int) -> Diagnostic:
    """Return what to say of an answer that is not the text."""
    if status in _LOGIN:
        so = "the page wants a login: save it by hand and give the file"
    elif status in _GONE:
        so = "the page has moved or was removed: look for it on the vendor's site"
    elif worth_another_attempt(status):
        so = "try again later"
    else:
        so = "open the address in a browser and see"
    return Diagnostic(
        location=where, message="not answered", expected="status 200", actual=f"{status} from {host}", hint=so
    )


def problem_of(where: str, host: str, headers: Mapping[str, str], content: bytes) -> Diagnostic | None:
    """Return what is wrong with the body of a 200, if anything: it is HTML, or empty."""
    kind = headers.get("content-type", "").partition(";")[0].strip().lower()
    start = content[:_HEAD]
    if _HTML.match(start) or (kind in {"text/html", "application/xhtml+xml"} and start.lstrip().startswith(b"<")):
        expected = "a page as Markdown, or a spec"
        so = "the page has moved or wants a login, or needs `.md` or a raw address"
        return Diagnostic(
            location=where, message="HTML answered", expected=expected, actual=f"HTML from {host}", hint=so
        )
    if not content.strip():
        so = "try again later, or look for the page on the vendor's site"
        return Diagnostic(
            location=where, message="nothing answered", expected="text", actual=f"no body from {host}", hint=so
        )
    return None


def _seconds(retry_after: str | None, now: datetime) -> float | None:
    text = (retry_after or "").strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    try:
        moment = parsedate_to_datetime(text) if text else None
        return (moment.replace(tzinfo=moment.tzinfo or UTC) - now).total_seconds() if moment else None
    except (ValueError, OverflowError):
        return None
