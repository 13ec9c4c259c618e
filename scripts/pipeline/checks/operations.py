"""Operations: that each has a name, that those of the scope are there, and that all they ask for can be sent and read."""

from collections.abc import Collection, Iterator

from pipeline.diagnostics import Diagnostic, format_value
from pipeline.model import FORM_MEDIA_TYPES, ClientModel, Operation
from pipeline.naming import is_free_operation_name, is_operation_name
from pipeline.openapi.document import Document
from pipeline.openapi.walk import METHODS, operations

_PATH_ITEM = {*METHODS, "parameters", "servers", "summary", "description"}
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


def check_names(document: Document, where: str) -> Iterator[Diagnostic]:
    """Yield names that are missing, double, or taken."""
    names: dict[str, str] = {}
    for path, method, operation in operations(document):
        label = f"{method.upper()} {path}"
        name = operation.get("x-pennyweight-name")
        if not is_operation_name(name):
            yield Diagnostic(
                location=where,
                message="an operation has no usable name",
                target=label,
                expected="x-pennyweight-name: resource.method, in snake case",
                actual=format_value(name),
                hint="name it as CONTRIBUTING says",
            )
            continue
        if name in names:
            yield Diagnostic(
                location=where,
                message=f"two operations are called {name}",
                target=label,
                actual=names[name],
                hint="name one otherwise",
            )
        names[name] = label
        if not is_free_operation_name(name):
            yield Diagnostic(
                location=where, message=f"{name} means something else already", target=label, hint="name it otherwise"
            )


def check_items(document: Document, where: str) -> Iterator[Diagnostic]:
    """Yield what is wrong around the operations."""
    for path, item in document.get("paths", {}).items():
        unread = [key for key in item if key not in _PATH_ITEM and not key.startswith("x-")]
        if unread:
            yield Diagnostic(
                location=where,
                message="a path item says something the pipeline does not read",
                target=path,
                actual=", ".join(unread),
                hint="say it in each operation",
            )


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


def check_envelope(model: ClientModel, where: str) -> Iterator[Diagnostic]:
    """Yield an envelope that no answer has, and answers that have a part of it."""
    if model.envelope is None:
        return
    status, content = model.envelope["status"], model.envelope["content"]
    if not any(it.enveloped for it in model.operations.values()):
        yield Diagnostic(
            location=where,
            message="x-pennyweight-envelope names fields that no answer has",
            actual=f"{status}, {content}",
            hint="mend the names, or leave it out",
        )
    for operation in model.operations.values():
        found = {} if operation.enveloped else _parts(model, operation, (status, content))
        if any(found.values()):
            yield Diagnostic(
                location=where,
                message="an answer has a part of the envelope",
                target=operation.label,
                expected=f"{status} in all successes, with or without {content}; or neither in any",
                actual=", ".join(f"{code} {' and '.join(names) or 'neither'}" for code, names in found.items()),
                hint="correct it, or teach core to read it",
            )


def _parts(model: ClientModel, operation: Operation, names: tuple[str, str]) -> dict[str, list[str]]:
    """Return the fields of the envelope that each success has, by status, in Python's names."""
    fields = {code: {it.name for it in model.fields_of(type_)} for code, type_ in operation.responses.items() if type_}
    return {code: [name for name in names if name in found] for code, found in fields.items()}
