"""Compare the results of a call, and its documented errors."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from pipeline.diff.change import Change, Direction
from pipeline.diff.compare_schemas import compare_schemas
from pipeline.diff.components import ComponentDiff, Difference
from pipeline.diff.content import content_of
from pipeline.diff.cursor import Cursor
from pipeline.diff.make_change import make_change
from pipeline.diff.operation_ref import OperationRef
from pipeline.diff.rule import Location
from pipeline.diff.types import text
from pipeline.openapi.canonical.operations import successes

_EMPTY: dict[str, Any] = {"type": "null"}


def answers_of(call: OperationRef) -> dict[str, Cursor]:
    """Return the responses of an operation by status, resolved."""
    return {status: answer.resolved() for status, answer in call.node.children("responses")}


def compare_answers(old: OperationRef, new: OperationRef) -> Iterator[Difference]:
    """Yield the changes of a success; of several, any may arrive."""
    at = Location("answer", f"{new.name}()", Direction.RESPONSE)
    was, now = _Success(old), _Success(new)
    if was.statuses != now.statuses:
        pointer = f"{new.node.pointer}/responses"
        yield make_change(
            "success-status-changed", at, pointer, old=", ".join(was.statuses), new=", ".join(now.statuses)
        )
    if not was.statuses or not now.statuses:
        return
    schema, other = was.schema, now.schema
    if schema is not None and other is not None:
        if was.media_types != now.media_types:
            old_types, new_types = ", ".join(was.media_types), ", ".join(now.media_types)
            yield make_change("content-kind-changed", at, now.pointer, old=old_types, new=new_types)
        for found in compare_schemas(at, schema, other):
            yield replace(found, pointer=now.locate(was.locate(found.pointer))) if isinstance(found, Change) else found
    elif schema is not None:
        yield make_change("answer-content-removed", at, was.pointer, old=schema.value, texts=(text(schema), ""))
    elif other is not None:
        yield make_change("answer-content-added", at, now.pointer, new=other.value, texts=("", text(other)))


class _Success:
    """The successes of one operation: their statuses, media types, and one schema for all of them."""

    def __init__(self, call: OperationRef) -> None:
        answers = answers_of(call)
        self.statuses = sorted(successes({status: answer.value for status, answer in answers.items()}))
        contents = [content_of(answers[status]) for status in self.statuses]
        self.media_types = sorted({media_type for media_type, schema in contents if schema is not None})
        found = [(schema.value, schema) if schema is not None else (_EMPTY, None) for _, schema in contents]
        self._different = [it for at, it in enumerate(found) if it[0] not in [value for value, _ in found[:at]]]
        with_content = [
            status for status, (_, schema) in zip(self.statuses, contents, strict=True) if schema is not None
        ]
        first = next(iter([*with_content, *self.statuses]), None)
        self.pointer = answers[first].pointer if first else call.node.pointer
        self._document = call.node.document

    @property
    def schema(self) -> Cursor | None:
        """The schema, a choice where successes differ; None where none has content."""
        nodes = [node for _, node in self._different if node is not None]
        if not nodes or len(self._different) == 1:
            return nodes[0] if nodes else None
        return Cursor(self._document, {"anyOf": [value for value, _ in self._different]}, f"{id(self)}")

    def locate(self, pointer: str) -> str:
        """Return the pointer in the document for one into that choice."""
        if not pointer.startswith(f"{id(self)}"):
            return pointer
        _, *steps = pointer.split("/", 3)
        node = self._different[int(steps[1])][1] if steps else None
        return "/".join([node.pointer, *steps[2:]]) if node is not None else self.pointer


def compare_errors(old: OperationRef, new: OperationRef, walk: ComponentDiff) -> Iterator[Change]:
    """Yield errors that were added, removed or have another body, which only overlays read."""
    was, now = _errors(old), _errors(new)
    for status in sorted({*was, *now}):
        at = Location(f"error {status}", status, Direction.RESPONSE)
        if status not in now:
            yield make_change("error-removed", at, was[status].pointer, old=status)
        elif status not in was:
            yield make_change("error-added", at, now[status].pointer, new=status)
        elif _differ(at, was[status], now[status], walk):
            yield make_change("error-body-changed", at, now[status].pointer)


def _errors(call: OperationRef) -> dict[str, Cursor]:
    answers = answers_of(call)
    statuses = successes({status: answer.value for status, answer in answers.items()})
    return {status: answer for status, answer in answers.items() if status not in statuses}


def _differ(at: Location, old: Cursor, new: Cursor, walk: ComponentDiff) -> bool:
    (was, schema), (now, other) = content_of(old), content_of(new)
    if was != now or schema is None or other is None:
        return was != now
    changes, pairs = walk.enter(compare_schemas(at, schema, other))
    within = [change for pair in walk.within(pairs) for change in walk.changes[pair]]
    return any(change.rule != "words-changed" for change in [*changes, *within])
