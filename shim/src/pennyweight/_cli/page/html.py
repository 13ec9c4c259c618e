"""HTML that cannot be broken out of: text is escaped, and only `Html` is not."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from pennyweight._cli import words

if TYPE_CHECKING:
    from collections.abc import Iterable

_EMPTY = frozenset({"meta", "line", "path", "circle", "br"})
"""Elements without content or an end tag; those of SVG are closed at once."""


class Html(str):
    """Text that is HTML already."""

    __slots__ = ()


def element(name: str, /, *content: str | None, **attributes: object) -> Html:
    """
    Return an element.

    Args:
        name: Its name; never from outside.
        content: Text, which is escaped, or HTML; None is left out.
        attributes: An underscore stands for a hyphen, a trailing one for nothing; None is left out.
    """
    given = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(_line(str(value)))}"'
        for key, value in attributes.items()
        if value is not None
    )
    if name in _EMPTY:
        return Html(f"<{name}{given}/>")
    return Html(f"<{name}{given}>{join(content)}</{name}>")


def join(content: Iterable[str | None], between: str = "") -> Html:
    """Return texts and HTML one after the other."""
    return Html(between.join(text(it) for it in content if it is not None))


def text(value: str) -> Html:
    """Return text as HTML; what could steer a screen is replaced, whoever chose it."""
    return value if isinstance(value, Html) else Html(escape(_line(value)))


def _line(value: str) -> str:
    spaced = f"{' ' if value[:1].isspace() else ''}{words.printable(value)}"
    return f"{spaced} " if value[-1:].isspace() and value.strip() else spaced
