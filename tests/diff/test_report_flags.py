"""A property that a place has or lacks reads as words in every report; machines get true and false."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from pipeline.diff import render_html, render_json, render_markdown, render_text
from pipeline.diff.compare_specs import compare
from pipeline.diff.report.report import build_view

from .made_up_reports import empty_report
from .parsed_html import Page
from .snippets import CASES

if TYPE_CHECKING:
    from pipeline.diff.report.report import Report


def reported(rule: str) -> Report:
    return replace(empty_report(), changes=tuple(change for change in compare(*CASES[rule]) if change.rule == rule))


@pytest.mark.parametrize(
    ("rule", "old", "new"),
    [
        ("answer-nullable", "never null", "may be null"),
        ("argument-not-nullable", "may be null", "never null"),
        ("answer-field-optional", "required", "optional"),
        ("argument-required", "optional", "required"),
        ("deprecated", "not deprecated", "deprecated"),
        ("field-hidden", "not secret", "secret"),
    ],
)
def test_a_flag_reads_as_words(rule: str, old: str, new: str) -> None:
    report = reported(rule)

    assert [(entry.old, entry.new) for entry in build_view(report).entries] == [(old, new)]
    assert f"`{old}` → `{new}`" in render_markdown(report)
    assert f"was {old}" in " ".join(render_text(report).split())
    assert [side.text.strip() for side in Page(render_html(report)).all("pre")] == [old, new]


def test_a_value_that_is_true_or_false_stays_one() -> None:
    report = reported("default-changed")
    (change,) = report.changes

    (entry,) = build_view(replace(report, changes=(replace(change, old=False, new=True),))).entries

    assert (entry.old, entry.new) == (False, True)


def test_machines_get_true_and_false() -> None:
    (change,) = json.loads(render_json(reported("answer-nullable")))["changes"]

    assert (change["old"], change["new"]) == (False, True)
