"""JSON whose numbers keep their digits, there and back."""

from __future__ import annotations

import json
import re
from typing import Any

_MARK = "\ue000"
_MARKED = re.compile(f'"{_MARK}(.*?){_MARK}"')


class Digits(str):
    """A number by its digits, marked as one: `json` would make a float of it, and text with these digits is no number."""

    __slots__ = ()

    def __new__(cls, digits: str) -> Digits:
        return super().__new__(cls, f"{_MARK}{digits}{_MARK}")


def text(value: Any) -> str:
    """Return compact JSON."""
    return _MARKED.sub(r"\1", json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def digits(content: str | bytes) -> Any:
    """Return parsed JSON in which every number is its digits."""
    return json.loads(content, parse_float=Digits, parse_int=Digits)
