"""The schemas for editors are those of the pipeline's tables, accept what is committed, and mark what is wrong."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema_rs import validator_for
from pipeline.openapi.document import load

from .editor_schemas import ROOT, SCHEMAS, annotation_schema, correction_schema, text, vendor_schema
from .pages import read

if TYPE_CHECKING:
    from pathlib import Path

SPECS = sorted(ROOT.glob("specs/**/openapi.yaml"))
CORRECTIONS = sorted(ROOT.glob("specs/**/corrections.yaml"))
ENTRY = tomllib.loads(read("specs/vendors.toml"))


def content(path: Path) -> Any:
    return load(path.read_text("utf-8"), path.name)


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_current(name: str) -> None:
    current = read(name) == text(name)

    assert current, (
        f"{name} differs from the pipeline's tables; run: .nox/tests/bin/python tests/docs/editor_schemas.py"
    )


@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.parent.name)
def test_committed_specs_are_accepted(path: Path) -> None:
    assert validator_for(annotation_schema()).is_valid(content(path))


@pytest.mark.parametrize("path", CORRECTIONS, ids=lambda path: path.parent.name)
def test_committed_corrections_are_accepted(path: Path) -> None:
    assert validator_for(correction_schema()).is_valid(content(path))


def test_the_list_of_vendors_is_accepted() -> None:
    assert validator_for(vendor_schema()).is_valid(ENTRY)


@pytest.mark.parametrize(
    "wrong",
    [
        {"paths": {"/a": {"get": {"x-pennyweight-rety": "safe"}}}},
        {"paths": {"/a": {"get": {"x-pennyweight-retry": "sometimes"}}}},
        {"components": {"schemas": {"A": {"allOf": [{"x-pennyweight-money": {"unit": "cents"}}]}}}},
    ],
)
def test_an_annotation_that_no_run_accepts_is_marked(wrong: Any) -> None:
    assert not validator_for(annotation_schema()).is_valid(wrong)


@pytest.mark.parametrize("action", [{"target": "$.a"}, {"target": "$.a", "description": "b", "updates": {}}])
def test_an_action_that_no_run_accepts_is_marked(action: Any) -> None:
    document = {"overlay": "1.1.0", "info": {"title": "a", "version": "1"}, "actions": [action]}

    assert not validator_for(correction_schema()).is_valid(document)


@pytest.mark.parametrize(("key", "value"), [("class", "kalshi"), ("hosts", ["*.kalshi.com"]), ("scop", "all")])
def test_an_entry_that_no_run_accepts_is_marked(key: str, value: object) -> None:
    wrong = {**ENTRY, "vendors": {"kalshi": {**ENTRY["vendors"]["kalshi"], key: value}}}

    assert not validator_for(vendor_schema()).is_valid(wrong)
