"""What is about the whole document: servers, envelope, rate limits, classes."""

from collections.abc import Iterator

from pipeline.comparing.change import Change
from pipeline.comparing.compare_words import compare_deprecation, compare_words
from pipeline.comparing.nodes import Node
from pipeline.comparing.rule import At
from pipeline.comparing.telling import tell
from pipeline.documents import Document

_ENVELOPE = "x-pennyweight-envelope"
_LIMITS = "x-pennyweight-limits"


def compare_documents(old: Document, new: Document) -> Iterator[Change]:
    """Yield what changed outside of operations and components."""
    left, right = Node(old, old), Node(new, new)
    yield from _compare_servers(_servers(left), _servers(right))
    was, now = old.get(_ENVELOPE), new.get(_ENVELOPE)
    if was != now:
        yield tell("envelope-changed", At("envelope", "envelope"), f"/{_ENVELOPE}", old=was, new=now)
    yield from _compare_limits(left.child(_LIMITS, "buckets"), right.child(_LIMITS, "buckets"))
    yield from compare_words(At("document", "the document"), left.child("info"), right.child("info"))


def _servers(document: Node) -> dict[str, Node]:
    return {
        str(server.value.get("x-pennyweight-environment", "production")): server
        for _, server in document.children("servers")
    }


def _compare_servers(old: dict[str, Node], new: dict[str, Node]) -> Iterator[Change]:
    for name in sorted({*old, *new}):
        at = At(f"server {name}", name)
        if name not in new:
            yield tell("server-removed", at, old[name].pointer, old=old[name].value.get("url"))
        elif name not in old:
            yield tell("server-added", at, new[name].pointer, new=new[name].value.get("url"))
        else:
            was, now = (str(servers[name].value.get("url")).rstrip("/") for servers in (old, new))
            if was != now:
                yield tell("server-moved", at, new[name].pointer, old=was, new=now)
            yield from compare_deprecation(at, old[name], new[name])
            yield from compare_words(at, old[name], new[name])
    first = [next(iter(servers), None) for servers in (old, new)]
    if first[0] != first[1] and all(first):
        yield tell("default-server-changed", At("servers", "servers"), "/servers", old=first[0], new=first[1])


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
