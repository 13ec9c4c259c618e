"""Two curated specs to a list of typed changes: `compare`."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from pipeline.diff.change import Change, Effect
from pipeline.diff.classes import classes_of
from pipeline.diff.compare_document import compare_classes, compare_documents
from pipeline.diff.compare_operations import compare_presence, compare_promises
from pipeline.diff.compare_parameters import compare_arguments
from pipeline.diff.compare_responses import compare_answers, compare_errors
from pipeline.diff.compare_schemas import compare_components
from pipeline.diff.compare_security import compare_security
from pipeline.diff.components import Found, Pair, Walk
from pipeline.diff.cursor import component
from pipeline.diff.operation_ref import Call, calls_of, match
from pipeline.model.normal_form import COMPARED, normalise
from pipeline.openapi.document import Document
from pipeline.openapi.walk import is_class

_SHOWN = 3
_SILENT = ("money-changed", "enum-member-moved")
"""Rules about what breaks without an error."""


def compare(old: Document, new: Document) -> list[Change]:
    """
    Return what changed for users of the client, the worst first, then by place.

    Of what breaks leads what breaks without an error: other units of money, members of enums with other values.

    Both are compared as the generator reads them: normalised. A component is compared once for each way its data goes; its changes name all operations that reach it. Where a
    change means the same both ways it is told once, with no direction.

    Args:
        old: a curated spec, its corrections applied.
        new: the later one.

    Raises:
        FindingError: a `$ref` leads nowhere.
    """
    old, new = normalise_both(old, new)
    before, after = list(calls_of(old)), list(calls_of(new))
    pairs = match(before, after)
    gone = [call for call in before if all(call is not one for one, _ in pairs)]
    come = [call for call in after if all(call is not one for _, one in pairs)]
    shared = list(_compare_calls(old, new, pairs))
    renamed = {name for change in shared if change.rule == "class-renamed" for name in (change.old, change.new)}
    classes = compare_classes(classes_of(old), classes_of(new), renamed)
    changes = [*compare_documents(old, new), *compare_presence(gone, come), *shared, *classes]
    return sorted(_merged(changes), key=rank)


def normalise_both(old: Document, new: Document) -> tuple[Document, Document]:
    """Return both normalised; unchanged where one is too broken for that, and no client is made of it."""
    try:
        return normalise(old, COMPARED), normalise(new, COMPARED)
    except (AttributeError, LookupError, RecursionError, TypeError, ValueError):
        return old, new


def _compare_calls(old: Document, new: Document, pairs: list[tuple[Call, Call]]) -> Iterator[Change]:
    def inside(pair: Pair) -> Iterator[Found]:
        return compare_components(pair, component(old, pair.old), component(new, pair.new))

    walk, errors = Walk(inside), Walk(inside)
    reached: dict[Pair, list[str]] = {}
    for was, now in sorted(pairs, key=lambda pair: pair[1].label):
        found = [*compare_arguments(was, now), *compare_answers(was, now)]
        changes, visited = walk.enter(found)
        own = [*compare_promises(was, now), *compare_security(was, now), *compare_errors(was, now, errors)]
        for change in [*changes, *own]:
            yield replace(change, operations=(now.label,))
        for pair in walk.within(visited):
            reached.setdefault(pair, []).append(now.label)
    for pair, labels in reached.items():
        for change in walk.changes[pair]:
            told = change if is_class(component(new, pair.new).value) else _held(change, walk.holders[pair])
            yield replace(told, operations=tuple(labels))


def _held(change: Change, holders: list[str]) -> Change:
    """Python has no name for a component that is no class: say which fields it is."""
    names = [f"`{name}`" for name in sorted(holders)]
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return replace(change, says=f"{change.says} That is the type of {', '.join(names[:_SHOWN])}{more}.")


def _merged(changes: Iterable[Change]) -> Iterator[Change]:
    """Changes that differ in their operations only become one, as do those that mean the same both ways."""
    alike: dict[tuple[str, ...], list[Change]] = {}
    for change in changes:
        key = (change.rule, change.place, change.says, str(change.advice), *map(_canonical, (change.old, change.new)))
        alike.setdefault(key, []).append(change)
    for group in alike.values():
        labels = sorted({label for change in group for label in change.operations})
        ways = {change.direction for change in group}
        way = group[0].direction if len(ways) == 1 else None
        pointer = min(change.pointer for change in group)
        yield replace(group[0], operations=tuple(labels), direction=way, pointer=pointer)


def _canonical(value: Any) -> str:
    return json.dumps(value, sort_keys=True, default=str)


def rank(change: Change) -> tuple[int, int, str, str, str, str]:
    """Return the key for sorting: the worst first; of what breaks, what breaks without an error."""
    loudness = _SILENT.index(change.rule) if change.rule in _SILENT else len(_SILENT)
    return list(Effect).index(change.effect), loudness, change.place, change.rule, change.pointer, change.says
