"""Which models of two clients are met at the same place, by those who give them and by those who get them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pipeline.diff.surface_client import ClientCode, Method, annotated
from pipeline.diff.surface_types import Type

_Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Meeting:
    """The classes that a call, or a field of another such class, leads to in both clients."""

    given: frozenset[str]
    """Callers make them."""
    read: frozenset[str]
    """Callers get them."""


def meeting_of(old: ClientCode, new: ClientCode) -> Meeting:
    """Return what both clients lead to; a class that is called otherwise now still leads to those within."""
    given, read = list[_Pair](), list[_Pair]()
    for was, now in methods_of(old, new):
        there = now.arguments
        given += _pairs(was.body, now.body)
        for name, argument in was.arguments.items():
            if name in there:
                given += _pairs(annotated(argument), annotated(there[name]))
        read += _pairs(was.answer, now.answer)
    return Meeting(_reached(given, old, new), _reached(read, old, new))


def methods_of(old: ClientCode, new: ClientCode) -> Iterator[tuple[Method, Method]]:
    """Yield the methods that both clients have: of one name, else of one operation."""
    rest = {twins[0].label: twins for name, twins in new.methods.items() if name not in old.methods}
    for name, twins in old.methods.items():
        others = new.methods.get(name) or rest.get(twins[0].label, [])
        yield from zip(twins, others, strict=False)


def _reached(start: Iterable[_Pair], old: ClientCode, new: ClientCode) -> frozenset[str]:
    reached, ahead = set[_Pair](), list(start)
    while ahead:
        one, other = ahead.pop()
        if (one, other) in reached or one not in old.models or other not in new.models:
            continue
        if one != other and (one in new.models or other in old.models):
            continue
        reached.add((one, other))
        fields, others = old.models[one].attributes, new.models[other].attributes
        for name in fields.keys() & others.keys():
            ahead += _pairs(annotated(fields[name]), annotated(others[name]))
    return frozenset(one for one, other in reached if one == other)


def _pairs(old: Type, new: Type) -> list[_Pair]:
    """The same name, or any that may be another name for it; of a list and a mapping none are within both."""
    pairs = [
        pair
        for one in old
        for other in new
        if one.name == other.name
        for part in zip(one.inside, other.inside, strict=False)
        for pair in _pairs(*part)
    ]
    names, others = {one.name for one in old}, {other.name for other in new}
    same = [(name, name) for name in names & others]
    return pairs + same + [(one, other) for one in names - others for other in others - names]
