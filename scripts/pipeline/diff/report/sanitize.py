"""Vendors' values as harmless text, for all renderings."""

import re
import unicodedata
from decimal import Decimal
from itertools import islice
from typing import Any

from pipeline.openapi.document import dump

_HARMLESS = re.compile(r"[ -~]*")
_ACTING = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}
_QUOTED = re.compile(r"(?<![\w`])`([^`]+)`(?![\w`])")
_LONG = 100
_LONGEST_LINE = 2000
_ITEMS = 12


def visible(text: str, longest: int | None = None) -> str:
    """
    Return `text` on one line, with control, format, bidirectional and private characters escaped as in Python.

    Args:
        text: anything, lone surrogates among it; the answer can always be encoded.
        longest: where to cut, with `…` at the end.
    """
    if longest is not None and len(text) > longest:
        text = f"{text[: longest - 1]}…"
    return text if _HARMLESS.fullmatch(text) else "".join(map(_visible, text))


def lines(value: Any) -> list[str]:
    """Return a JSON value as lines of YAML, long text verbatim; no lines for None, which is an absent value."""
    if value is None:
        return []
    if isinstance(value, str) and (len(value) > _LONG or "\n" in value):
        shown = value.replace("\r\n", "\n").split("\n")
    else:
        head, *rest = dump({"value": _plain(value)}).removesuffix("\n").split("\n")
        first = head.removeprefix("value:").strip()
        shown = [*([first] if first else []), *(line[2:] for line in rest)]
    return [visible(line, _LONGEST_LINE) for line in shown]


def brief(value: Any, longest: int) -> str:
    """Return a JSON value on one short line, as YAML flow, digits kept: `[integer, 'null']`; `nothing` for None."""
    return "nothing" if value is None else visible(_flow(value, longest), longest)


def is_short(value: Any, longest: int) -> bool:
    """Whether `brief` shows a complete value without nested structures."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    flat = len(inner) <= _ITEMS and not any(isinstance(item, dict | list) for item in inner)
    return flat and len(_flow(value, longest + 2)) <= longest


def quoted(text: str) -> list[str]:
    """Return the parts of a sentence: plain text, and at odd indexes text in backticks."""
    return _QUOTED.split(text)


def _visible(character: str) -> str:
    if unicodedata.category(character) not in _ACTING:
        return character
    return character.encode("unicode_escape").decode()


def _plain(value: Any) -> Any:
    """Return a value that `dump` takes; other objects become text."""
    match value:
        case dict():
            return {str(key): _plain(item) for key, item in value.items()}
        case list() | tuple():
            return [_plain(item) for item in value]
        case None | bool() | int() | str():
            return value
        case Decimal() if value.is_finite():
            return value
        case _:
            return str(value)


def _flow(value: Any, longest: int) -> str:
    match value:
        case dict() if value:
            pairs = islice(value.items(), _ITEMS)
            items = [f"{_flow(key, longest)}: {_flow(item, longest)}" for key, item in pairs]
            return "{" + _joined(items, len(value)) + "}"
        case list() if value:
            return "[" + _joined([_flow(item, longest) for item in value[:_ITEMS]], len(value)) + "]"
        case None:
            return "null"
        case str():
            return lines(value[: longest + 1])[0]
        case _:
            return lines(value)[0]


def _joined(items: list[str], total: int) -> str:
    return ", ".join(items if len(items) == total else [*items, "…"])
