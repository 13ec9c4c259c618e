"""Names of operations: `x-pennyweight-name: resource.method`."""

from collections.abc import Iterator

from pipeline.diagnostics import Diagnostic, format_value
from pipeline.naming import is_free_operation_name, is_operation_name
from pipeline.openapi.document import Document
from pipeline.openapi.walk import operations


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
