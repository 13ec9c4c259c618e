"""Markdown of documentation pages: fenced blocks with the text around them, front matter, title."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.openapi.walk import METHODS

_OPENING = re.compile(r"^(?P<inset>[ \t]*)(?P<fence>`{3,}|~{3,})(?P<info>.*)$")
_HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$")
_ATTRIBUTE = re.compile(r"^[\w-]+=")
_DATA = {"", "yaml", "yml", "json", "json5", "openapi", "asyncapi"}
_SLIGHT = 3
"""Markdown lets a fence be closed this many blanks further in; YAML may have fences of its own there."""
_TITLE = re.compile(r"^#[ \t]+(.*?)[ \t]*#*[ \t]*$")
_SOURCE = re.compile(r"^#[ \t]*Source:[ \t]*(\S+)")
_ENTRY = re.compile(r"""^([\w-]+):[ \t]*["']?(.*?)["']?[ \t]*$""")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fence:
    """One fenced block."""

    info: str
    heading: str
    """The heading above it, without its marks; empty where there is none."""
    text: str
    line: int
    """Where its text starts on the page, counted from 1."""
    closed: bool

    @property
    def method(self) -> str | None:
        """The operation's method in small letters, or `webhook`, if the info string names one."""
        return operation_in(self.info)[1]


def lines_of(text: str) -> list[str]:
    """Return a page's lines: no mark of byte order, any kind of line end."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")


def front_matter(lines: list[str]) -> list[str]:
    """Return the lines between the first two `---`, if the page starts with one."""
    start = next((index for index, line in enumerate(lines) if line.strip()), 0)
    if not lines[start:] or lines[start].rstrip() != "---":
        return []
    end = next((index for index in range(start + 1, len(lines)) if lines[index].rstrip() == "---"), None)
    return [] if end is None or not any(map(str.strip, lines[end + 1 :])) else lines[start + 1 : end]


def without_front_matter(lines: list[str]) -> str:
    """Return the page with its front matter left blank, so that lines keep their numbers."""
    front = len(front_matter(lines))
    start = next((index for index, line in enumerate(lines) if line.strip()), 0)
    blank = start + front + 2 if front else 0
    return "\n".join(["" for _ in lines[:blank]] + lines[blank:])


def fences_of(text: str) -> Iterator[Fence]:
    """Yield the fenced blocks of a page, in order; one that is never closed reaches to the end."""
    lines = without_front_matter(lines_of(text)).split("\n")
    heading, at = "", 0
    while at < len(lines):
        opening = _OPENING.match(lines[at])
        if (title := _HEADING.match(lines[at])) is not None:
            heading = title[1]
        at += 1
        if opening is None or (opening["fence"][0] == "`" and "`" in opening["info"]):
            continue
        end = _closing(lines, at, opening)
        inset = len(opening["inset"])
        body = [line[min(inset, len(line) - len(line.lstrip())) :] for line in lines[at:end]]
        yield Fence(
            info=opening["info"].strip(),
            heading=heading,
            text="".join(f"{line}\n" for line in body),
            line=at + 1,
            closed=end < len(lines),
        )
        at = end + 1


def _closing(lines: list[str], start: int, opening: re.Match[str]) -> int:
    """Return the line that closes a fence. Data is closed no further in than it was opened: YAML quotes fences too."""
    fence, inset = opening["fence"], len(opening["inset"])
    language = (opening["info"].split() or [""])[0].lower()
    furthest = inset if language in _DATA else inset + _SLIGHT
    for at in range(start, len(lines)):
        stripped = lines[at].strip()
        closes = len(stripped) >= len(fence) and not stripped.strip(fence[0])
        if closes and len(lines[at]) - len(lines[at].lstrip()) <= furthest:
            return at
    return len(lines)


def operation_in(info: str) -> tuple[str | None, str | None, str | None]:
    """
    Return spec, method and path of an info string such as `yaml openapi.yaml get /balance`, read from the right.

    The spec is a file or URL. A webhook's method is `webhook` and its path a name; a channel has a path only.
    """
    words = [word for word in info.split()[1:] if not _ATTRIBUTE.match(word)]
    for at in range(len(words) - 2, -1, -1):
        verb = words[at].lower()
        if verb == "webhook" or (verb in METHODS and words[at + 1].startswith("/")):
            return " ".join(words[:at]) or None, verb, " ".join(words[at + 1 :])
    if len(words) == 1 and re.search(r"[./]", words[0]):
        return words[0], None, None
    return (words[0] if len(words) > 1 else None), None, " ".join(words[1:] or words) or None


def title_of(text: str) -> str | None:
    """Return a page's title: its first heading of the first level, or what its front matter calls it."""
    lines = lines_of(text)
    fenced = {number for fence in fences_of(text) for number in range(fence.line, fence.line + fence.text.count("\n"))}
    for number, line in enumerate(without_front_matter(lines).split("\n"), 1):
        if (found := _TITLE.match(line)) and number not in fenced and not _SOURCE.match(line):
            return found[1]
    return _entries(lines).get("title")


def _entries(lines: list[str]) -> dict[str, str]:
    return {found[1]: found[2] for line in front_matter(lines) if (found := _ENTRY.match(line)) and found[2]}
