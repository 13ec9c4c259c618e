"""The report for machines: stable, exact, and it reads back."""

import json
import re
from dataclasses import replace
from decimal import Decimal

import pytest
from pipeline.diagnostics import DiagnosticError
from pipeline.diff.report.json_report import render_all_json, render_json
from report_read import read, read_all

from .made_up_reports import empty_report, rich_report


def test_a_report_reads_back_as_it_was() -> None:
    assert read(render_json(rich_report())) == rich_report()
    assert read(render_json(empty_report())) == empty_report()
    assert render_json(read(render_json(rich_report()))) == render_json(rich_report())


def test_several_reports_read_back_in_their_order() -> None:
    reports = [empty_report(), rich_report()]

    text = render_all_json(reports)

    assert read_all(text) == reports
    assert json.loads(text)["effect"] == "breaking"
    assert json.loads(render_all_json([]))["effect"] is None


@pytest.mark.parametrize("digits", ["1.10", "0.30000000000000000001", "1E+3", "-0.0", "12345678901234567890.5"])
def test_numbers_keep_their_digits(digits: str) -> None:
    change = replace(rich_report().changes[0], old={"default": Decimal(digits)})

    text = render_json(replace(rich_report(), changes=(change,)))

    assert f'"default": {digits}\n' in text
    assert str(read(text).changes[0].old["default"]) == digits


def test_its_names_are_those_that_the_docstring_promises() -> None:
    tree = json.loads(render_json(rich_report()))

    assert list(tree) == [
        "format", "vendor", "title", "package", "old", "new", "version", "bumped",
        "effect", "counts", "changes", "outside", "todo", "notes",
    ]  # fmt: skip
    assert tree["format"] == 1
    assert tree["effect"] == "breaking"
    assert tree["counts"] == {"breaking": 4, "widening": 2, "addition": 4, "words": 2}
    assert set(tree["changes"][0]) == {
        "rule", "effect", "direction", "operations", "place", "pointer", "old", "new", "says", "advice",
    }  # fmt: skip
    assert set(tree["notes"][0]) == {"where", "what", "target", "expected", "found", "so"}


def test_when_nothing_changed_the_effect_is_null() -> None:
    tree = json.loads(render_json(empty_report()))

    assert tree["effect"] is None
    assert set(tree["counts"].values()) == {0}


def test_names_that_a_later_version_adds_are_passed_over() -> None:
    tree = json.loads(render_json(empty_report())) | {"weather": "fair"}

    assert read(json.dumps(tree)) == empty_report()


@pytest.mark.parametrize(
    ("pattern", "instead", "says"),
    [
        (r'"format": 1', '"format": 2', "format 1"),
        (r'"vendor": "acme"', '"vendor": 7', "vendor: text"),
        (r'"effect": "words"', '"effect": "awful"', "effect: one of breaking"),
        (r'"direction": "response"', '"direction": "sideways"', "direction: one of"),
        (r'"GET /fills"', "3", "operations: a list of text"),
        (r'"so": "it was left out; tell the vendor"', '"so": []', "so: text"),
        (r'"vendor": "acme",', "", "vendor: text"),
        (r"\}\s*$", "", "JSON|YAML"),
    ],
)
def test_what_is_no_report_is_refused_with_its_place(pattern: str, instead: str, says: str) -> None:
    text = render_json(rich_report())
    at = text.index('"changes"') if "effect" in pattern else 0

    with pytest.raises(DiagnosticError, match=says):
        read(text[:at] + re.sub(pattern, instead, text[at:], count=1))


def test_lists_where_objects_belong_are_refused() -> None:
    tree = json.loads(render_json(rich_report()))

    for name, value in (("changes", {}), ("changes", [[]]), ("notes", [3]), ("todo", "x"), ("outside", None)):
        with pytest.raises(DiagnosticError):
            read(json.dumps(tree | {name: value}))
    with pytest.raises(DiagnosticError):
        read_all(json.dumps({"format": 1, "reports": ["x"]}))
