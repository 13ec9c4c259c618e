"""A refresh brings one paragraph for the changelog, and below it notes by which callers follow."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from pipeline.diff.compare_specs import compare
from pipeline.diff.report.changelog import changelog_fragment, migration_notes
from pipeline.diff.report.report import Report

from .snippets import CASES, CENTS, DOLLARS, TEXT, WHOLE, fields, ref, spec

if TYPE_CHECKING:
    from pipeline.openapi.document import Document


def report(old: Document, new: Document, called: str = "7 (2026-01-02)") -> Report:
    changes = tuple(compare(old, new))
    return Report(
        vendor="acme", title="Acme", package="p", old="6", new=called, version="0.1.0", bumped="0.1.1", changes=changes
    )


def written(given: Report) -> tuple[str, str]:
    found = changelog_fragment(given)
    assert found is not None
    return found


def wide(count: int, size: Document) -> Document:
    return spec({"Thing": fields(**{f"size_{number}": size for number in range(count)})})


def test_what_breaks_is_counted_first_then_the_rest_in_short_and_advice_stands_below() -> None:
    old = spec({"Thing": fields(id=TEXT, size=WHOLE)})
    new = spec({"Thing": fields(id=TEXT, name=TEXT, colour=TEXT)})

    _, text = written(report(old, new))

    assert text == (
        "1 change breaks code; what to do stands below. New: `Thing.colour`, `Thing.name`.\n\n"
        "- `Thing.size` is gone; it was `int`. Stop reading it. (GET /things)\n"
    )


def test_where_nothing_breaks_a_fragment_is_one_paragraph() -> None:
    _, text = written(report(spec({"Thing": fields(id=TEXT)}), spec({"Thing": fields(id=TEXT, name=TEXT)})))

    assert text == "New: `Thing.name`.\n"


def test_new_classes_are_called_by_their_names() -> None:
    old = spec({"Thing": fields(id=TEXT)})
    new = spec({"Thing": fields(id=TEXT, size=ref("Size")), "Size": fields(width=WHOLE)})

    _, text = written(report(old, new))

    assert text == "New: `Thing.size`, `Size`.\n"


def test_the_path_is_one_that_the_changelog_finds() -> None:
    path, _ = written(report(spec(), wide(1, TEXT)))

    assert re.fullmatch(r"changes/acme/\+7-2026-01-02-[0-9a-f]{8}\.vendor\.md", path)


def test_the_same_refresh_gives_the_same_file_and_another_refresh_another() -> None:
    first, second = report(spec(), wide(1, TEXT)), report(spec(), wide(2, TEXT))

    assert changelog_fragment(first) == changelog_fragment(report(spec(), wide(1, TEXT)))
    assert written(first)[0] != written(second)[0]
    assert written(first)[0] != written(replace(first, new="8"))[0]


def test_nothing_changed_writes_nothing() -> None:
    assert changelog_fragment(report(spec(), spec())) is None


@pytest.mark.parametrize("count", [1, 2, 3, 10, 400])
def test_the_paragraph_is_short_and_the_notes_below_it_are_complete(count: int) -> None:
    given = report(wide(count, CENTS), wide(count, DOLLARS))

    head, _, notes = written(given)[1].partition("\n\n")

    assert len(head) < 400
    assert head.startswith(f"{count} change")
    assert notes == migration_notes(given.changes)
    assert notes.count("- ") == count


def test_what_has_no_room_is_counted() -> None:
    names = {f"{'long' * 30}_{number}": TEXT for number in range(6)}

    _, text = written(report(spec(), spec({"Thing": fields("id", id=TEXT, **names)})))

    assert text == "New: 6 places.\n"


@pytest.mark.parametrize("name", sorted(CASES))
def test_whatever_changed_a_sentence_comes_of_it(name: str) -> None:
    _, text = written(report(*CASES[name]))

    assert re.fullmatch(r"\S.{5,390}\.\n(\n(- \S.*\n)+)?", text)


@pytest.mark.parametrize("called", ["", "…", "../../x", "A" * 300])
def test_whatever_the_version_is_called_the_file_stays_in_its_folder(called: str) -> None:
    path, _ = written(report(spec(), wide(1, TEXT), called))

    assert re.fullmatch(r"changes/acme/\+[a-z0-9-]{8,60}\.vendor\.md", path)


def test_names_that_a_vendor_made_up_stay_code() -> None:
    _, text = written(report(spec(), spec({"Thing": fields("id", id=TEXT, **{"<b>`x`": TEXT})})))

    assert "<b>" not in re.sub(r"`[^`]*`", "", text)


def test_notes_tell_all_that_breaks_and_what_to_do() -> None:
    notes = migration_notes(compare(wide(20, CENTS), wide(20, DOLLARS)))

    assert notes.count("\n- ") == 19
    assert "Change every place that reads or gives `Thing.size_19` before upgrading" in notes
    assert "(GET /things)" in notes


def test_where_nothing_breaks_there_are_no_notes() -> None:
    assert migration_notes(compare(*CASES["answer-field-added"])) == ""
