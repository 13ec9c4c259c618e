"""The HTML report: what it shows, and that it needs and reaches nothing outside itself."""

import base64
import hashlib
import re
from dataclasses import replace

from pipeline.diff.change import Effect
from pipeline.diff.report.html_report import render_html

from .made_up_reports import empty_report, rich_report
from .parsed_html import Page


def test_the_headline_is_the_verdict_and_the_versions() -> None:
    page = Page(render_html(rich_report()))

    assert page.one("h1").text == "Breaking: 4 changes break callers; 0.1.0 → 0.2.0"
    assert page.one("title").text == "Breaking: 4 changes break callers; 0.1.0 → 0.2.0 · Acme Bank"


def test_each_change_is_shown_once_the_worst_first() -> None:
    page = Page(render_html(rich_report()))

    effects = [change.attributes["data-effect"] for change in page.all("article", "change")]
    assert effects == ["breaking"] * 4 + ["widening"] * 2 + ["addition"] * 4 + ["words"] * 2
    text = page.one("main").text
    for change in rich_report().changes:
        assert change.place in text
        assert change.says.replace("`", "") in text
        assert (change.advice or "").replace("`", "") in text


def test_each_class_has_a_button_with_its_count() -> None:
    page = Page(render_html(rich_report()))

    buttons = {it.attributes["data-effect"]: it for it in page.all("button") if "data-effect" in it.attributes}
    assert {effect: it.text.split()[-1] for effect, it in buttons.items()} == {
        "breaking": "4",
        "widening": "2",
        "addition": "4",
        "words": "2",
    }
    assert all(it.attributes["aria-pressed"] == "true" for it in buttons.values())
    assert {it.attributes["type"] for it in page.all("button")} == {"button"}


def test_without_javascript_only_the_filters_are_hidden() -> None:
    page = Page(render_html(rich_report()))

    hidden = [element for element in page.elements if "hidden" in element.attributes]
    assert [sorted(element.classes) for element in hidden] == [["filters"], ["none"]]
    assert [link.text for link in page.all("a", "breaking") if link.attributes["href"] == "#breaking"] == ["Breaking 4"]


def test_it_loads_nothing_and_links_only_within_itself() -> None:
    page = Page(render_html(rich_report()))

    assert {element.tag for element in page.elements}.isdisjoint({"link", "img", "iframe", "object", "form", "base"})
    for element in page.elements:
        assert not element.attributes.keys() & {"src", "srcset", "style", "action", "data", "ping"}
        assert not [name for name in element.attributes if name.startswith("on")]
        assert (element.attributes.get("href") or "#").startswith("#")
    for sheet in page.all("style"):
        assert not re.search(r"url\(|@import|@font-face|expression", sheet.text)
    assert not re.search(r"fetch|XMLHttp|import|WebSocket|eval|innerHTML|http", page.one("script").text)


def test_every_link_leads_somewhere() -> None:
    page = Page(render_html(rich_report()))

    ids = [element.attributes["id"] for element in page.elements if "id" in element.attributes]
    assert len(ids) == len(set(ids))
    named = [element.attributes.get("aria-labelledby") for element in page.elements]
    assert {link.attributes["href"] for link in page.all("a")} <= {f"#{name}" for name in ids}
    assert {name for name in named if name} <= set(ids)


def test_the_policy_allows_exactly_its_own_style_and_script() -> None:
    page = Page(render_html(rich_report()))

    (policy,) = [it for it in page.all("meta") if it.attributes.get("http-equiv") == "Content-Security-Policy"]
    rules = dict(rule.strip().split(" ", 1) for rule in (policy.attributes["content"] or "").split(";"))
    assert rules == {
        "default-src": "'none'",
        "style-src": _digest(page.one("style").text),
        "script-src": _digest(page.one("script").text),
        "base-uri": "'none'",
        "form-action": "'none'",
    }


def test_old_and_new_stand_side_by_side_with_what_differs_marked() -> None:
    words = [change for change in rich_report().changes if change.rule == "description-changed"]

    page = Page(render_html(replace(rich_report(), changes=tuple(words))))

    assert [caption.text for caption in page.all("figcaption")] == ["Old", "New"]
    assert [(mark.text, mark.inside[-1].tag) for mark in page.all("mark")] == [("not", "del"), ("already", "ins")]


def test_a_long_structure_shows_what_differs_and_unfolds_whole() -> None:
    order = [change for change in rich_report().changes if change.place == "Order"]

    page = Page(render_html(replace(rich_report(), changes=tuple(order))))

    whole = page.one("details", "whole")
    assert "47 lines, 10 differ" in whole.text
    outside = [line for line in page.all(of_class="skipped") if whole not in line.inside]
    assert [line.text.strip() for line in outside[:1]] == ["… 15 alike …"]
    assert not [line for line in page.all(of_class="skipped") if whole in line.inside]


def test_operations_lead_to_the_changes_that_touch_them() -> None:
    page = Page(render_html(rich_report()))

    (entry,) = [it for it in page.all("li") if it.text.startswith("GET /fills") and "id" in it.attributes]
    links = [link for link in page.all("a") if entry in link.inside]
    assert [link.attributes["aria-label"] for link in links] == [
        "Change 3, breaking: parameter account_id (query)",
        "Change 6, widening: parameter limit (query)",
        "Change 10, addition: server sandbox",
        "Change 11, words: Fill.fee",
    ]


def test_what_touches_no_operation_is_about_the_whole_document() -> None:
    change = replace(rich_report().changes[0], operations=())

    page = Page(render_html(replace(rich_report(), changes=(change,))))

    assert "the whole document" in page.one("nav", "operations").text
    assert "the whole document" in page.one("article", "change").text


def test_notes_the_to_do_list_and_operations_outside_are_told() -> None:
    report = rich_report()

    text = Page(render_html(report)).one("div", "more").text

    for told in (*report.todo, *report.outside, *(note.message for note in report.notes)):
        assert told in text
    assert "3 places lack words of ours" in text


def test_a_long_list_folds() -> None:
    page = Page(render_html(rich_report(times=5)))

    summaries = [it.text for it in page.all("summary") if any(above.tag == "section" for above in it.inside[-2:])]
    assert summaries == ["15 entries"]


def test_when_nothing_changed_it_says_so_and_has_no_filter() -> None:
    page = Page(render_html(empty_report()))

    assert page.one("h1").text == "Nothing changed; stays at 0.1.0"
    assert not page.all("article") + page.all("button") + page.all("nav", "operations")


def test_equal_reports_give_equal_bytes() -> None:
    assert render_html(rich_report(times=3)) == render_html(rich_report(times=3))


def test_every_effect_has_its_colour() -> None:
    sheet = Page(render_html(empty_report())).one("style").text

    assert all(f".{effect} {{ --tone: var(--{effect}); }}" in sheet for effect in Effect)


def _digest(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
