"""The source of a client made of a spec that says many things is complete and type-checks."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

import pytest
from workshop import Workshop, declared, listing, promised

from .wide import wide_document

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType


def test_every_operation_is_there_under_its_method_and_path(wide: Workshop) -> None:
    assert declared(wide.root / wide.package) == promised(wide_document())


def test_beside_a_method_called_list_annotations_name_the_builtin(wide: Workshop) -> None:
    module = ast.parse((wide.root / wide.package / "resources/things.py").read_text("utf-8"))
    classes = [node for node in module.body if isinstance(node, ast.ClassDef) and not node.name.endswith("Response")]
    bare = [node.id for each in classes for node in ast.walk(each) if isinstance(node, ast.Name) and node.id == "list"]

    assert len(classes) == 2
    assert bare == []


def test_the_client_type_checks_as_strictly_as_can_be(wide: Workshop) -> None:
    api = pytest.importorskip("mypy.api", reason="mypy is in the environment of `nox -s types` only")
    place = str(wide.root / wide.package)

    output, errors, status = api.run(["--strict", "--cache-dir", str(wide.root / "cache"), "--no-error-summary", place])

    assert (output, errors, status) == ("", "", 0)


def test_a_whole_number_enum_says_its_values_in_words(wide_package: ModuleType) -> None:
    assert "period: Minutes. One of 1, 60, 1440." in wide_package.Acme(api_key="k").things.list.__doc__


def test_a_blank_line_stands_between_fields_with_docs_of_ours_or_of_facts(tmp_path: Path) -> None:
    fields = {
        "id": {"type": "string"},
        "name": {"type": "string", "description": "Its name."},
        "size": {"type": "integer"},
    }
    spec = listing()
    spec["components"]["schemas"]["Thing"] |= {"properties": fields, "required": ["id", "name"]}
    workshop = Workshop(tmp_path)
    workshop.spec(spec)

    source = workshop.made()[f"{workshop.package}/models/_thing.py"].decode()

    assert "    id: str\n\n    name: str\n" in source
    assert '"""\n\n    size: int | Unset = UNSET\n' in source
