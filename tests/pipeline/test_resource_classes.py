"""The class of a resource hides nothing that its module, or the client's, imports."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

import pytest
from pipeline.model.build import build_client_model
from pipeline.model.normal_form import normalise
from workshop import document

from .pieces import operation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop import Workshop

ODD = ("budget", "client", "envelope", "mapping", "operation", "pages", "path", "resource", "secret", "vendor")
"""Names that are fine for a resource, and whose class would be called as something that is imported."""


def names_bound(source: bytes) -> Iterator[str]:
    """Yield every name that a module imports or defines, each as often as it does."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield from (alias.asname or alias.name for alias in node.names)
        elif isinstance(node, ast.ClassDef):
            yield node.name


def test_resources_may_be_called_as_what_clients_import(workshop: Workshop) -> None:
    workshop.spec(document({f"/{name}": {"get": operation(f"{name}.get", {"type": "string"})} for name in ODD}))

    made = workshop.made()

    package = f"{workshop.package}/"
    for path in [f"{package}_client.py", *(f"{package}resources/{name}.py" for name in ODD)]:
        bound = list(names_bound(made[path]))
        assert len(bound) == len(set(bound)), path


@pytest.mark.parametrize(("name", "expected"), [("pages", "PagesResource"), ("order_groups", "OrderGroups")])
def test_only_a_class_that_would_hide_something_gives_way(name: str, expected: str) -> None:
    paths = {"/x": {"get": operation(f"{name}.get", {"type": "string"})}}

    [resource] = build_client_model(normalise(document(paths))).resources

    assert resource.class_name == expected
