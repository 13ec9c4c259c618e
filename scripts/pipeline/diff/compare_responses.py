"""Compare the results of a call, and its documented errors."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from pipeline.diff.change import Change, Direction, Location
from pipeline.diff.class_pairs import Difference
from pipeline.diff.compare_types import TypeDiff
from pipeline.diff.make_change import make_change
from pipeline.diff.options import text
from pipeline.model import NONE, Operation, Scalar, Type, union

_UNDOCUMENTED = "*/*"
_EMPTY = {"type": "null"}


@dataclass(frozen=True, slots=True)
class Content:
    """The content of a body or a response."""

    kind: str
    """`JSON` for any of its media types, else the media type."""
    media_type: str = ""
    """The media type of JSON that is sent or asked for."""


def compare_answers(old: Operation, new: Operation, types: TypeDiff) -> Iterator[Difference]:
    """Yield the changes of a success; of several, any may arrive."""
    at = Location("answer", f"{new.name}()", Direction.RESPONSE)
    statuses = [", ".join(_statuses(call)) or "any" for call in (old, new)]
    if statuses[0] != statuses[1]:
        yield make_change("success-status-changed", at, f"{new.pointer}/responses", old=statuses[0], new=statuses[1])
    was, now = _success(old), _success(new)
    if was is not None and now is not None:
        yield from compare_content(at, _pointer(new), _content(old), _content(new))
        yield from types.compare(at, was, now)
    elif was is not None:
        texts = text(was), ""
        yield make_change("answer-content-removed", at, _pointer(old), old=dict(was.keywords), texts=texts)
    elif now is not None:
        texts = "", text(now)
        yield make_change("answer-content-added", at, _pointer(new), new=dict(now.keywords), texts=texts)


def compare_content(at: Location, pointer: str, old: Content, new: Content) -> Iterator[Change]:
    """Yield that content has another kind, or another media type of JSON, of which no code can tell."""
    if old.kind != new.kind:
        yield make_change("content-kind-changed", at, pointer, old=old.kind, new=new.kind)
    elif old.media_type != new.media_type:
        yield make_change("wire-type-changed", at, pointer, old=old.media_type, new=new.media_type)


def compare_errors(old: Operation, new: Operation) -> Iterator[Change]:
    """Yield errors that were added, removed or have another body, which only overlays read."""
    for status in sorted({*old.errors, *new.errors}):
        at, rest = Location(f"error {status}", status, Direction.RESPONSE), f"responses/{status}"
        if status not in new.errors:
            yield make_change("error-removed", at, f"{old.pointer}/{rest}", old=status)
        elif status not in old.errors:
            yield make_change("error-added", at, f"{new.pointer}/{rest}", new=status)
        elif old.errors[status] != new.errors[status]:
            yield make_change("error-body-changed", at, f"{new.pointer}/{rest}")


def _success(call: Operation) -> Type | None:
    """Return the type of a success, with None where one is empty; None where all are."""
    types = [replace(NONE, keywords=_EMPTY) if type_ is None else type_ for type_ in call.responses.values()]
    schemas = [dict(type_.keywords) for type_ in types]
    different = [it for index, it in enumerate(schemas) if it not in schemas[:index]]
    if len(different) > 1:
        return union(types, like=Scalar("", pointer=_pointer(call), keywords={"anyOf": different}))
    return next((type_ for type_ in call.responses.values() if type_ is not None), None)


def _statuses(call: Operation) -> list[str]:
    return [] if call.response_media_type == _UNDOCUMENTED else sorted(call.responses)


def _pointer(call: Operation) -> str:
    """Return the pointer of the first response with content, else of the first."""
    filled = [status for status, type_ in call.responses.items() if type_ is not None]
    status = next(iter([*sorted(filled), *_statuses(call)]), None)
    return f"{call.pointer}/responses/{status}" if status and _statuses(call) else f"{call.pointer}/responses"


def _content(call: Operation) -> Content:
    if call.redirects:
        return Content("a redirect")
    if call.response_media_type is None:
        return Content("JSON", call.accept or "application/json")
    return Content("any content" if call.response_media_type == _UNDOCUMENTED else call.response_media_type)
