"""Compare the keywords of one type: bounds, format, default, money."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

from pipeline.diff.change import Change, Direction, Location
from pipeline.diff.make_change import make_change
from pipeline.model import MONEY, Type
from pipeline.openapi.schemas import listed_types

_LOWER = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_UPPER = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
_OTHER = ("multipleOf", "pattern", "uniqueItems")
_UNITS = {"major": "whole units", "minor": "hundredths", "centicent": "ten-thousandths", "base": "smallest units"}


def compare_values(at: Location, old: Type, new: Type) -> Iterator[Change]:
    """Yield the changes of values with one Python type."""
    types = [", ".join(kind for kind in listed_types(dict(it.keywords)) if kind != "null") for it in (old, new)]
    if all(types) and types[0] != types[1]:
        yield make_change("wire-type-changed", at, new.pointer, old=types[0], new=types[1])
        return
    formats = [it.keywords.get("format", "none") for it in (old, new)]
    if formats[0] != formats[1]:
        yield make_change("format-changed", at, new.pointer, old=formats[0], new=formats[1])
    yield from _compare_bounds(at, old, new)


def compare_default(at: Location, old: Type, new: Type) -> Iterator[Change]:
    """Yield that the default changed."""
    was, now = (("default" in it.keywords, it.keywords.get("default")) for it in (old, new))
    if _same(was, now):
        return
    if at.direction is Direction.RESPONSE:
        rule = "answer-default-changed"
    else:
        rule = "default-changed" if was[0] and now[0] else "default-added" if now[0] else "default-removed"
    yield make_change(rule, at, new.pointer, old=was[1], new=now[1])


def compare_money(at: Location, pointer: str, before: Sequence[Type], after: Sequence[Type]) -> Iterator[Change]:
    """Yield that amounts have another unit or currency."""
    was, now = _money(before), _money(after)
    if was != now:
        rule = "money-changed" if was and now else "money-declared" if now else "money-undeclared"
        yield make_change(rule, at, pointer, old=was, new=now, texts=(_counted(was), _counted(now)))


def _counted(money: Any) -> str:
    """Return unit and currency of an amount, for people."""
    said = money if isinstance(money, dict) else {}
    currency = said.get("currency", "a currency that is not said")
    unit = _UNITS.get(said.get("unit", ""))
    known = f"the currency that `{currency.get('field')}` says" if isinstance(currency, dict) else currency
    return f"{unit or said.get('unit', 'units')} of {known}"


def _money(options: Sequence[Type]) -> Any:
    return next((found for option in options if (found := option.keywords.get(MONEY))), None)


def _same(one: Any, other: Any) -> bool:
    """Whether two values are equal; true is not 1."""
    return bool(one == other) and isinstance(one[1], bool) == isinstance(other[1], bool)


def _compare_bounds(at: Location, old: Type, new: Type) -> Iterator[Change]:
    was, now = _bounds(old.keywords), _bounds(new.keywords)
    if was == now:
        return
    effects = {_step(key, was.get(key), now.get(key)) for key in was.keys() | now.keys()} - {0}
    if at.direction is Direction.RESPONSE:
        rule = "answer-bounds-changed"
    elif effects == {-1}:
        rule = "argument-bounds-tightened"
    else:
        rule = "argument-bounds-loosened" if effects == {1} else "argument-bounds-changed"
    yield make_change(rule, at, new.pointer, old=was or "unbounded", new=now or "unbounded")


def _bounds(keywords: Mapping[str, Any]) -> dict[str, Any]:
    """Return the bounds in a fixed order; an enum of numbers is one, since it becomes no class."""
    said = {key: keywords.get(key) for key in (*_LOWER, *_UPPER, *_OTHER)}
    found = {key: value for key, value in said.items() if value is not None and value is not False}
    values = keywords.get("enum")
    if isinstance(values, list):
        found["enum"] = sorted((value for value in values if value is not None), key=str)
    return found


def _step(key: str, was: Any, now: Any) -> int:
    """Return 1 for looser, -1 for tighter, 2 for neither, 0 for the same."""
    if was == now:
        return 0
    if was is None or now is None:
        return -1 if was is None else 1
    if key == "enum":
        return 1 if all(value in now for value in was) else -1 if all(value in was for value in now) else 2
    if key in _OTHER or not all(isinstance(value, int | Decimal) for value in (was, now)):
        return 2
    return 1 if (now < was) == (key in _LOWER) else -1
