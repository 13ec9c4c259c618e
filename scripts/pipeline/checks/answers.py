"""Answers: that the successes of an operation go together."""

from collections.abc import Iterator

from pipeline.diagnostics import Diagnostic, format_value
from pipeline.model import declared_fields, is_enveloped, success_schemas
from pipeline.openapi.canonical.operations import is_json, successes
from pipeline.openapi.document import Document
from pipeline.openapi.walk import operations


def check(plain: Document, where: str) -> Iterator[Diagnostic]:
    """Yield successes that can't be read."""
    if "x-pennyweight-envelope" in plain and not any(
        is_enveloped(plain, operation) for *_, operation in operations(plain)
    ):
        yield Diagnostic(
            location=where,
            message="x-pennyweight-envelope names fields that no answer has",
            actual=format_value(plain["x-pennyweight-envelope"]),
            hint="mend the names, or leave it out",
        )
    for path, method, operation in operations(plain):
        place = f"{method.upper()} {path}"
        statuses = successes(operation["responses"])
        kinds = {kind for status in statuses for kind in operation["responses"][status].get("content", {})}
        others = {kind for kind in kinds if not is_json(kind)}
        if others and (len(kinds) > 1 or len(statuses) > 1):
            yield Diagnostic(
                location=where,
                message="successes are of different kinds of content",
                target=place,
                expected="JSON or nothing in all of them, or one success that is something else",
                actual=", ".join(sorted(kinds)),
                hint="correct it: a method reads one kind",
            )
        yield from _enveloped(plain, operation, where, place)


def _enveloped(plain: Document, operation: Document, where: str, place: str) -> Iterator[Diagnostic]:
    envelope = plain.get("x-pennyweight-envelope")
    if not envelope or is_enveloped(plain, operation):
        return
    with_fields = {
        status: [envelope[key] for key in ("status", "content") if envelope[key] in declared_fields(plain, schema)]
        for status, schema in success_schemas(operation).items()
        if schema is not None
    }
    if any(with_fields.values()):
        yield Diagnostic(
            location=where,
            message="an answer has a part of the envelope",
            target=place,
            expected=f"{envelope['status']} in all successes, with or without {envelope['content']}; or neither in any",
            actual=", ".join(f"{status} {' and '.join(found) or 'neither'}" for status, found in with_fields.items()),
            hint="correct it, or teach core to read it",
        )
