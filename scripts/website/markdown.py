"""Markdown of the site: text that can't break out of its place, tables, and types that link to their classes."""

import re
from collections.abc import Callable, Iterable, Sequence

_CODE = re.compile(r"(`+)(.+?)\1", re.DOTALL)
_ADDRESS = re.compile(r"https://[^\s<>()]+[^\s<>().,;:]")
_NAME = re.compile(r"'[^']*'|\"[^\"]*\"|[A-Za-z_][A-Za-z0-9_]*")

Link = Callable[[str], str | None]
"""Gives the address of a class by its name; None for what has no place on the site."""


def text(prose: str) -> str:
    """Return prose on one line, with nothing in it that Markdown or HTML would read; code and addresses stay."""
    line = " ".join(prose.split())
    parts: list[str] = []
    end = 0
    for code in _CODE.finditer(line):
        parts += [_plain(line[end : code.start()]), f"<code>{escape(code[2].strip())}</code>"]
        end = code.end()
    return "".join([*parts, _plain(line[end:])])


def _plain(prose: str) -> str:
    parts: list[str] = []
    end = 0
    for address in _ADDRESS.finditer(prose):
        parts += [escape(prose[end : address.start()]), f"<{address[0]}>"]
        end = address.end()
    return "".join([*parts, escape(prose[end:])])


def escape(characters: str) -> str:
    """Return characters that show as they are, in text, in code and in the cell of a table."""
    return re.sub(r"[&<>\"`*_\[\]\\|{}#~^$=+:]", lambda found: f"&#{ord(found[0])};", characters)


def code(characters: str, breaks: str = "") -> str:
    """Return characters as code; a line may break after some of them."""
    shown = "".join(f"{escape(it)}<wbr>" if it in breaks else escape(it) for it in characters)
    return f"<code>{shown}</code>"


def annotation(spelled: str, link: Link) -> str:
    """Return a type as code in which the names of classes lead to them."""
    parts: list[str] = []
    end = 0
    for name in _NAME.finditer(spelled):
        target = link(name[0])
        if target is not None:
            parts += [escape(spelled[end : name.start()]), f"[{escape(name[0])}]({target})"]
            end = name.end()
    return f"<code>{''.join([*parts, escape(spelled[end:])])}</code>"


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """Return the lines of a table, a blank one after it; none without rows."""
    lines = [f"| {' | '.join(row)} |" for row in rows]
    return [f"| {' | '.join(heads)} |", f"|{'---|' * len(heads)}", *lines, ""] if lines else []


def folded(title: str, lines: Iterable[str]) -> list[str]:
    """Return lines that a reader opens by a click on the title."""
    return [f'??? note "{title}"', "", *(f"    {line}" if line else "" for line in lines), ""]


def fenced(language: str, source: str) -> list[str]:
    """Return a block of code."""
    return [f"```{language}", *source.rstrip().splitlines(), "```", ""]
