"""Pagination: that everything `x-pennyweight-pagination` names is there."""

from collections.abc import Iterator

from pipeline.diagnostics import Diagnostic, format_value
from pipeline.model import UnknownFieldError, list_arguments, list_item, python_path
from pipeline.openapi.document import Document
from pipeline.openapi.walk import operations


def check(plain: Document, where: str) -> Iterator[Diagnostic]:
    """Yield what leads nowhere."""
    for path, method, operation in operations(plain):
        said = operation.get("x-pennyweight-pagination")
        if said is not None:
            yield from _one(plain, operation, said, where, f"{method.upper()} {path}")


def _one(plain: Document, operation: Document, said: Document, where: str, place: str) -> Iterator[Diagnostic]:
    wires = {given.wire: given.location for given in list_arguments(plain, operation)}
    for key in (said["style"], "limit"):
        if key in said and wires.get(said[key]) != said.get("in", "query"):
            yield Diagnostic(
                location=where,
                message=f"x-pennyweight-pagination names a {key} that is not asked for",
                target=place,
                expected=f"one of {', '.join(wires)} in the {said.get('in', 'query')}",
                actual=format_value(said[key]),
                hint="name a parameter",
            )
    listed = [("list", wire) for wire in said["items"]]
    for kind, wire in [*listed, *(("field", said[key]) for key in ("next", "total") if key in said)]:
        try:
            (list_item if kind == "list" else python_path)(plain, operation, wire)
        except UnknownFieldError as error:
            yield Diagnostic(
                location=where,
                message="x-pennyweight-pagination points beside the answer",
                target=place,
                expected=f"a {kind} of the answer's content",
                actual=f"{wire}: {error}",
                hint=f"name a {kind} that is there",
            )
