"""Lines beside each other, and values as lines."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pipeline.diff.report.line_diff import Kind, in_one_column, shortened, side_by_side
from pipeline.diff.report.sanitize import brief, lines, quoted, visible


def test_lines_that_are_alike_stand_beside_each_other() -> None:
    rows = side_by_side(["a", "b", "c"], ["a", "new", "new too", "c"])

    assert [(old.text, new.text) for old, new in rows] == [("a", "a"), ("b", "new"), ("", "new too"), ("c", "c")]
    assert [old.kind for old, _ in rows] == [Kind.SAME, Kind.REMOVED, Kind.GAP, Kind.SAME]


def test_within_a_line_the_words_that_differ_are_marked() -> None:
    ((old, new),) = side_by_side(["type: integer here"], ["type: string here"])

    assert (old.before, old.differs, old.after) == ("type: ", "integer", " here")
    assert new.differs == "string"


def test_a_number_is_marked_whole() -> None:
    ((old, new),) = side_by_side(["maximum: 100.00"], ["maximum: 1000.00"])

    assert (old.differs, new.differs) == ("100.00", "1000.00")


@given(st.lists(st.sampled_from("abcd"), max_size=30), st.lists(st.sampled_from("abcd"), max_size=30))
def test_no_line_is_lost(old: list[str], new: list[str]) -> None:
    rows = side_by_side(old, new)

    assert [line.text for line, _ in rows if line.kind is not Kind.GAP] == old
    assert [line.text for _, line in rows if line.kind is not Kind.GAP] == new
    column = in_one_column(rows)
    assert [line.text for line in column if line.kind is not Kind.ADDED] == old


def test_only_the_surroundings_of_a_difference_are_kept() -> None:
    old = [str(number) for number in range(50)]

    rows = shortened(side_by_side(old, [*old[:25], "x", *old[26:]]))

    assert [row[0].text for row in rows] == ["… 22 alike …", "22", "23", "24", "25", "26", "27", "28", "… 21 alike …"]


def test_of_very_many_lines_the_difference_is_still_shown() -> None:
    old = [f"line {number}" for number in range(200_000)]

    rows = side_by_side(old, [*old[:150_000], "new", *old[150_000:]])

    assert [row[1].text for row in rows if row[1].kind is Kind.ADDED] == ["new"]
    assert len(rows) < 20


def test_what_differs_in_too_many_lines_is_cut_and_counted() -> None:
    rows = side_by_side(["a"] * 5000, ["b"] * 7000)

    assert len(rows) == 401
    assert [line.text for line in rows[-1]] == ["… 4600 more …", "… 6600 more …"]


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (None, []),
        (True, ["true"]),
        ("true", ["'true'"]),
        (Decimal("1.10"), ["1.10"]),
        ([], ["[]"]),
        (["a", None], ["- a", "- null"]),
        ({"type": ["string", "null"], "x": {}}, ["type:", "  - string", "  - 'null'", "x: {}"]),
        ("two\nlines", ["two", "lines"]),
        ("x" * 300, ["x" * 300]),
        ({"a": "b\u202ec"}, ['a: "b\\u202ec"']),
    ],
)
def test_a_value_is_shown_as_lines_of_yaml(value: object, shown: list[str]) -> None:
    assert lines(value) == shown


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (None, "nothing"),
        ({"type": "integer", "enum": [1, None]}, "{type: integer, enum: [1, null]}"),
        (list(range(20)), "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, …]"),
        ("x" * 100, "x" * 59 + "…"),
        (Decimal("0.50"), "0.50"),
    ],
)
def test_a_value_is_shown_in_brief(value: object, shown: str) -> None:
    assert brief(value, 60) == shown


def test_letters_of_every_script_stay_and_what_acts_does_not() -> None:
    assert visible("Zürich 東京 שלום 🏦") == "Zürich 東京 שלום 🏦"
    assert visible("a\u202eb\x1b[0m\ud800\n\u2028\ue000") == "a\\u202eb\\x1b[0m\\ud800\\n\\u2028\\ue000"


def test_words_in_backticks_are_told_apart() -> None:
    assert quoted("Use `a` or (`b`).") == ["Use ", "a", " or (", "b", ")."]
    assert quoted("``a`` and `") == ["``a`` and `"]
