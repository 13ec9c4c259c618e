"""The report for a terminal."""

import re
from dataclasses import replace

import pytest
from pipeline.diff.report.text_report import render_text
from rich.cells import cell_len

from .made_up_reports import empty_report, hostile_report, rich_report


def test_effects_follow_each_other_the_worst_first() -> None:
    text = render_text(rich_report())

    places = [text.index(heading) for heading in ("Breaking (4)", "Widening (2)", "Additions (4)", "Words only (2)")]
    assert places == sorted(places)


def test_a_change_shows_its_way_its_place_what_happened_and_what_to_do() -> None:
    change = next(change for change in rich_report().changes if change.place == "parameter account_id (query)")

    text = render_text(replace(rich_report(), changes=(change,)))

    row = next(line for line in text.splitlines() if "account_id (query)" in line)
    assert " ".join(row.split()) == "request parameter account_id (query) A parameter that must be given was added."
    assert "do  Pass `account_id` to `fills.list_fills`" in text
    assert "GET\u00a0/fills" in text


def test_of_two_structures_only_what_differs_is_shown() -> None:
    text = render_text(rich_report(), width=140)

    assert "properties.price.type: integer → string" in text
    assert "properties.fees.format: int64 → decimal" in text
    assert "client_order_id" not in text


def test_the_end_counts_what_is_to_do_and_says_the_version() -> None:
    text = render_text(rich_report())

    assert "2 new operations outside the scope\n  GET /margin/risk\n  POST /margin/orders\n" in text
    assert "2 notes\n  orders.md:41: a secret in an example\n" in text
    assert text.endswith("3 places lack words of ours\n\nVersion of pennyweight-acme: 0.1.0 → 0.2.0\n")


@pytest.mark.parametrize("width", [1, 40, 56, 80, 100, 200])
@pytest.mark.parametrize("report", [rich_report(), hostile_report(), empty_report()], ids=["rich", "hostile", "empty"])
def test_no_line_is_wider_than_the_terminal(report: object, width: int) -> None:
    lines = render_text(report, width=width).splitlines()  # type: ignore[arg-type]  # parametrize loses the type

    assert max(map(cell_len, lines)) <= max(width, 40)
    assert not [line for line in lines if line != line.rstrip()]


def test_colour_adds_only_colour() -> None:
    plain, coloured = render_text(rich_report()), render_text(rich_report(), color=True)

    assert "\x1b" not in plain
    assert "\x1b[1;31mBreaking" in coloured
    uncoloured = re.sub(r"\x1b\[[0-9;]*m", "", coloured)
    assert [line.rstrip() for line in uncoloured.splitlines()] == plain.splitlines()


def test_the_terminal_of_the_day_does_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    before = render_text(rich_report(), color=True)

    for name, value in {"NO_COLOR": "1", "COLUMNS": "10", "TERM": "dumb", "FORCE_COLOR": "1"}.items():
        monkeypatch.setenv(name, value)

    assert render_text(rich_report(), color=True) == before


def test_when_nothing_changed_it_says_so() -> None:
    assert render_text(empty_report()) == (
        "Acme Bank · pennyweight-acme · 3.27.0 (2026-08-12)\n"
        "Nothing changed; stays at 0.1.0\n"
        "\n"
        "Version of pennyweight-acme: stays at 0.1.0\n"
    )


def test_brackets_are_not_markup() -> None:
    text = render_text(replace(empty_report(), title="[red]Acme[/red] :smile:"))

    assert text.startswith("[red]Acme[/red] :smile: · ")
