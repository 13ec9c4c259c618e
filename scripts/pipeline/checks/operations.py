"""Operations: that there are those of the scope, and that all they ask for can be sent and read."""

from collections.abc import Collection, Iterator

from pipeline.diagnostics import Diagnostic
from pipeline.model import FORM_MEDIA_TYPES, ClientModel, Operation

_OF_ANSWERS = ("x-pennyweight-pagination points beside the answer", "name one that is there")
_UNRESOLVED = {
    "items": _OF_ANSWERS,
    "next": _OF_ANSWERS,
    "total": _OF_ANSWERS,
    "idempotent": ("x-pennyweight-retry can't be followed: `idempotent` names no field of the body", "name one"),
    "per": (
        "x-pennyweight-cost can't be counted: `per` names no list in the body",
        "name the list whose items each take so many tokens",
    ),
}
"""By the key of an annotation: what is wrong where it leads nowhere, and what to do."""


def check(model: ClientModel, where: str, scope: Collection[str]) -> Iterator[Diagnostic]:
    """Yield operations that are missing or superfluous, and parts of them that can't be sent, read or resolved."""
    found = [it.label for it in model.operations.values()]
    for operation in model.operations.values():
        yield from _unsendable(operation, where)
        yield from _unresolved(operation, where)
        if operation.unreadable:
            yield Diagnostic(
                location=where,
                message="successes are of different kinds of content",
                target=operation.label,
                expected="JSON or nothing in all of them, or one success that is something else",
                actual=operation.unreadable,
                hint="correct it: a method reads one kind",
            )
    if not found:
        yield Diagnostic(location=where, message="has no operations", hint="add those of its scope")
    if scope and sorted(scope) != sorted(found):
        yield Diagnostic(
            location=where,
            message="does not hold the operations of its scope",
            expected=", ".join(sorted(scope)),
            actual=", ".join(sorted(found)),
            hint="add the operation here, or change scope in specs/vendors.toml",
        )


def _unsendable(operation: Operation, where: str) -> Iterator[Diagnostic]:
    for parameter in operation.parameters:
        if parameter.unsendable:
            yield Diagnostic(
                location=where,
                message=f"a {parameter.location} parameter can't be sent",
                target=f"{operation.label} {parameter.wire_name}",
                expected=parameter.unsendable,
                actual=str(parameter.wire_type),
                hint="correct it, or teach core",
            )
    if operation.body and operation.body.unsendable:
        yield Diagnostic(
            location=where,
            message="a body is neither JSON nor text, nor bytes, nor a form with declared fields",
            target=operation.label,
            expected=f"application/json, {', '.join(FORM_MEDIA_TYPES)}, or a schema of type string",
            actual=operation.body.unsendable,
            hint="correct it, or teach core to send it",
        )


def _unresolved(operation: Operation, where: str) -> Iterator[Diagnostic]:
    """Yield annotations that name what an operation does not have."""
    for it in operation.unresolved:
        unasked = (f"x-pennyweight-pagination names a {it.key} that is not asked for", "name a parameter")
        message, hint = _UNRESOLVED.get(it.key, unasked)
        yield Diagnostic(
            location=where,
            message=message,
            target=operation.label,
            expected=it.expected,
            actual=it.actual,
            hint=hint,
        )
