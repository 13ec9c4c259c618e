"""Whatever a vendor writes stays text in every report."""

import json
import re
import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pipeline.diagnostics import DiagnosticError
from pipeline.diff import render_html, render_json, render_markdown, render_text
from pipeline.diff.change import Change, Effect
from pipeline.diff.report.report import Report

from .made_up_reports import HOSTILE, empty_report, hostile_report, rich_report
from .parsed_html import Page

_OURS = {element.tag for element in Page(render_html(rich_report(times=5))).elements}
_RENDERERS = {
    "text": render_text,
    "colour": lambda report: re.sub(r"\x1b\[[0-9;]*m", "", render_text(report, color=True)),
    "markdown": render_markdown,
    "html": render_html,
}


@pytest.mark.parametrize("name", _RENDERERS)
def test_no_character_that_acts_is_left(name: str) -> None:
    text = _RENDERERS[name](hostile_report())

    assert {it for it in text if unicodedata.category(it) in {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}} == {"\n"}
    assert "\\u202e" in text or "&#92;u202e" in text
    text.encode()


def test_hostile_text_adds_no_element_to_the_html() -> None:
    html = render_html(hostile_report())

    page = Page(html)
    assert {element.tag for element in page.elements} <= _OURS
    assert len(page.all("script")) == len(page.all("style")) == 1
    assert not page.comments
    assert "49" not in page.one("h1").text
    assert "{{ 7*7 }}{% raw %}" in page.one("h1").text


def test_hostile_text_stands_in_no_attribute_unquoted() -> None:
    page = Page(render_html(hostile_report()))

    names = {name for element in page.elements for name in element.attributes}
    assert names == {name for element in Page(render_html(rich_report())).elements for name in element.attributes}
    labels = [link.attributes["title"] for link in page.all("a") if "title" in link.attributes]
    assert all((label or "").startswith("<script>alert(1)</script>\"'>") for label in labels)


def test_hostile_json_is_plain_ascii_and_still_the_same_text() -> None:
    report = replace(hostile_report(), changes=hostile_report().changes[:4])

    text = render_json(report)

    assert text.isascii()
    assert text.replace("\n", "").isprintable()
    assert json.loads(text)["title"] == HOSTILE


def test_a_value_that_json_lacks_is_refused_by_json_only() -> None:
    with pytest.raises(DiagnosticError, match="a value that JSON does not have"):
        render_json(hostile_report())


_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.decimals(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


@st.composite
def _reports(draw: st.DrawFn) -> Report:
    texts = st.text(max_size=40)
    change = st.builds(
        Change,
        rule=texts,
        effect=st.sampled_from(Effect),
        operations=st.lists(texts, max_size=6).map(tuple),
        place=texts,
        pointer=texts,
        old=_VALUES,
        new=_VALUES,
        says=texts,
        advice=st.none() | texts,
    )
    return replace(
        empty_report(),
        title=draw(texts),
        changes=tuple(draw(st.lists(change, max_size=3))),
        todo=tuple(draw(st.lists(texts, max_size=2))),
    )


@settings(max_examples=60, deadline=None)
@given(_reports())
def test_any_report_can_be_shown_by_all(report: Report) -> None:
    for render in _RENDERERS.values():
        render(report).encode()

    page = Page(render_html(report))
    assert {element.tag for element in page.elements} <= _OURS
    assert len(page.all("article")) == len(report.changes)
