"""Compare the results of a call, and its documented errors."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from pipeline.diff.change import Change, Direction
from pipeline.diff.compare_schemas import compare_schemas
from pipeline.diff.components import ComponentDiff, Difference
from pipeline.diff.content import Content, content_of
from pipeline.diff.cursor import Cursor
from pipeline.diff.make_change import make_change
from pipeline.diff.operation_ref import OperationRef
from pipeline.diff.rule import Location
from pipeline.diff.types import text
from pipeline.model import RAW
from pipeline.openapi.canonical.operations import is_redirect, successes

_EMPTY: dict[str, Any] = {"type": "null"}


def answers_of(call: OperationRef) -> dict[str, Cursor]:
    """Return the responses of an operation by status, resolved."""
    return {status: answer.resolved() for status, answer in call.node.children("responses")}


def compare_answers(old: OperationRef, new: OperationRef) -> Iterator[Difference]:
    """Yield the changes of a success; of several, any may arrive."""
    at = Location("answer", f"{new.name}()", Direction.RESPONSE)
    was, now = _Success(old, "old"), _Success(new, "new")
    if was.statuses != now.statuses:
        pointer = f"{new.node.pointer}/responses"
        statuses = [", ".join(side.statuses) or "any" for side in (was, now)]
        yield make_change("success-status-changed", at, pointer, old=statuses[0], new=statuses[1])
    schema, other = was.schema, now.schema
    if schema is not None and other is not None:
        yield from compare_media_types(at, now.pointer, was.contents, now.contents)
        for found in compare_schemas(at, schema, other):
            yield replace(found, pointer=now.locate(was.locate(found.pointer))) if isinstance(found, Change) else found
    elif schema is not None:
        yield make_change("answer-content-removed", at, was.pointer, old=schema.value, texts=(text(schema), ""))
    elif other is not None:
        yield make_change("answer-content-added", at, now.pointer, new=other.value, texts=("", text(other)))


def compare_media_types(at: Location, pointer: str, old: Sequence[Content], new: Sequence[Content]) -> Iterator[Change]:
    """Yield that content has another kind, or another media type of JSON, of which no code can tell."""
    for rule, name in (("content-kind-changed", "kind"), ("wire-type-changed", "media_type")):
        names = [sorted({getattr(it, name) for it in side if it.schema is not None}) for side in (old, new)]
        if names[0] != names[1]:
            yield make_change(rule, at, pointer, old=", ".join(names[0]), new=", ".join(names[1]))
            return


class _Success:
    """The successes of one operation: their statuses, contents, and one schema for all of them."""

    def __init__(self, call: OperationRef, side: str) -> None:
        self._anchor = f"{side} successes"
        answers = answers_of(call)
        values = {status: answer.value for status, answer in answers.items()}
        self.statuses = sorted(successes(values))
        self.contents = [_content(answers[status], redirect=is_redirect(values)) for status in self.statuses]
        if not self.statuses:
            undocumented = Cursor(call.node.document, {"type": "string", RAW: True}, f"{call.node.pointer}/responses")
            self.contents = [Content("any content", "", undocumented, undocumented)]
        schemas = [content.schema for content in self.contents]
        found = [(schema.value, schema) if schema is not None else (_EMPTY, None) for schema in schemas]
        self._different = [it for at, it in enumerate(found) if it[0] not in [value for value, _ in found[:at]]]
        with_content = [it for it, schema in zip(self.statuses, schemas, strict=False) if schema is not None]
        first = next(iter([*with_content, *self.statuses]), None)
        self.pointer = answers[first].pointer if first else f"{call.node.pointer}/responses"
        self._document = call.node.document

    @property
    def schema(self) -> Cursor | None:
        """The schema, a choice where successes differ; None where none has content."""
        nodes = [node for _, node in self._different if node is not None]
        if not nodes or len(self._different) == 1:
            return nodes[0] if nodes else None
        return Cursor(self._document, {"anyOf": [value for value, _ in self._different]}, self._anchor)

    def locate(self, pointer: str) -> str:
        """Return the pointer in the document for one into that choice."""
        if not pointer.startswith(self._anchor):
            return pointer
        _, *steps = pointer.split("/", 3)
        node = self._different[int(steps[1])][1] if steps else None
        return "/".join([node.pointer, *steps[2:]]) if node is not None else self.pointer


def _content(answer: Cursor, *, redirect: bool) -> Content:
    """Return the content of a success; of a redirect a method returns the text of its `Location`."""
    return Content("a redirect", "", answer.with_value({"type": "string"}), answer) if redirect else content_of(answer)


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
    was, now = content_of(old), content_of(new)
    if was.kind != now.kind or was.schema is None or now.schema is None:
        return was.kind != now.kind
    changes, pairs = walk.enter(compare_schemas(at, was.schema, now.schema))
    within = [change for pair in walk.within(pairs) for change in walk.changes[pair]]
    return any(change.rule != "words-changed" for change in [*changes, *within])
