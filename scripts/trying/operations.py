"""Operations as three tell them: a client's source, the curated spec that it was made of, and the published file."""

import ast
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

from pipeline.diagnostics import Diagnostic
from pipeline.openapi.document import Document
from pipeline.openapi.walk import operations

from trying.counting import Counted


def declared(package: Path) -> set[tuple[str, str, str]]:
    """
    Return method, path and name of every `Operation(…)` in a client package, read without importing it.

    Paths are sent percent-encoded; here, as of the other two, they are not.
    """
    found = set()
    for module in (package / "resources").glob("*.py"):
        for node in ast.walk(ast.parse(module.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Operation":
                name, method, path = (ast.literal_eval(argument) for argument in node.args)
                found.add((method, unquote(path), name))
    return found


def promised(document: Document) -> set[tuple[str, str, str]]:
    """Return method, path and name of every operation of a curated spec."""
    return {(method.upper(), unquote(path), item["x-pennyweight-name"]) for path, method, item in operations(document)}


def difference(
    where: str, client: set[tuple[str, str, str]], curated: set[tuple[str, str, str]], counted: Counted, *, events: bool
) -> Iterator[Diagnostic]:
    """
    Yield what one of the three has and another lacks.

    Args:
        where: the published file.
        client: what `declared` found.
        curated: what is `promised`.
        counted: from the published file.
        events: whether the client has events: then what looks like a webhook may be among them.
    """
    if client != curated:
        found = ", ".join(" ".join(each) for each in sorted(client ^ curated))
        yield Diagnostic(location=where, message="the client has other operations than its curated spec", actual=found)
    spoken = {f"{method} {path}" for method, path, _ in client}
    published, webhooks = ({unquote(key) for key in keys} for keys in (counted.operations, counted.webhooks))
    for key in sorted(published - spoken - (webhooks if events else set())):
        yield Diagnostic(
            location=where, message="an operation was dropped", target=key, expected="a method of the client"
        )
    for key in sorted(spoken - published):
        yield Diagnostic(location=where, message="the client has an operation that is not published", target=key)
