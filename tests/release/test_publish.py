"""What stops `nox -s publish` before anything is built."""

from __future__ import annotations

import pytest
from pipeline.diagnostics import DiagnosticError
from publish import _compare_changelogs
from shipping.tags import Standing

UNWRITTEN = Standing("pennyweight-kalshi", "99.0.0", None)


def test_a_tag_whose_changelog_says_nothing_is_refused() -> None:
    with pytest.raises(DiagnosticError, match=r"docs/changelog/pennyweight-kalshi\.md"):
        _compare_changelogs([UNWRITTEN], "pennyweight-kalshi-v99.0.0")


def test_without_a_tag_it_is_said_and_the_trial_goes_on(capsys: pytest.CaptureFixture[str]) -> None:
    _compare_changelogs([UNWRITTEN], None)

    assert "before the tag: docs/changelog/pennyweight-kalshi.md" in capsys.readouterr().err


def test_what_is_not_new_needs_no_section(capsys: pytest.CaptureFixture[str]) -> None:
    _compare_changelogs([], "pennyweight-kalshi-v99.0.0")

    assert capsys.readouterr().err == ""
