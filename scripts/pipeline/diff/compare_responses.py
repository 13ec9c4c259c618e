"""What a call returns, and which errors the vendor mentions."""

from collections.abc import Iterator

from pipeline.diff.change import Change, Direction
from pipeline.diff.compare_schemas import compare_schemas
from pipeline.diff.components import Found, Walk
from pipeline.diff.content import content_of
from pipeline.diff.cursor import Node
from pipeline.diff.make_change import tell
from pipeline.diff.operation_ref import Call
from pipeline.diff.rule import At
from pipeline.diff.types import text


def answers_of(call: Call) -> dict[str, Node]:
    """Return an operation's answers by status, references followed."""
    return {status: answer.resolved() for status, answer in call.node.children("responses")}


def compare_answers(old: Call, new: Call) -> Iterator[Found]:
    """Yield what a success brings otherwise."""
    at = At("answer", f"{new.name}()", Direction.RESPONSE)
    (was, left), (now, right) = _successes(old), _successes(new)
    pointer = f"{new.node.pointer}/responses"
    if was != now:
        yield tell("success-status-changed", at, pointer, old=", ".join(was), new=", ".join(now))
    if left is None or right is None:
        return
    (kind, schema), (other_kind, other) = content_of(left), content_of(right)
    if schema is not None and other is not None:
        if kind != other_kind:
            yield tell("content-kind-changed", at, right.pointer, old=kind, new=other_kind)
        yield from compare_schemas(at, schema, other)
    elif schema is not None:
        yield tell("answer-content-removed", at, left.pointer, old=schema.value, texts=(text(schema), ""))
    elif other is not None:
        yield tell("answer-content-added", at, right.pointer, new=other.value, texts=("", text(other)))


def compare_errors(old: Call, new: Call, walk: Walk) -> Iterator[Change]:
    """Yield errors that came, went or look otherwise; their bodies reach no type of ours, overlays read them."""
    was, now = _errors(old), _errors(new)
    for status in sorted({*was, *now}):
        at = At(f"error {status}", status, Direction.RESPONSE)
        if status not in now:
            yield tell("error-removed", at, was[status].pointer, old=status)
        elif status not in was:
            yield tell("error-added", at, now[status].pointer, new=status)
        elif _differ(at, was[status], now[status], walk):
            yield tell("error-body-changed", at, now[status].pointer)


def _successes(call: Call) -> tuple[list[str], Node | None]:
    found = {status: answer for status, answer in sorted(answers_of(call).items()) if status.startswith("2")}
    return list(found), next(iter(found.values()), None)


def _errors(call: Call) -> dict[str, Node]:
    return {status: answer for status, answer in answers_of(call).items() if not status.startswith("2")}


def _differ(at: At, old: Node, new: Node, walk: Walk) -> bool:
    (was, schema), (now, other) = content_of(old), content_of(new)
    if was != now or schema is None or other is None:
        return was != now
    changes, pairs = walk.enter(compare_schemas(at, schema, other))
    within = [change for pair in walk.within(pairs) for change in walk.changes[pair]]
    return any(change.rule != "words-changed" for change in [*changes, *within])
