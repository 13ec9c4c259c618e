"""The verdict of the rules and that of the public surface, on clients really made."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pipeline.checks.curated import check_curated
from pipeline.codegen.regenerate import client_of
from pipeline.diff.change import Change, Effect
from pipeline.diff.compare import compare
from pipeline.diff.rules import RULES
from pipeline.diff.surface import Agreement, Breakage, agreement, breakages, cross_check
from pipeline.diff.surface_matching import shows
from pipeline.diff.surface_rules import SELDOM, UNSEEN
from workshop import Workshop

from .joined_snippets import enveloped, joined
from .snippets import ref
from .test_rules import ELSEWHERE

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.file_tree import FileTree
    from pipeline.openapi.document import Document

Verdicts = tuple[list[Change], list[Breakage]]


MODULE = "pennyweight_acme"
BREAKING = [rule.name for rule in RULES if rule.effect is Effect.BREAKING]


@pytest.fixture(scope="module")
def make(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Document], FileTree]:
    workspace = Workshop(tmp_path_factory.mktemp("surface")).workspace
    vendor = workspace.vendor("acme")

    def made(document: Document) -> FileTree:
        check_curated(document, "a snippet", (), ("api.acme.example", "0.acme.example", "1.acme.example"))
        return client_of(document, vendor, workspace.overlay(vendor), {}, lambda _stage: None)

    return made


@pytest.fixture(scope="module")
def both_ways(make: Callable[[Document], FileTree]) -> list[Verdicts]:
    """What is said about the joined snippets, forwards and backwards."""
    old, new = joined()
    was, now = make(old), make(new)
    return [
        (compare(old, new), breakages(was, now, MODULE)),
        (compare(new, old), breakages(now, was, MODULE)),
    ]


def test_every_breakage_is_told_and_every_breaking_change_shows_or_is_known_not_to(both_ways: list[Verdicts]) -> None:
    verdicts = [agreement(*way) for way in both_ways]

    assert [str(diagnostic) for verdict in verdicts for diagnostic in verdict.unexplained] == []
    assert all(verdict.agrees for verdict in verdicts)


@pytest.mark.parametrize(
    "rule",
    sorted(set(BREAKING) - {"envelope-changed", *ELSEWHERE}),
)
def test_a_breaking_rule_shows_on_the_surface_unless_the_table_says_why_not(
    both_ways: list[Verdicts], rule: str
) -> None:
    found = [(change, told) for changes, told in both_ways for change in changes if change.rule == rule]

    shown = [any(shows(breakage, change) for breakage in told) for change, told in found]

    assert found
    assert any(shown) == (rule not in UNSEEN)
    assert all(shown) or rule in UNSEEN or rule in SELDOM


def test_the_tables_name_breaking_rules_only_and_none_twice() -> None:
    assert {*UNSEEN, *SELDOM} <= set(BREAKING)
    assert not UNSEEN.keys() & SELDOM.keys()


def test_what_only_the_rules_see_is_explained_once_a_rule(both_ways: list[Verdicts]) -> None:
    (forwards, _) = (agreement(*way) for way in both_ways)

    assert [text for text in forwards.explained if text.startswith("money-changed")] == [
        "money-changed (MoneyChangedThing.size): an amount has the same type in every unit and currency"
    ]


def test_another_model_in_the_envelope_shows_in_what_methods_return(make: Callable[[Document], FileTree]) -> None:
    old, new = enveloped(ref("Thing")), enveloped({"type": "array", "items": ref("Thing")})
    changes = compare(old, new)

    verdict = cross_check(old, new, make, MODULE, changes)

    assert [change.rule for change in changes] == ["answer-type-changed"]
    assert verdict == Agreement(agrees=True)


def test_verdicts_that_differ_become_findings(both_ways: list[Verdicts]) -> None:
    changes, told = both_ways[0]
    silent = agreement([change for change in changes if change.effect is not Effect.BREAKING], told)
    loud = agreement([change for change in changes if change.rule == "answer-nullable"], [])

    assert not silent.agrees
    assert len(silent.unexplained) == len(told)
    assert "the clients differ more than the rules say" in str(silent.unexplained[0])
    assert not loud.agrees
    assert "answer-nullable breaks and shows nothing" in str(loud.unexplained[0])
