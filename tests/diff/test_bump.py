"""The next version follows from the worst change."""

from __future__ import annotations

import pytest
from pipeline.diagnostics import DiagnosticError
from pipeline.diff.change import Change, Effect, bump

BREAKING, WIDENING, ADDITION, WORDS = Effect.BREAKING, Effect.WIDENING, Effect.ADDITION, Effect.WORDS


def changes(*effects: Effect) -> list[Change]:
    return [Change(rule="a-rule", effect=effect, place="here", pointer="/", says="So.") for effect in effects]


@pytest.mark.parametrize(
    ("version", "effects", "bumped"),
    [
        ("1.2.3", (), "1.2.3"),
        ("1.2.3", (WORDS,), "1.2.4"),
        ("1.2.3", (ADDITION, WORDS), "1.3.0"),
        ("1.2.3", (WIDENING,), "1.3.0"),
        ("1.2.3", (WORDS, BREAKING, ADDITION), "2.0.0"),
        ("0.1.0", (WORDS,), "0.1.1"),
        ("0.1.4", (ADDITION,), "0.1.5"),
        ("0.1.4", (WIDENING,), "0.1.5"),
        ("0.1.4", (BREAKING,), "0.2.0"),
        ("0.0.3", (BREAKING,), "0.1.0"),
        ("0.9.9", (BREAKING,), "0.10.0"),
    ],
)
def test_the_worst_change_decides(version: str, effects: tuple[Effect, ...], bumped: str) -> None:
    assert bump(version, changes(*effects)) == bumped


@pytest.mark.parametrize(
    ("version", "effects", "bumped"),
    [
        ("0.1.0a1", (), "0.1.0a1"),
        ("0.1.0a1", (BREAKING,), "0.1.0a2"),
        ("0.1.0.dev3", (WORDS,), "0.1.0.dev4"),
        ("1.0.0rc9", (BREAKING,), "1.0.0rc10"),
        ("1.1.0b2", (ADDITION,), "1.1.0b3"),
        ("1.1.0b2", (BREAKING,), "2.0.0b1"),
        ("1.1.1a1", (ADDITION,), "1.2.0a1"),
        ("0.1.1.dev7", (BREAKING,), "0.2.0.dev1"),
    ],
)
def test_a_pre_release_counts_up_while_it_leads_far_enough(
    version: str, effects: tuple[Effect, ...], bumped: str
) -> None:
    assert bump(version, changes(*effects)) == bumped


@pytest.mark.parametrize("version", ["1.2", "v1.2.3", "1.2.3-alpha", "1.2.3.post1", "", "1.2.3\n"])
def test_a_version_written_otherwise_is_refused(version: str) -> None:
    with pytest.raises(DiagnosticError, match="can't be counted up"):
        bump(version, changes(WORDS))
