"""Metadata of a page: title, address, date of the last change."""

import re
from datetime import datetime

from pipeline.importers.mintlify.markdown import fences_of, front_matter, lines_of, without_front_matter

_TITLE = re.compile(r"^#[ \t]+(.*?)[ \t]*#*[ \t]*$")
_SOURCE = re.compile(r"^#[ \t]*Source:[ \t]*(\S+)")
_ADDRESSES = (
    _SOURCE,
    re.compile(r"^>[ \t]*Original Document:.*?\((\S+?)\)"),
    re.compile(r"^Reference:[ \t]*(https?://\S+)"),
)
_DATES = ("lastmod", "last_modified", "lastModified", "last_updated", "lastUpdated", "updated", "updated_at", "date")
_ENTRY = re.compile(r"""^([\w-]+):[ \t]*["']?(.*?)["']?[ \t]*$""")


def title_of(text: str) -> str | None:
    """Return a page's title: its first heading of the first level, or what its front matter calls it."""
    lines = lines_of(text)
    fenced = {number for fence in fences_of(text) for number in range(fence.line, fence.line + fence.text.count("\n"))}
    for number, line in enumerate(without_front_matter(lines).split("\n"), 1):
        if (found := _TITLE.match(line)) and number not in fenced and not _SOURCE.match(line):
            return found[1]
    return _entries(lines).get("title")


def date_of(text: str) -> str | None:
    """Return when the vendor last changed the page, as its front matter says: an ISO date or time."""
    entries = _entries(lines_of(text))
    return next((entries[key] for key in _DATES if _is_date(entries.get(key))), None)


def address_of(text: str) -> str | None:
    """Return where the page was published, as it says itself."""
    lines = lines_of(text)
    entries = _entries(lines)
    addresses = [entries.get("url"), entries.get("source")]
    addresses += [found[1] for pattern in _ADDRESSES for line in lines if (found := pattern.match(line))]
    return next(filter(None, addresses), None)


def _entries(lines: list[str]) -> dict[str, str]:
    return {found[1]: found[2] for line in front_matter(lines) if (found := _ENTRY.match(line)) and found[2]}


def _is_date(text: str | None) -> bool:
    try:
        return text is not None and datetime.fromisoformat(text) is not None
    except ValueError:
        return False
