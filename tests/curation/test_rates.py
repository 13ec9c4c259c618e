"""What vendors say about rate limits in prose is in the cost of the operation, or somebody has read it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pipeline.commands.inputs import read_committed_spec
from pipeline.curation.rates import REVIEWED, find_unpriced, stated_rates
from pipeline.openapi.corrections import apply_valid_corrections
from pipeline.openapi.document import load
from pipeline.workspace import Workspace
from published_documents import NEEDS_UPSTREAM, newest

ROOT = Path(__file__).parents[2]
LIMITS = {"buckets": {"read": {"tokens": 100, "seconds": 1}, "own": {"tokens": {"low": 1, "high": 5}, "seconds": 1}}}


def upstream(words: str) -> dict[str, Any]:
    return {"paths": {"/boats": {"get": {"description": words, "responses": {}}}}}


def curated(*costs: dict[str, Any], **more: Any) -> dict[str, Any]:
    operation = {"x-pennyweight-cost": list(costs), "responses": {}, **more}
    other = {"x-pennyweight-cost": {"bucket": "read"}, "responses": {}}
    return {"x-pennyweight-limits": LIMITS, "paths": {"/boats": {"get": operation}, "/crews": {"get": other}}}


def targets(words: str, *costs: dict[str, Any], **more: Any) -> list[str | None]:
    return [diagnostic.target for diagnostic in find_unpriced(upstream(words), curated(*costs, **more), "specs/x")]


READ = {"bucket": "read", "tokens": 10}


@pytest.mark.parametrize(
    ("words", "cost"),
    [
        ("Lists boats. **Rate limit:** 2 tokens per request.", {"bucket": "read", "tokens": 2}),
        ("5 tokens, or 50 tokens with crews.", {"bucket": "read", "tokens": 5}),
        ("Costs 10 tokens per order in the batch.", {"bucket": "read", "tokens": 10, "per": "orders"}),
        ("At most **5 times per second**; the lowest tier 1 time per second.", {"bucket": "own"}),
        ("Limited to 5 requests/second.", {"bucket": "own"}),
    ],
)
def test_words_and_a_cost_that_say_the_same_are_fine(words: str, cost: dict[str, Any]) -> None:
    assert targets(words, cost) == []
    assert targets(words, {"bucket": "read", "tokens": 7}) == ["GET /boats"]


def test_a_budget_that_others_share_is_no_budget_of_its_own() -> None:
    assert targets("Limited to 100 requests per second.", {"bucket": "read"}) == ["GET /boats"]


@pytest.mark.parametrize(
    "words", ["Rate limits are kinder with an id.", "Calls are throttled.", "Counts 1 call per hour."]
)
def test_words_that_no_cost_says_want_a_review_of_just_these_words(words: str) -> None:
    digest = stated_rates(upstream(words))["GET /boats"].digest

    assert targets(words, READ) == ["GET /boats"]
    assert targets(words, READ, **{REVIEWED: {"date": "2026-11-29", "sentences": digest}}) == []
    assert targets(f"{words} Again: rate limits.", READ, **{REVIEWED: {"date": "2026-11-29", "sentences": digest}})
    assert targets(words, READ, **{REVIEWED: {"sentences": digest}}), "nobody says when it was read"


@pytest.mark.parametrize(
    "words", ["Lists boats.", "Takes a token.", "Rate limit exceeded.", "Candles of 1 minute.", "A per-second index."]
)
def test_words_about_something_else_are_left_alone(words: str) -> None:
    assert stated_rates(upstream(words)) == {}


def test_words_of_parameters_answers_and_extensions_count() -> None:
    document = upstream("Lists boats.")
    operation = document["paths"]["/boats"]["get"]
    document["components"] = {
        "parameters": {"Crew": {"name": "crew", "in": "query", "description": "Costs 50 tokens."}}
    }
    operation["parameters"] = [{"$ref": "#/components/parameters/Crew"}]
    operation["x-page"] = {"content": "<Note>2 tokens per request.</Note>"}
    operation["responses"] = {"429": {"description": "Takes 7 tokens."}}

    assert stated_rates(document)["GET /boats"].tokens == {2, 7, 50}


@NEEDS_UPSTREAM
@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        ("kalshi.openapi*", "kalshi"),
        ("kalshi.perps_openapi*", "kalshi.perps"),
        ("snaptrade.openapi*", "snaptrade"),
        ("mesh.openapi*", "mesh"),
    ],
)
def test_our_costs_say_what_the_vendors_newest_documents_say(pattern: str, name: str) -> None:
    if name.endswith("perps") and not list(newest("kalshi.openapi*").parent.glob(pattern)):
        pytest.skip("PENNYWEIGHT_DOCUMENTS names no folder with the document of perps")
    workspace, path = Workspace(ROOT), newest(pattern)
    document = workspace.document(name)
    committed = read_committed_spec(workspace, document)
    ours, _ = apply_valid_corrections(
        committed.document, committed.corrections, f"specs/{document.folder}/corrections.yaml"
    )

    found = list(find_unpriced(load(path.read_text("utf-8"), path.name), ours, f"specs/{document.folder}/openapi.yaml"))

    assert not found, "\n".join(map(str, found))
