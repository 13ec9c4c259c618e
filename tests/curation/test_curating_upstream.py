"""The vendors' whole specs give the committed ones, and all of their operations can be named."""

from __future__ import annotations

import re
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pipeline.checks import operations, schemas
from pipeline.curation.curated_spec import curate, filter_operations, list_operations
from pipeline.importers import webhooks
from pipeline.model.normal_form import name_classes
from pipeline.openapi.document import Document, dump, load
from pipeline.openapi.messages import split_messages
from pipeline.openapi.references import settle
from pipeline.openapi.upgrade.document import upgrade
from pipeline.workspace import Workspace
from published_documents import NEEDS_UPSTREAM, newest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
LENGTH = 5

pytestmark = NEEDS_UPSTREAM
each_vendor = pytest.mark.parametrize("vendor", ["kalshi", "snaptrade", "mesh"])


def upstream(vendor: str) -> Document:
    path = newest(f"{vendor}.openapi*")
    name = path.name
    document, _, _ = webhooks.part(upgrade(settle(load(path.read_text("utf-8"), name), name), name), name)
    return document


def committed(vendor: str) -> Document:
    calls, _ = split_messages(load((ROOT / "specs" / vendor / "openapi.yaml").read_text("utf-8"), vendor))
    return calls


@each_vendor
def test_a_whole_spec_gives_the_committed_one(vendor: str) -> None:
    told = list_operations(upstream(vendor))
    scope = Workspace(ROOT).vendor(vendor).scope
    assert set(scope) <= set(told)
    # Mesh has an operation that only a page describes.
    whole = tuple(each for each in told if not scope or each in scope)
    expected = filter_operations(committed(vendor), whole).document

    curated = curate(upstream(vendor), expected, scope=whole, whole=True)

    # A page of Mesh's knows two institutions more than its spec does; ours has those of the page.
    for document in (expected, curated.document):
        document["components"]["schemas"].get("BrokerType", {}).pop("enum", None)
    assert dump(curated.document) == dump(expected)
    assert (curated.todo, curated.notes, curated.removed) == ((), (), ())


@each_vendor
@pytest.mark.parametrize("known", [True, False], ids=["beside ours", "anew"])
def test_every_operation_and_schema_gets_a_name(vendor: str, known: bool) -> None:
    document = upstream(vendor)

    curated = curate(document, committed(vendor) if known else None, whole=True, title="It").document

    checks = (operations.check_items, schemas.check, operations.check_names)
    assert [str(diagnostic) for check in checks for diagnostic in check(curated, vendor)] == []
    assert name_classes(curated) == curated
    assert curated["paths"].keys() == document["paths"].keys()


@each_vendor
def test_refreshing_all_twice_is_refreshing_once(vendor: str) -> None:
    once = curate(upstream(vendor), committed(vendor), whole=True)

    twice = curate(upstream(vendor), once.document, whole=True)

    assert dump(twice.document) == dump(once.document)
    assert (twice.notes, twice.todo) == ((), once.todo)


@each_vendor
def test_no_sentence_of_the_vendors_is_left(vendor: str) -> None:
    theirs = {shingle for text in sentences(upstream(vendor)) for shingle in shingles(text)}

    found = curate(upstream(vendor), None, whole=True, title="It").document

    assert len(theirs) > 1000
    assert [text for text in sentences(found) if shingles(text) & theirs] == []


@each_vendor
def test_a_whole_spec_is_curated_in_no_time(vendor: str) -> None:
    document, ours = upstream(vendor), committed(vendor)
    start = time.process_time()

    curate(document, ours, whole=True)

    assert time.process_time() - start < 1.5


def sentences(node: Any) -> Iterator[str]:
    """Yield text with spaces in it: names and addresses are facts."""
    if isinstance(node, dict | list):
        for item in node.values() if isinstance(node, dict) else node:
            yield from sentences(item)
    elif isinstance(node, str) and " " in node:
        yield node


def shingles(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"[a-z0-9']+", text.lower())
    return {tuple(words[at : at + LENGTH]) for at in range(len(words) - LENGTH + 1)}
