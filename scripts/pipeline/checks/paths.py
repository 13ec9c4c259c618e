"""Paths: that their items hold what is read, and that operations have names: `x-pennyweight-name: resource.method`."""

from collections.abc import Iterator

from pipeline.diagnostics import Diagnostic, format_value
from pipeline.naming import is_free_operation_name, is_operation_name
from pipeline.openapi.document import Document
from pipeline.openapi.walk import METHODS, operations

_PATH_ITEM = {*METHODS, "parameters", "servers", "summary", "description"}


def check(document: Document, where: str) -> Iterator[Diagnostic]:
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
