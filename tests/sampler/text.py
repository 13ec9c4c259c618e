"""JSON whose numbers keep their digits, there and back."""

from __future__ import annotations

import json
import re
from typing import Any


class Digits(str):
    """A number by its digits; `json` would make a float of it."""

    __slots__ = ()


_MARK = "\ue000"
_MARKED = re.compile(f'"{_MARK}(.*?){_MARK}"')


def text(value: Any) -> str:
    """Return compact JSON."""
    return _MARKED.sub(r"\1", json.dumps(_marked(value), ensure_ascii=False, separators=(",", ":")))


def digits(content: str | bytes) -> Any:
    """Return parsed JSON in which every number is its digits."""
    return json.loads(content, parse_float=Digits, parse_int=Digits)


def _marked(value: Any) -> Any:
    if isinstance(value, Digits):
        return f"{_MARK}{value}{_MARK}"
    if isinstance(value, dict):
        return {name: _marked(item) for name, item in value.items()}
    return [_marked(item) for item in value] if isinstance(value, list) else value
