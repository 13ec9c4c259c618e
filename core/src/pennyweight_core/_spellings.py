"""
Find a text in another, however it is spelled there.

The other text is unescaped, several times over, and searched each time; what is found is traced back to where it stands.
So mixtures need no rule of their own, such as JSON in a query in HTML. Searches work on UTF-8, one character a byte.
"""

from __future__ import annotations

import re
from html import unescape

from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

_PASSES = 5
_SHORTEST = 4  # a shorter secret would turn up by chance everywhere
_SHORTEST_PART = 6  # a shorter one counts as a whole word only
_SHORTEST_LINE = 16
_LONGEST_ENCODED = 1000
_LINES = re.compile(r"(?:\\[rn]|[\r\n])+")
_ESCAPE = re.compile(
    r"%(?P<percent>[0-9a-f]{2})|\\x(?P<byte>[0-9a-f]{2})"
    r"|(?P<pair>\\u[d][89ab][0-9a-f]{2}\\u[d][c-f][0-9a-f]{2})|(?P<unit>\\u[0-9a-f]{4})"
    r"|\\(?P<sign>[\\/\"'bfnrt])|(?P<entity>&#?\w{1,31};)",
    re.IGNORECASE,
)
_SIGNS = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_BASE64 = re.compile(r"[a-z0-9+/_=-]*")
_WORD = re.compile(r"[a-z0-9_\x80-\xff]")


def spell(value: str) -> Iterator[str]:
    """Yield what to look for: the value, its lines if it has several, its form in a query, and in base64."""
    parts = [part.strip() for part in _LINES.split(value)]
    for part in [value.strip(), *parts] if len(parts) > 1 else parts:
        if len(part) >= (_SHORTEST_LINE if len(parts) > 1 else _SHORTEST) and not part.startswith("-----"):
            yield _fold(_to_bytes(part))
            if " " in part:
                yield _fold(_to_bytes(part.replace(" ", "+")))
    if len(parts) == 1 and _SHORTEST_PART <= len(value) <= _LONGEST_ENCODED:
        yield from _spell_base64(value.encode("utf-8", "surrogatepass"))


def replace_spellings(text: str, spellings: Collection[str], replacement: str) -> str:
    """Return a text with a replacement for everything that spells one of these."""
    if not spellings or not text:
        return text
    view = _to_bytes(text)
    spans = sorted(_find(view, spellings))
    if not spans:
        return text
    pieces: list[str] = []
    last = 0
    for start, end in spans:
        if start >= last:
            pieces += [view[last:start], replacement]
        last = max(last, end)
    return "".join([*pieces, view[last:]]).encode("latin-1").decode("utf-8", "replace")


def _find(view: str, spellings: Collection[str]) -> Iterator[tuple[int, int]]:
    """Yield where spellings stand; `edges[i]` is where the character `i` of a view begins in the original."""
    edges: list[int] | range = range(len(view) + 1)
    for _ in range(_PASSES):
        folded = _fold(view)
        for spelling in spellings:
            for start, end in _occurrences(folded, spelling):
                yield edges[start], edges[end]
        unescaped = _unescape(view, edges)
        if unescaped is None:
            return
        view, edges = unescaped


def _occurrences(folded: str, spelling: str) -> Iterator[tuple[int, int]]:
    encoded = spelling.startswith("\0")
    wanted = spelling[1:] if encoded else spelling
    start = folded.find(wanted)
    while start >= 0:
        end = start + len(wanted)
        if encoded:
            found = _BASE64.match(folded, end)
            end = found.end() if found else end
        if len(wanted) >= _SHORTEST_PART or not (_WORD.match(folded[start - 1 : start]) or _WORD.match(folded, end)):
            yield start, end
        start = folded.find(wanted, start + 1)


def _unescape(view: str, edges: list[int] | range) -> tuple[str, list[int]] | None:
    """Return a view with its escapes replaced, and its edges; None without any."""
    if not any(mark in view for mark in "%\\&"):
        return None
    pieces: list[str] = []
    found: list[int] = []
    last = 0
    for escape in _ESCAPE.finditer(view):
        character = _decode(escape)
        pieces += [view[last : escape.start()], character]
        found += [*edges[last : escape.start()], *[edges[escape.start()]] * len(character)]
        last = escape.end()
    if not last:
        return None
    return "".join([*pieces, view[last:]]), [*found, *edges[last:]]


def _decode(escape: re.Match[str]) -> str:
    kind, text = escape.lastgroup, escape[escape.lastgroup or 0]
    if kind in {"percent", "byte"}:
        return chr(int(text, 16))
    if kind in {"pair", "unit"}:
        units = bytes.fromhex(text.replace("\\u", "").replace("\\U", ""))
        return _to_bytes(units.decode("utf-16-be", "surrogatepass"))
    return _SIGNS.get(text.lower(), text) if kind == "sign" else _to_bytes(unescape(text))


def _spell_base64(value: bytes) -> Iterator[str]:
    """Yield the characters that base64 has for these bytes, after none, one or two others, marked by a NUL."""
    from base64 import b64encode

    for before in range(3):
        encoded = b64encode(bytes(before) + value).decode()
        certain = encoded[(0, 2, 3)[before] : (before + len(value)) * 8 // 6]
        if len(certain) >= _SHORTEST_PART:
            yield "\0" + certain.lower()
            if "+" in certain or "/" in certain:
                yield "\0" + certain.lower().replace("+", "-").replace("/", "_")


def _to_bytes(text: str) -> str:
    return text.encode("utf-8", "surrogatepass").decode("latin-1")


def _fold(view: str) -> str:
    """Return a view with the letters of ASCII in lower case, and no other byte changed."""
    return view.encode("latin-1").lower().decode("latin-1")
