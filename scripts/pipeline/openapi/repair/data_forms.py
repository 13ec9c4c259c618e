"""Values that are written in another form than OpenAPI has them: `"true"`, a number where text belongs, one name for a list."""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from pipeline.openapi.values import is_whole, spelled

MISFIT = object()
"""Stands for a value that means nothing in the form asked for."""
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,40})(?:\.[0-9]{1,40})?")
_FLAGS = {"true": True, "false": False}
_LARGEST = 10**18
EXPECTED = {
    "text": "text",
    "texts": "a list of texts",
    "names": "a map of texts",
    "flag": "true or false",
    "number": "a number",
    "positive": "a number above 0",
    "count": "a whole number from 0",
    "bound": "a number",
}
"""Each form of data in words."""


def read_as(form: str, value: Any) -> Any:
    """Return a value in a form of the grammar's FORMS: itself where it has it already, MISFIT where it can't be read so."""
    return _READERS[form](value) if form in _READERS else value


def _text(value: Any) -> Any:
    if isinstance(value, str):
        return value
    return MISFIT if value is None or isinstance(value, dict | list) else spelled(value)


def _texts(value: Any) -> Any:
    if isinstance(value, list):
        read = [text for text in map(_text, value) if text is not MISFIT]
        return value if read == value else read
    text = _text(value)
    return MISFIT if text is MISFIT else [text]


def _names(value: Any) -> Any:
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return dict.fromkeys(value, "")
    if not isinstance(value, dict):
        return MISFIT
    return {
        key: "" if item is None else text for key, item in value.items() if (text := _text(item or "")) is not MISFIT
    }


def _flag(value: Any) -> Any:
    if isinstance(value, bool):
        return value
    return _FLAGS.get(value.strip().lower(), MISFIT) if isinstance(value, str) else MISFIT


def _number(value: Any) -> Any:
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        return value
    if isinstance(value, str) and _NUMBER.fullmatch(value.strip()):
        number = Decimal(value.strip())
        return int(number) if is_whole(number) and "." not in value else number
    return MISFIT


def _positive(value: Any) -> Any:
    number = _number(value)
    return number if number is not MISFIT and number > 0 else MISFIT


def _count(value: Any) -> Any:
    number = _number(value)
    if number is MISFIT or not 0 <= number < _LARGEST or not is_whole(number):
        return MISFIT
    return int(number)


def _bound(value: Any) -> Any:
    return value if isinstance(value, bool) else _number(value)


_READERS: dict[str, Callable[[Any], Any]] = {
    "text": _text,
    "texts": _texts,
    "names": _names,
    "flag": _flag,
    "number": _number,
    "positive": _positive,
    "count": _count,
    "bound": _bound,
}
