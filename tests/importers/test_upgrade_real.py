"""Whole documents of real vendors: read, settled, scrubbed and upgraded they are valid, and no operation is lost."""

from __future__ import annotations

import time
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator
from pipeline.importers.merging import merge
from pipeline.importers.redaction import redact_secrets
from pipeline.openapi.document import load
from pipeline.openapi.references import settle
from pipeline.openapi.upgrade.document import upgrade
from pipeline.openapi.walk import operations
from published_documents import NEEDS_UPSTREAM, UPSTREAM

from .published import page

if TYPE_CHECKING:
    from pathlib import Path

SPECS = sorted(UPSTREAM.glob("*.openapi.*"))

pytestmark = NEEDS_UPSTREAM


def plain(node: Any) -> Any:
    """What validators know: floats instead of exact numbers."""
    match node:
        case dict():
            return {key: plain(item) for key, item in node.items()}
        case list():
            return [plain(item) for item in node]
        case Decimal():
            return float(node)
        case _:
            return node


def faults(validator: Any, document: Any) -> set[str]:
    return {str(error).splitlines()[0] for error in validator(plain(document)).iter_errors()}


@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.name)
def test_what_was_valid_is_valid_and_complete_after_the_upgrade(path: Path) -> None:
    said = load(path.read_text("utf-8"), path.name)
    scrubbed, notes = redact_secrets(said, path.name)
    start = time.perf_counter()
    now = upgrade(settle(scrubbed, path.name), path.name)
    took = time.perf_counter() - start

    before = OpenAPIV30SpecValidator if str(said["openapi"]).startswith("3.0") else OpenAPIV31SpecValidator
    assert faults(OpenAPIV31SpecValidator, now) <= faults(before, said)
    assert [place[:2] for place in operations(now)] == [place[:2] for place in operations(said)]
    assert "'nullable'" not in str({**now, "paths": {}})
    assert upgrade(settle(now, path.name), path.name) == now
    assert len(notes) < 20
    assert took < 1


@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.name)
def test_cut_into_pages_and_merged_it_is_the_same_again(path: Path) -> None:
    whole = upgrade(settle(load(path.read_text("utf-8"), path.name), path.name), path.name)
    pages = [
        page(f"{method} {name}", {**whole, "paths": {name: {method: operation}}})
        for name, method, operation in operations(whole)
    ]

    merged, notes, sources = merge(pages)

    assert merged == whole
    assert notes == ()
    assert len(sources) == len(pages)
