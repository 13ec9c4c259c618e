"""Names of operations: `x-pennyweight-name: resource.method`."""

import builtins
from collections.abc import Iterator

from pipeline.diagnostics import Diagnostic, format_value
from pipeline.model.naming import is_operation_name
from pipeline.openapi.document import Document
from pipeline.openapi.walk import operations

_OF_CLIENTS = {"warm_up", "close", "aclose", "limits", "learn_limits", "oauth", "request", "stream"}
_OF_RESOURCES = {"with_response"}
# A method of these names would hide what annotations in its class mean; `list` is common enough to be worked around.
_OF_ANNOTATIONS = {"str", "int", "float", "bool", "bytes", "dict", "object", "property", "builtins", "date", "datetime"}


def check(document: Document, where: str) -> Iterator[Diagnostic]:
    """Yield names that are missing, double, or taken."""
    names: dict[str, str] = {}
    for path, method, operation in operations(document):
        place = f"{method.upper()} {path}"
        name = operation.get("x-pennyweight-name")
        if not is_operation_name(name):
            yield Diagnostic(
                location=where,
                message="an operation has no usable name",
                target=place,
                expected="x-pennyweight-name: resource.method, in snake case",
                actual=format_value(name),
                hint="name it as CONTRIBUTING says",
            )
            continue
        if name in names:
            yield Diagnostic(
                location=where,
                message=f"two operations are called {name}",
                target=place,
                actual=names[name],
                hint="name one otherwise",
            )
        names[name] = place
        resource, verb = name.split(".")
        if resource in _OF_CLIENTS or hasattr(builtins, resource) or verb in _OF_RESOURCES | _OF_ANNOTATIONS:
            yield Diagnostic(
                location=where, message=f"{name} means something else already", target=place, hint="name it otherwise"
            )
