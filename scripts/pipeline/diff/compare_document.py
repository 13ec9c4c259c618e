"""Compare documents as a whole: servers, envelope, rate limits, classes."""

from collections.abc import Iterator

from pipeline.diff.change import Change
from pipeline.diff.compare_docs import compare_annotations
from pipeline.diff.compare_servers import compare_servers
from pipeline.diff.cursor import Cursor
from pipeline.diff.make_change import make_change
from pipeline.diff.rule import Location
from pipeline.openapi.document import Document

_ENVELOPE = "x-pennyweight-envelope"
_LIMITS = "x-pennyweight-limits"


def compare_documents(old: Document, new: Document) -> Iterator[Change]:
    """Yield the changes outside of operations and components."""
    left, right = Cursor(old, old), Cursor(new, new)
    yield from compare_servers(old, new)
    was, now = old.get(_ENVELOPE), new.get(_ENVELOPE)
    if was != now:
        yield make_change("envelope-changed", Location("envelope", "envelope"), f"/{_ENVELOPE}", old=was, new=now)
    yield from _compare_limits(left.child(_LIMITS, "buckets"), right.child(_LIMITS, "buckets"))
    yield from compare_annotations(Location("document", "the document"), left.child("info"), right.child("info"))


def _compare_limits(old: Cursor, new: Cursor) -> Iterator[Change]:
    for name in sorted({*old.value, *new.value}):
        at = Location(f"rate limit {name}", name)
        was, now = old.value.get(name), new.value.get(name)
        if was is None or now is None:
            node = old if now is None else new
            yield make_change("budget-removed" if now is None else "budget-added", at, node.pointer, old=was, new=now)
        elif was != now:
            yield make_change("budget-changed", at, new.child(name).pointer, old=was, new=now)


def compare_classes(old: set[str], new: set[str], renamed: set[str]) -> Iterator[Change]:
    """Yield the classes that were added and removed, in one change each."""
    gone = sorted(old - new - renamed)
    come = sorted(new - old - renamed)
    if gone:
        yield make_change("classes-removed", Location("models", "models"), "/components/schemas", old=gone)
    if come:
        yield make_change("classes-added", Location("models", "models"), "/components/schemas", new=come)
