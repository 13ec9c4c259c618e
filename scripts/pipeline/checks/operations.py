"""Operations: that there are those of the scope, and that all they ask for can be sent."""

from collections.abc import Collection, Iterator

from pipeline.diagnostics import Diagnostic, format_value
from pipeline.model import FORM_MEDIA_TYPES, kinds_of, list_arguments, read_body, unsupported_reason
from pipeline.openapi.canonical.operations import is_json
from pipeline.openapi.document import Document
from pipeline.openapi.resolver import resolve
from pipeline.openapi.walk import operations

_FRAMING = {"connection", "content-encoding", "content-length", "host", "transfer-encoding", "cookie"}


def check(plain: Document, where: str, scope: Collection[str]) -> Iterator[Diagnostic]:
    """Yield what can't be done."""
    found = []
    for path, method, _ in operations(plain):
        place = f"{method.upper()} {path}"
        found.append(place)
        yield from _sendable(plain, plain["paths"][path][method], where, place)
        yield from _body(plain, plain["paths"][path][method], where, place)
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


def _sendable(plain: Document, operation: Document, where: str, place: str) -> Iterator[Diagnostic]:
    for given in list_arguments(plain, operation):
        trouble = unsupported_reason(plain, given)
        if given.location == "header" and given.wire.lower() in _FRAMING:
            trouble = "the HTTP library sets it"
        if trouble is not None:
            said = {key: given.declared[key] for key in ("style", "explode", "allowReserved") if key in given.declared}
            yield Diagnostic(
                location=where,
                message=f"a {given.location} parameter can't be sent",
                target=f"{place} {given.wire}",
                expected=trouble,
                actual=format_value({**said, "schema": given.schema}),
                hint="correct it, or teach core",
            )


def _body(plain: Document, operation: Document, where: str, place: str) -> Iterator[Diagnostic]:
    body = read_body(plain, operation)
    if body is None or not body.kind:
        return
    kind, said = next(iter(operation["requestBody"]["content"].items()))
    schema = resolve(plain, said.get("schema", {}))
    if is_json(kind) or (body.kind in FORM_MEDIA_TYPES and kinds_of(plain, schema) <= {"object", "string", "null"}):
        return
    if kinds_of(plain, schema) - {"string"}:
        yield Diagnostic(
            location=where,
            message="a body is neither JSON nor text, nor bytes, nor a form with declared fields",
            target=place,
            expected=f"application/json, {', '.join(FORM_MEDIA_TYPES)}, or a schema of type string",
            actual=f"{kind} {format_value(schema)}",
            hint="correct it, or teach core to send it",
        )
