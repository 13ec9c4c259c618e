"""The largest real spec cut into a page for each operation: what is read from all pages is what the whole spec says."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pipeline.curation.curated_spec import curate
from pipeline.fetch.text import to_publication
from pipeline.importers.publications import import_publications
from pipeline.openapi.document import dump, load
from pipeline.openapi.walk import operations
from published_documents import NEEDS_UPSTREAM, newest

from .publications import page

if TYPE_CHECKING:
    from pipeline.openapi.document import Document
    from pipeline.publication import Publication

pytestmark = NEEDS_UPSTREAM
_GENEROUS = 4
"""Machines that run tests are slower than those that are waited at."""


@pytest.fixture(scope="module")
def whole() -> Publication:
    path = Path(str(newest("kalshi.openapi*")))
    return to_publication(path.name, path.read_bytes())


@pytest.fixture(scope="module")
def pages(whole: Publication) -> list[Publication]:
    document = load(whole.text, whole.name)
    found = [(method, path) for path, method, _ in operations(document)]
    assert len(found) == 128
    return [to_publication(f"{method} {path}", page(document, method, path).encode()) for method, path in found]


def imported(*given: Publication) -> Document:
    return curate(import_publications(given).document, None, whole=True, title="Kalshi").document


def test_all_pages_together_give_what_the_whole_spec_gives(whole: Publication, pages: list[Publication]) -> None:
    assert dump(imported(*pages)) == dump(imported(whole))


def test_the_order_of_the_pages_does_not_matter(pages: list[Publication]) -> None:
    forward, backward = imported(*pages), imported(*reversed(pages))

    assert {**forward, "tags": None} == {**backward, "tags": None}
    assert sorted(map(str, forward["tags"])) == sorted(map(str, backward["tags"]))


def test_reading_all_pages_takes_seconds(pages: list[Publication]) -> None:
    start = time.perf_counter()

    imported(*pages)

    assert time.perf_counter() - start < 5 * _GENEROUS
