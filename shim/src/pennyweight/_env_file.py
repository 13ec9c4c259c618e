"""Files of environment variables, a line `NAME=value` each."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pennyweight._references import read_private_text

if TYPE_CHECKING:
    from pathlib import Path

_ENTRY = re.compile(
    r"""
    [^\S\n]* (?:export[^\S\n]+)? (?P<name>[A-Za-z_][A-Za-z0-9_]*) [^\S\n]* = [^\S\n]*
    (?: '(?P<single>[^']*)' | "(?P<double>(?:\\.|[^"\\])*)" | (?P<plain>[^\s"']*) )
    [^\S\n]* (?:(?<=\s)\#[^\n]*)? (?:\n|\Z)
    """,
    re.VERBOSE | re.DOTALL,
)
_NOTHING = re.compile(r"[^\S\n]*(?:#[^\n]*)?(?:\n|\Z)")


def read_env_file(path: Path) -> dict[str, str]:
    """
    Return the variables of a file; values may be quoted, also over several lines, and nothing in them is expanded.

    What follows a `#` at the beginning of a line, or after a blank, is a comment.

    Raises:
        ValueError: it cannot be read, others may read it, or a line is no variable; no value is shown.
    """
    text = read_private_text(path)
    found = {}
    at = 0
    while at < len(text):
        match = _NOTHING.match(text, at) or _ENTRY.match(text, at)
        if match is None or "\0" in match[0]:
            number = text.count("\n", 0, at) + 1
            raise ValueError(f"{path}, line {number}: expected NAME=value, with quotes around a value that has blanks")
        if match.re is _ENTRY:
            found[match["name"]] = _value(match)
        at = match.end()
    return found


def _value(match: re.Match[str]) -> str:
    if match["double"] is not None:
        return re.sub(r'\\(["\\])', r"\1", match["double"])
    return match["plain"] if match["single"] is None else match["single"]
