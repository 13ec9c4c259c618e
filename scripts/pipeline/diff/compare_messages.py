"""Compare the messages of two documents of events: their classes have the rules of responses."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from pipeline.diff.change import Change, Direction, Location
from pipeline.diff.class_pairs import Pair, PairDiff, Visit
from pipeline.diff.compare_types import Classes, TypeDiff
from pipeline.diff.make_change import make_change
from pipeline.model import IN_PLACE, build_classes, normalise
from pipeline.openapi.document import Document
from pipeline.openapi.events_document import DEFINITIONS
from pipeline.openapi.pointers import SCHEMAS, join, rebase
from pipeline.openapi.schemas import is_class

_AT = Location("messages", "events")
_POINTER = join("", *DEFINITIONS)
_ROOT = "the choice between them"
_DOCS = {"title", "description", "$comment", "example", "examples"}


def compare_messages(old: Document | None, new: Document | None) -> Iterator[Change]:
    """Yield the changes between two documents of events; None has no messages."""
    if old == new:
        return
    was, now = _definitions(old), _definitions(new)
    removed, added = [name for name in was if name not in now], [name for name in now if name not in was]
    changes = list(_compare_classes(_classes(was), _classes(now)))
    renamed = {name for change in changes if change.rule == "class-renamed" for name in (change.old, change.new)}
    if gone := [name for name in removed if name not in renamed]:
        yield make_change("messages-removed", _AT, _POINTER, old=gone)
    if come := [name for name in added if name not in renamed]:
        yield make_change("messages-added", _AT, _POINTER, new=come)
    yield from changes
    if not (gone or come or changes):
        yield from _compare_rest(old or {}, new or {})


def _compare_classes(old: Classes, new: Classes) -> Iterator[Change]:
    walk = PairDiff(TypeDiff(old, new).compare_pair)
    walk.enter(Visit(Pair(name, name, Direction.RESPONSE), name) for name in sorted(old.keys() & new.keys()))
    for pair in sorted(walk.changes, key=str):
        yield from map(_in_events, walk.changes[pair])


def _in_events(change: Change) -> Change:
    pointer = rebase(f"#{change.pointer}", SCHEMAS, DEFINITIONS).removeprefix("#")
    return replace(change, place=f"events.{change.place}", pointer=pointer)


def _compare_rest(old: Document, new: Document) -> Iterator[Change]:
    """Yield a difference without a rule of its own: the discriminator of messages, or annotations."""
    was, now = ({**_definitions(document), _ROOT: _without(document, {"$defs"})} for document in (old, new))
    differing = [name for name in was if was[name] != now.get(name)]
    if changed := [name for name in differing if _silent(was[name]) != _silent(now.get(name))]:
        yield make_change("messages-changed", _AT, _POINTER, new=changed)
    else:
        yield make_change("words-changed", _AT, _POINTER, old=differing, new=differing)


def _classes(definitions: dict[str, Any]) -> Classes:
    """Return the classes of definitions, as those of a document without operations."""
    document: Document = {"paths": {}, "components": {"schemas": _referring(definitions)}}
    normal = normalise(document, IN_PLACE)
    schemas = {name: schema for name, schema in normal["components"]["schemas"].items() if is_class(schema)}
    return build_classes({**normal, "components": {"schemas": schemas}})


def _referring(node: Any) -> Any:
    if isinstance(node, dict):
        reference = node.get("$ref")
        moved = {"$ref": rebase(reference, DEFINITIONS, SCHEMAS)} if isinstance(reference, str) else {}
        return {key: _referring(value) for key, value in node.items()} | moved
    return [_referring(item) for item in node] if isinstance(node, list) else node


def _definitions(document: Document | None) -> dict[str, Any]:
    definitions: dict[str, Any] = document.get("$defs", {}) if document else {}
    return definitions


def _silent(node: Any, *, named: bool = False) -> Any:
    """Return a schema without annotations; a field may have the name of one."""
    if isinstance(node, dict):
        kept = node if named else _without(node, _DOCS)
        return {key: _silent(it, named=key == "properties" and not named) for key, it in kept.items()}
    return [_silent(item) for item in node] if isinstance(node, list) else node


def _without(node: dict[str, Any], keys: set[str]) -> dict[str, Any]:
    return {key: value for key, value in node.items() if key not in keys}
