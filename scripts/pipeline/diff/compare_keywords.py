"""Compare the keywords of one part: descriptions and deprecation, bounds, format, default, money."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

from pipeline.diff.change import Change, Direction, Location
from pipeline.diff.rules import make_change
from pipeline.model import MONEY, Type
from pipeline.openapi.schemas import listed_types
from pipeline.openapi.walk import OPTIONS

_WORDS = ("summary", "description", "title", "externalDocs", "operationId", "readOnly", "writeOnly", "discriminator")
_ASIDE = {*_WORDS, "deprecated", "default", "example", "examples", "$comment"}
_LOWER = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_UPPER = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
_OTHER = ("multipleOf", "pattern", "uniqueItems")
_UNITS = {"major": "whole units", "minor": "hundredths", "centicent": "ten-thousandths", "base": "smallest units"}


def compare_annotations(at: Location, pointer: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
    """Yield at most one change, with all annotations that differ between the keywords of two parts."""
    if old == new:
        return
    found = sorted(_differing(old, new), key=lambda item: item[0])
    if len(found) == 1:
        _, was, now = found[0]
        yield make_change("words-changed", at, pointer, old=was, new=now)
    elif found:
        was, now = {place: text for place, text, _ in found}, {place: text for place, _, text in found}
        yield make_change("words-changed", at, pointer, old=was, new=now)


def compare_deprecation(at: Location, pointer: str, *, old: bool, new: bool) -> Iterator[Change]:
    """Yield that the vendor deprecated something, or no longer does."""
    if old != new:
        yield make_change("deprecated" if new else "deprecation-lifted", at, pointer, old=old, new=new)


def _differing(old: Any, new: Any, place: str = "") -> Iterator[tuple[str, Any, Any]]:
    """Yield path, old and new annotation below two schemas."""
    if not isinstance(old, Mapping) or not isinstance(new, Mapping):
        return
    for key in _WORDS:
        if old.get(key) != new.get(key):
            yield f"{place} {key}".strip(), old.get(key), new.get(key)
    fields, others = old.get("properties"), new.get("properties")
    if isinstance(fields, Mapping) and isinstance(others, Mapping):
        for name in fields.keys() & others.keys():
            yield from _differing(fields[name], others[name], f"{place}.{name}".lstrip("."))
    for key in ("items", "additionalProperties", "schema"):
        yield from _differing(old.get(key), new.get(key), f"{place}[]" if key == "items" else place)
    for key in OPTIONS:
        options, alternatives = old.get(key), new.get(key)
        if isinstance(options, list) and isinstance(alternatives, list) and len(options) == len(alternatives):
            for one, other in zip(sorted(options, key=_sort_key), sorted(alternatives, key=_sort_key), strict=True):
                yield from _differing(one, other, place)


def _sort_key(option: Any) -> str:
    """Return a key for sorting alternatives, which have no order."""
    return str(sorted((key, repr(value)) for key, value in option.items() if key not in _ASIDE)) if option else ""


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
