"""The report as a pull request's body: its tables hold, and nothing in it links, mentions or closes."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from pipeline.diff.report.markdown_report import (
    MARKDOWN_LIMIT,
    code,
    escape_markdown,
    render_markdown,
)
from pipeline.diff.report.report import Report

from .made_up_reports import HOSTILE, empty_report, hostile_report, rich_report
from .parsed_html import Page

_ACTING = re.compile(r"[@#$]\w|https?:|www\.|:\w+:|\bGH-\d|\b[0-9a-f]{7,}\b")


def read(markdown: str) -> Page:
    return Page(MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).render(markdown))


def test_it_begins_with_verdict_versions_and_counts() -> None:
    assert render_markdown(rich_report()).startswith(
        "## Breaking: 4 changes break callers; 0.1.0 → 0.2.0\n"
        "\n"
        "Acme Bank, package `pennyweight-acme`, spec `3.27.0 (2026-08-12)` → `3.31.2 (2026-11-02)`."
        " 4 breaking, 2 widening, 4 additions, 2 words only.\n"
    )


def test_each_effect_has_a_table_the_worst_first() -> None:
    page = read(render_markdown(rich_report()))

    assert [it.text for it in page.all("h3")] == ["Breaking (4)", "Widening (2)", "Additions (4)", "Words only (2)"]
    assert [len([row for row in page.all("tr") if table in row.inside]) for table in page.all("table")] == [5, 3, 5, 3]


@pytest.mark.parametrize("report", [rich_report(), rich_report(30), hostile_report()], ids=["rich", "long", "hostile"])
def test_every_row_has_as_many_cells_as_its_table(report: Report) -> None:
    page = read(render_markdown(report))

    for table in page.all("table"):
        width = len([cell for cell in page.all("th") if table in cell.inside])
        for row in (row for row in page.all("tr") if table in row.inside):
            assert len([cell for cell in page.elements if cell.tag in {"td", "th"} and row in cell.inside]) == width


def test_structures_fold_and_show_what_differs() -> None:
    page = read(render_markdown(rich_report()))

    (folded,) = [it for it in page.all("details") if it.text.startswith("Breaking: old and new in full")]
    assert "    price:\n-     type: integer\n-     format: int64\n" in folded.text
    assert "+     type: string\n+     format: decimal\n    quantity:\n" in folded.text


def test_notes_are_open_and_lists_fold() -> None:
    page = read(render_markdown(rich_report()))

    summaries = {it.text: "open" in it.inside[-1].attributes for it in page.all("summary")}
    assert summaries["2 notes"]
    assert not summaries["2 new operations outside the scope"]
    assert not summaries["3 places lack words of ours"]


def test_hostile_text_stays_text() -> None:
    page = read(render_markdown(hostile_report()))

    ours = {element.tag for element in read(render_markdown(rich_report(5))).elements}
    assert {element.tag for element in page.elements} <= ours | {"span", "strong"}
    assert not page.all("a")
    assert not page.comments


@pytest.mark.parametrize("text", [HOSTILE, *HOSTILE.split()])
def test_nothing_that_links_stands_outside_of_code(text: str) -> None:
    page = read(f"| {escape_markdown(text)} | {code(text)} |\n|---|---|\n| {escape_markdown(text)} | {code(text)} |\n")

    assert len(page.all("td")) == 2
    within = "".join(it.text for it in page.all("code"))
    _, *rest = re.split(
        r"(?s)<table>", MarkdownIt("commonmark", {"html": True}).enable("table").render(escape_markdown(text))
    )
    assert not rest
    outside = re.sub(
        r"(?s)<code>.*?</code>", "", MarkdownIt("commonmark", {"html": True}).render(escape_markdown(text))
    )
    assert not _ACTING.search(re.sub(r"&\w+;|<[^>]+>", " ", outside))
    assert within


def test_an_address_within_code_is_cut_into_elements() -> None:
    shown = code("`a@b.example` | https://acme.example www.acme.example")

    assert shown.count("&#64;") == shown.count("<span>&#64;</span>") == 1
    assert "https<span>&#58;</span>//" in shown
    assert "www<span>&#46;</span>acme" in shown


@given(st.text(alphabet=st.sampled_from(list("ab `|\\<>&*_[]()!~@#:/.$-\n1é{}\"'")), max_size=30))
@settings(max_examples=150, deadline=None)
def test_any_text_is_one_cell_and_reads_as_it_was(text: str) -> None:
    page = read(f"| a | b |\n|---|---|\n| {code(text)} | {escape_markdown(f'x{text}x')} |\n")

    one, other = page.all("td")
    assert not {element.tag for element in page.elements} & {"a", "img", "em", "strong", "s"}
    escaped = text.replace("\n", "\\n")
    assert one.text == (escaped if escaped.strip() else "(empty)")
    assert other.text.replace("`", "") == f"x{escaped}x".replace("`", "")


def test_a_long_report_is_cut_to_what_github_takes_and_says_so() -> None:
    markdown = render_markdown(rich_report(times=200))

    assert len(markdown) <= MARKDOWN_LIMIT == 65_536
    assert re.search(
        r"\*\*Cut to fit: \d+ of \d+ entries are missing\.\*\* The command `diff` shows all\.\n$", markdown
    )
    page = read(markdown)
    assert page.all("h3")[0].text == "Breaking (800)"
    assert "Cut to fit" not in render_markdown(rich_report())


@pytest.mark.parametrize("limit", [8_000, 10_000, 20_000, 30_000])
@pytest.mark.parametrize("report", [rich_report(20), hostile_report()], ids=["long", "hostile"])
def test_wherever_it_is_cut_tables_and_folds_are_whole(report: Report, limit: int) -> None:
    markdown = render_markdown(report, limit=limit)

    assert len(markdown) <= limit
    assert len(read(markdown).all("details")) == markdown.count("\n</details>\n")


def test_when_nothing_changed_it_says_so() -> None:
    assert render_markdown(empty_report()) == (
        "## Nothing changed; stays at 0.1.0\n\nAcme Bank, package `pennyweight-acme`, spec `3.27.0 (2026-08-12)`.\n"
    )


def test_equal_reports_give_equal_text() -> None:
    assert render_markdown(rich_report(times=3)) == render_markdown(rich_report(times=3))
