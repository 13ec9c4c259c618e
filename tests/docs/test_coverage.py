"""`docs/coverage.md` is what the specs, the sandbox and the recorded answers say."""

from __future__ import annotations

import answering
import pytest

from .coverage_page import PAGE, facts, page, recorded_of, summary, table
from .names_page import documents, rows

LISTED = [name for name in documents() if name in facts()]


def test_the_page_of_coverage_is_current() -> None:
    current = PAGE.read_text("utf-8") == page()

    assert current, "docs/coverage.md differs from the specs; run: .nox/tests/bin/python tests/docs/coverage_page.py"


@pytest.mark.parametrize("name", facts())
def test_every_known_operation_is_covered_or_a_gap_with_a_reason(name: str) -> None:
    said = facts()[name]
    covered = len(rows(name)) if name in documents() else 0
    gaps = said.get("gaps", [])

    assert said["known"] == covered + sum(gap["operations"] for gap in gaps)
    assert all(gap["what"] and gap["why"].endswith(".") for gap in gaps)


@pytest.mark.parametrize("name", documents())
def test_a_document_that_the_sandbox_serves_is_on_the_page(name: str) -> None:
    assert name in facts() or not answering.is_served(name.partition(".")[0])


@pytest.mark.parametrize("name", LISTED)
def test_all_operations_of_a_document_are_on_the_page(name: str) -> None:
    assert [row.call for row in table(name)] == [it.name for it in rows(name)]


@pytest.mark.parametrize("name", LISTED)
def test_no_document_lacks_words_or_a_unit(name: str) -> None:
    assert dict(summary(name, documents()[name]))["words"].endswith("; 0 lack words or a unit")


def test_recorded_answers_are_counted_by_their_operations() -> None:
    assert {"portfolio.get_balance", "orders.create", "markets.list"} <= recorded_of("kalshi")
    assert "markets.get" in recorded_of("kalshi.perps")
    assert recorded_of("mesh") == set()


def test_the_front_page_counts_the_operations() -> None:
    count = sum(len(rows(name)) for name in LISTED)

    assert f"[{count} documented operations]" in (PAGE.parents[1] / "README.md").read_text("utf-8")
