"""What is about the whole document: servers, envelope, rate limits, classes."""

from collections.abc import Iterator

from pipeline.diff.change import Change
from pipeline.diff.compare_docs import compare_words
from pipeline.diff.compare_servers import compare_servers
from pipeline.diff.cursor import Node
from pipeline.diff.make_change import tell
from pipeline.diff.rule import At
from pipeline.openapi.document import Document

_ENVELOPE = "x-pennyweight-envelope"
_LIMITS = "x-pennyweight-limits"


def compare_documents(old: Document, new: Document) -> Iterator[Change]:
    """Yield what changed outside of operations and components."""
    left, right = Node(old, old), Node(new, new)
    yield from compare_servers(old, new)
    was, now = old.get(_ENVELOPE), new.get(_ENVELOPE)
    if was != now:
        yield tell("envelope-changed", At("envelope", "envelope"), f"/{_ENVELOPE}", old=was, new=now)
    yield from _compare_limits(left.child(_LIMITS, "buckets"), right.child(_LIMITS, "buckets"))
    yield from compare_words(At("document", "the document"), left.child("info"), right.child("info"))


def _compare_limits(old: Node, new: Node) -> Iterator[Change]:
    for name in sorted({*old.value, *new.value}):
        at = At(f"rate limit {name}", name)
        was, now = old.value.get(name), new.value.get(name)
        if was is None or now is None:
            node = old if now is None else new
            yield tell("budget-removed" if now is None else "budget-added", at, node.pointer, old=was, new=now)
        elif was != now:
            yield tell("budget-changed", at, new.child(name).pointer, old=was, new=now)


def compare_classes(old: set[str], new: set[str], renamed: set[str]) -> Iterator[Change]:
    """Yield the classes that came and went, all in one: each operation or field tells the rest itself."""
    gone = sorted(old - new - renamed)
    come = sorted(new - old - renamed)
    if gone:
        yield tell("classes-removed", At("models", "models"), "/components/schemas", old=gone)
    if come:
        yield tell("classes-added", At("models", "models"), "/components/schemas", new=come)
