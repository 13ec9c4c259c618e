"""What changed about a vendor's messages, as a whole: which came, went, or are other than they were."""

from collections.abc import Iterator
from typing import Any

from pipeline.diff.change import Change
from pipeline.diff.make_change import tell
from pipeline.diff.rule import At
from pipeline.openapi.document import Document
from pipeline.openapi.events_document import DEFINITIONS

_AT = At("messages", "events")
_POINTER = DEFINITIONS.removeprefix("#").rstrip("/")
_ROOT = "the choice between them"
_WORDS = {"title", "description", "$comment", "example", "examples"}


def compare_messages(old: Document | None, new: Document | None) -> Iterator[Change]:
    """Yield what changed between two documents of events; None has none."""
    if old == new:
        return
    was, now = _parts(old), _parts(new)
    if gone := [name for name in was if name not in now]:
        yield tell("messages-removed", _AT, _POINTER, old=gone)
    if come := [name for name in now if name not in was]:
        yield tell("messages-added", _AT, _POINTER, new=come)
    both = [name for name in was if name in now and was[name] != now[name]]
    changed = [name for name in both if _silent(was[name]) != _silent(now[name])]
    if other := [name for name in changed if name != _ROOT or not (gone or come)]:
        yield tell("messages-changed", _AT, _POINTER, new=other)
    elif both and not (gone or come):
        yield tell("words-changed", _AT, _POINTER, old=both, new=both)


def _parts(document: Document | None) -> dict[str, Any]:
    if document is None:
        return {}
    return {**document.get("$defs", {}), _ROOT: {key: it for key, it in document.items() if key != "$defs"}}


def _silent(node: Any, *, named: bool = False) -> Any:
    """A schema without its words; a field may be called as one of them."""
    if isinstance(node, dict):
        kept = {key: it for key, it in node.items() if named or key not in _WORDS}
        return {key: _silent(it, named=key == "properties" and not named) for key, it in kept.items()}
    return [_silent(item) for item in node] if isinstance(node, list) else node
