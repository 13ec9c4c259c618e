"""What a refresh tells: on the screen, for machines, and in files."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from fetch.publishing import Reply, Site
from pipeline.commands.stages import timed_stages
from pipeline.openapi.document import dump
from report_read import read, read_all

from .publications import whole, with_less, with_more

if TYPE_CHECKING:
    from pathlib import Path

    from .harbour import Harbour


def test_json_is_all_of_standard_output_and_progress_goes_to_standard_error(
    harbour: Harbour, capsys: pytest.CaptureFixture[str]
) -> None:
    with Site(**{"api.yaml": Reply(body=dump(with_less()).encode())}) as site:
        harbour.list_sources(f'url = "{site.url("api.yaml")}"\nformat = "openapi"')

        assert harbour.refresh("--json") == 0

    told = capsys.readouterr()
    report = read(told.out)
    assert (report.vendor, report.effect, report.old, report.new) == ("acme", "breaking", "7", "9")
    assert report.changes[0].rule == "answer-field-removed"
    assert report.outside == ("GET /staff",)
    assert "Berth.depth: no description" in report.todo
    assert told.err.splitlines()[-1].startswith("acme: wrote specs/acme/openapi.yaml")


def test_without_json_progress_still_goes_to_standard_error(
    harbour: Harbour, capsys: pytest.CaptureFixture[str]
) -> None:
    with Site(**{"api.yaml": Reply(body=dump(with_less()).encode())}) as site:
        harbour.list_sources(f'url = "{site.url("api.yaml")}"\nformat = "openapi"')

        assert harbour.refresh() == 0

    told = capsys.readouterr()
    assert site.url("api.yaml") in told.err
    assert site.url("api.yaml") not in told.out


@pytest.mark.parametrize("document", [whole(), with_more()])
def test_json_is_told_also_when_nothing_changed_or_all_is_refused(
    harbour: Harbour, capsys: pytest.CaptureFixture[str], document: dict[str, object]
) -> None:
    harbour.write(
        "specs/acme/corrections.yaml",
        "overlay: 1.1.0\ninfo: {title: C, version: '1'}\nactions: [{target: $.x, x-was: 1, description: It is so., remove: true}]\n",
    )

    assert harbour.refresh("--from", harbour.publish(document), "--json") == 1

    told = capsys.readouterr()
    assert json.loads(told.out)["vendor"] == "acme"
    assert "correction 1 is stale" in told.err


def test_the_form_of_json_depends_on_what_was_asked_for_alone(
    harbour: Harbour, capsys: pytest.CaptureFixture[str]
) -> None:
    harbour.neighbour("bakery")
    with Site(**{"api.yaml": Reply(body=dump(with_less()).encode())}) as site:
        harbour.list_sources(f'url = "{site.url("api.yaml")}"\nformat = "openapi"')

        assert harbour.run("refresh", "--dry-run", "--json") == 1, "nothing is published by the neighbour"

    assert [report.vendor for report in read_all(capsys.readouterr().out)] == ["acme"]
    assert harbour.run("refresh", "bakery", "--json") == 1
    assert json.loads(capsys.readouterr().out) == {"format": 1, "effect": None, "reports": []}


def test_markdown_and_html_are_written_where_they_are_asked_for(
    harbour: Harbour, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    markdown, html = tmp_path / "out/report.md", tmp_path / "out/report.html"
    path = harbour.publish(with_less())

    assert harbour.refresh("--from", path, "--dry-run", "--markdown", str(markdown), "--html", str(html)) == 0

    assert markdown.read_text("utf-8").startswith("## Breaking: 1 change breaks callers")
    assert "Berth.keeper" in read_text(html)
    assert f"wrote {markdown}" in capsys.readouterr().err


def read_text(path: Path) -> str:
    text = path.read_text("utf-8")
    assert text.lower().startswith("<!doctype html>")
    return text


def test_a_report_that_can_not_be_written_is_an_error(
    harbour: Harbour, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("", "utf-8")

    assert harbour.refresh("--from", harbour.publish(), "--html", str(tmp_path / "file/report.html")) == 1
    assert "can't be written" in capsys.readouterr().err


def test_an_unknown_vendor_is_an_error_that_names_the_known_ones(
    harbour: Harbour, capsys: pytest.CaptureFixture[str]
) -> None:
    assert harbour.run("refresh", "nobody") == 1
    assert "one of acme" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [("--nonsense",), ("--from",)])
def test_wrong_usage_has_a_status_of_its_own(harbour: Harbour, arguments: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as exit_:
        harbour.refresh(*arguments)

    assert exit_.value.code == 2


def test_what_was_settled_while_reading_is_told_and_changes_nothing(
    harbour: Harbour, capsys: pytest.CaptureFixture[str]
) -> None:
    assert harbour.refresh("--from", harbour.publish(whole())) == 0
    before = harbour.text("specs/acme/openapi.yaml")
    blemished = whole()
    blemished["changelog"] = "We now have more berths."
    blemished["components"]["schemas"]["Unreached"] = {"items": {"$ref": "#/components/schemas/Gone"}}
    capsys.readouterr()

    assert harbour.refresh("--from", harbour.publish(blemished), "--json") == 0

    report = read(capsys.readouterr().out)
    told = [(note.message, note.target) for note in report.notes]
    assert ("changelog: OpenAPI has no such key in a document", "#/changelog") in told
    assert ("a reference to nothing", "#/components/schemas/Unreached/items") in told
    assert report.changes == ()
    assert harbour.text("specs/acme/openapi.yaml") == before


def test_a_stage_is_named_when_it_ends_with_its_time(monkeypatch: pytest.MonkeyPatch) -> None:
    now = iter([1.0, 3.5, 3.5, 4.0])
    monkeypatch.setattr("pipeline.commands.stages.time.perf_counter", lambda: next(now))
    said: list[str] = []

    with timed_stages("acme", said.append) as begin:
        begin("read")
        assert said == []
        begin("compare")
        assert said == ["acme: read (2.5 s)"]

    assert said == ["acme: read (2.5 s)", "acme: compare (0.5 s)"]


def test_a_stage_that_fails_is_not_named() -> None:
    said: list[str] = []

    def fail() -> None:
        with timed_stages("acme", said.append) as begin:
            begin("read")
            raise ValueError("broken")

    with pytest.raises(ValueError, match="broken"):
        fail()

    assert said == []
