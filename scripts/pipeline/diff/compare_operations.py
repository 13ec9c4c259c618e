"""Compare operations: presence, name, address, pagination, retry, cost, annotations."""

from collections.abc import Iterator
from typing import Any

from pipeline.diff.change import Change
from pipeline.diff.compare_docs import compare_annotations, compare_deprecation
from pipeline.diff.compare_servers import compare_own_servers
from pipeline.diff.cursor import Cursor
from pipeline.diff.make_change import make_change
from pipeline.diff.operation_ref import OperationRef
from pipeline.diff.rename_hints import likely_operation
from pipeline.diff.rule import Location

_PAGING = "x-pennyweight-pagination"
_RETRY = "x-pennyweight-retry"
_COST = "x-pennyweight-cost"
_SEEN = ("style", "cursor", "offset", "items", "in")
"""Keywords of pagination that callers depend on."""


def compare_presence(gone: list[OperationRef], come: list[OperationRef]) -> Iterator[Change]:
    """Yield operations that are only in one document."""
    new = {(call.method, call.path): call.name for call in come}
    for call in gone:
        hint = likely_operation((call.method, call.path), new)
        yield make_change(
            "operation-removed", _at(call), call.node.pointer, old=call.label, hint=hint, operation=call.label
        )
    for call in come:
        yield make_change("operation-added", _at(call), call.node.pointer, new=call.label, operation=call.label)


def compare_promises(old: OperationRef, new: OperationRef) -> Iterator[Change]:
    """Yield the changes of an operation apart from its types."""
    at, pointer = _at(new), new.node.pointer
    if old.named and new.named and old.named != new.named:
        yield make_change("operation-renamed", _at(old), pointer, old=old.named, new=new.named)
    if old.label != new.label:
        yield make_change("operation-moved", at, pointer, old=old.label, new=new.label)
    yield from compare_own_servers(old, new)
    yield from _compare_paging(at, old.node, new.node)
    was, now = (call.node.value.get(_RETRY, "never") for call in (old, new))
    if was != now:
        more = _willing(now) - _willing(was)
        rule = "retry-widened" if more > 0 else "retry-narrowed" if more < 0 else "retry-changed"
        yield make_change(rule, at, pointer, old=was, new=now)
    was, now = (call.node.value.get(_COST) for call in (old, new))
    if was != now:
        yield make_change("cost-changed", at, pointer, old=was, new=now)
    yield from compare_deprecation(at, old.node, new.node)
    yield from compare_annotations(at, _speaking(old), _speaking(new))


def _at(call: OperationRef) -> Location:
    return Location(call.name, call.name)


def _willing(retry: Any) -> int:
    return {"never": 0, "safe": 2}.get(retry, 1) if isinstance(retry, str) else 1


def _compare_paging(at: Location, old: Cursor, new: Cursor) -> Iterator[Change]:
    was, now = old.value.get(_PAGING), new.value.get(_PAGING)
    if was == now:
        return
    if was is None or now is None:
        yield make_change("paging-added" if now else "paging-removed", at, new.pointer, old=was, new=now)
    elif any(was.get(key) != now.get(key) for key in _SEEN):
        yield make_change("paging-changed", at, new.pointer, old=was, new=now)
    else:
        yield make_change("paging-detail-changed", at, new.pointer, old=was, new=now)


def _speaking(call: OperationRef) -> Cursor:
    """Return the annotations of an operation, its responses and body, without those of parameters and components."""
    answers = {
        status: {"description": answer.value.get("description")} for status, answer in call.node.children("responses")
    }
    body = call.node.child("requestBody").value
    said = {**call.node.value, "properties": {**answers, "body": body}}
    return call.node.with_value(said)
