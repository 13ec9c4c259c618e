"""JSON documents as the vendors might send them, made of what our models declare."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from random import Random
from typing import Any, Literal, get_args, get_origin
from uuid import UUID

import attrs

from benchmarks.declared import fields, is_number, resolve, unix_unit, wanted

_WORDS = ("market", "of", "closing", "before", "price", "value", "Treasury", "rate", "index", "quarter", "settles")


def sample(package: str, annotation: str, *, records: int) -> Any:
    """Return a document in which everything declared is there; the outermost list has `records` entries. Always the same."""
    return _Sampler(package, records).value(resolve(package, annotation), "")


class _Sampler:
    def __init__(self, package: str, records: int) -> None:
        self._package = package
        self._records = records
        self._random = Random(7)

    def value(self, declared: Any, name: str) -> Any:
        chosen = self._random.choice(wanted(declared))
        origin = get_origin(chosen)
        if is_number(chosen):
            return self._random.randint(-(10**6), 10**8) / 100
        if unit := unix_unit(chosen):
            return self._random.randint(1_700_000_000, 1_800_000_000) * (1000 if unit == "milliseconds" else 1)
        if origin is Literal:
            return self._random.choice(get_args(chosen))
        if origin is list:
            count, self._records = self._records or 2, 0
            return [self.value(get_args(chosen)[0], name) for _ in range(count)]
        if origin is dict:
            return {"first": self.value(get_args(chosen)[1], name)}
        if isinstance(chosen, type) and attrs.has(chosen):
            return {field.wire: self.value(field.declared, field.wire) for field in fields(chosen, self._package)}
        if isinstance(chosen, type) and issubclass(chosen, Enum):
            return self._random.choice([member.value for member in chosen])
        return self._scalar(chosen, name)

    def _scalar(self, chosen: Any, name: str) -> Any:
        number = self._random.randint(0, 10**8)
        made = {
            bool: number % 2 == 0,
            int: number,
            float: number / 100,
            Decimal: f"{number / 10**4:.4f}",
            datetime: f"2026-11-{1 + number % 28:02}T{number % 24:02}:{number % 60:02}:00.{number % 10**6:06}Z",
            date: f"2026-11-{1 + number % 28:02}",
            str: self._text(name),
        }
        return made.get(chosen, made[str])

    def _text(self, name: str) -> str:
        lower = name.lower()
        if lower == "id" or lower.endswith("_id"):
            return str(UUID(int=self._random.getrandbits(128)))
        if lower.endswith(("code", "currency", "symbol", "ticker")):
            return self._random.choice(("USD", "EUR", "CAD", "JPY"))
        return " ".join(self._random.choices(_WORDS, k=3))
