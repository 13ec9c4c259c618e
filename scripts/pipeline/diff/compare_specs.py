"""Compare two curated specs: `compare` returns typed changes."""

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
from pipeline.diff.components import ComponentDiff, ComponentPair, Difference
from pipeline.diff.cursor import component
from pipeline.diff.operation_ref import OperationRef, list_operations, match_operations
from pipeline.model import COMPARED, normalise
from pipeline.openapi.document import Document
from pipeline.openapi.schemas import is_class

_SHOWN = 3
_SILENT = ("money-changed", "enum-member-moved")
"""Rules about silent breaks: old code goes on without an error."""


def compare(old: Document, new: Document) -> list[Change]:
    """
    Return the changes for users of the client, the worst first, then by place.

    Silent breaks lead: other units of money, members of enums with other values.

    Both are compared in normal form. A component is compared once per direction of its data; its changes name all
    operations that reach it. A change with one meaning in both directions is reported once, without a direction.

    Args:
        old: a curated spec, its corrections applied.
        new: the later one.

    Raises:
        DiagnosticError: a `$ref` leads nowhere.
    """
    old, new = normalise_both(old, new)
    before, after = list(list_operations(old)), list(list_operations(new))
    pairs = match_operations(before, after)
    gone = [call for call in before if all(call is not one for one, _ in pairs)]
    come = [call for call in after if all(call is not one for _, one in pairs)]
    shared = list(_compare_calls(old, new, pairs))
    renamed = {name for change in shared if change.rule == "class-renamed" for name in (change.old, change.new)}
    classes = compare_classes(classes_of(old), classes_of(new), renamed)
    changes = [*compare_documents(old, new), *compare_presence(gone, come), *shared, *classes]
    return sorted(_merged(changes), key=rank)


def normalise_both(old: Document, new: Document) -> tuple[Document, Document]:
    """Return both in normal form; unchanged where one is too broken for that, and no client is made of it."""
    try:
        return normalise(old, COMPARED), normalise(new, COMPARED)
    except (AttributeError, LookupError, RecursionError, TypeError, ValueError):
        return old, new


def _compare_calls(old: Document, new: Document, pairs: list[tuple[OperationRef, OperationRef]]) -> Iterator[Change]:
    def inside(pair: ComponentPair) -> Iterator[Difference]:
        return compare_components(pair, component(old, pair.old), component(new, pair.new))

    walk, errors = ComponentDiff(inside), ComponentDiff(inside)
    reached: dict[ComponentPair, list[str]] = {}
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
    """Name the fields of a component that is no class, for which Python has no name."""
    names = [f"`{name}`" for name in sorted(holders)]
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return replace(change, says=f"{change.says} That is the type of {', '.join(names[:_SHOWN])}{more}.")


def _merged(changes: Iterable[Change]) -> Iterator[Change]:
    """Merge changes that differ only in their operations, or have one meaning in both directions."""
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
    """Return the key for sorting: the worst effect first, silent breaks before others."""
    loudness = _SILENT.index(change.rule) if change.rule in _SILENT else len(_SILENT)
    return list(Effect).index(change.effect), loudness, change.place, change.rule, change.pointer, change.says
