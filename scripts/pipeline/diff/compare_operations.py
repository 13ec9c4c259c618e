"""Calls: which there are, and what each promises beside its shape."""

from collections.abc import Iterator
from typing import Any

from pipeline.diff.change import Change
from pipeline.diff.compare_docs import compare_deprecation, compare_words
from pipeline.diff.compare_servers import compare_own_servers
from pipeline.diff.cursor import Node
from pipeline.diff.make_change import tell
from pipeline.diff.operation_ref import Call
from pipeline.diff.rename_hints import likely_operation
from pipeline.diff.rule import At

_PAGING = "x-pennyweight-pagination"
_RETRY = "x-pennyweight-retry"
_COST = "x-pennyweight-cost"
_SEEN = ("style", "cursor", "offset", "items", "in")
"""What of paging a caller meets; the rest is between the client and the vendor."""


def compare_presence(gone: list[Call], come: list[Call]) -> Iterator[Change]:
    """Yield calls that are only in one document."""
    new = {(call.method, call.path): call.name for call in come}
    for call in gone:
        hint = likely_operation((call.method, call.path), new)
        yield tell("operation-removed", _at(call), call.node.pointer, old=call.label, hint=hint, operation=call.label)
    for call in come:
        yield tell("operation-added", _at(call), call.node.pointer, new=call.label, operation=call.label)


def compare_promises(old: Call, new: Call) -> Iterator[Change]:
    """Yield what changed about a call itself: name, address, pages, repeating, cost, words."""
    at, pointer = _at(new), new.node.pointer
    if old.named and new.named and old.named != new.named:
        yield tell("operation-renamed", _at(old), pointer, old=old.named, new=new.named)
    if old.label != new.label:
        yield tell("operation-moved", at, pointer, old=old.label, new=new.label)
    yield from compare_own_servers(old, new)
    yield from _compare_paging(at, old.node, new.node)
    was, now = (call.node.value.get(_RETRY, "never") for call in (old, new))
    if was != now:
        more = _willing(now) - _willing(was)
        rule = "retry-widened" if more > 0 else "retry-narrowed" if more < 0 else "retry-changed"
        yield tell(rule, at, pointer, old=was, new=now)
    was, now = (call.node.value.get(_COST) for call in (old, new))
    if was != now:
        yield tell("cost-changed", at, pointer, old=was, new=now)
    yield from compare_deprecation(at, old.node, new.node)
    yield from compare_words(at, _speaking(old), _speaking(new))


def _at(call: Call) -> At:
    return At(call.name, call.name)


def _willing(retry: Any) -> int:
    return {"never": 0, "safe": 2}.get(retry, 1) if isinstance(retry, str) else 1


def _compare_paging(at: At, old: Node, new: Node) -> Iterator[Change]:
    was, now = old.value.get(_PAGING), new.value.get(_PAGING)
    if was == now:
        return
    if was is None or now is None:
        yield tell("paging-added" if now else "paging-removed", at, new.pointer, old=was, new=now)
    elif any(was.get(key) != now.get(key) for key in _SEEN):
        yield tell("paging-changed", at, new.pointer, old=was, new=now)
    else:
        yield tell("paging-detail-changed", at, new.pointer, old=was, new=now)


def _speaking(call: Call) -> Node:
    """The words of a call and of its answers and body, without those of parameters and components."""
    answers = {
        status: {"description": answer.value.get("description")} for status, answer in call.node.children("responses")
    }
    body = call.node.child("requestBody").value
    said = {**call.node.value, "properties": {**answers, "body": body}}
    return call.node.with_value(said)
