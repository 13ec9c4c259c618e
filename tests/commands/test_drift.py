"""Every night: does each vendor still publish what our specs say? Told by an exit status, and laid out as pull requests."""

from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING

import pytest
from fetch.publishing import Reply, Site
from pipeline.file_tree import read_tree
from pipeline.openapi.document import dump
from report_read import read_all

from .publications import whole, with_less, with_more

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pipeline.file_tree import FileTree
    from pipeline.openapi.document import Document

    from .harbour import Harbour

CORRECTIONS = """\
overlay: 1.1.0
info: {title: Corrections, version: '1'}
actions:
  - target: $.components.schemas.Berth.properties.keeper
    description: Nobody keeps them.
    x-was: {type: [string, 'null']}
    remove: true
"""


class Nightly:
    """A workspace of two vendors whose specs stand on a server."""

    def __init__(self, harbour: Harbour, site: Site) -> None:
        self.harbour = harbour
        self.site = site
        self.other = harbour.neighbour("bakery")
        for each in (harbour, self.other):
            each.list_sources(f'url = "{site.url(f"{each.name}.yaml")}"\nformat = "openapi"')
            self.publish(whole(), each.name)

    def publish(self, document: Document, vendor: str = "acme") -> None:
        self.site.pages[f"/{vendor}.yaml"] = Reply(body=dump(document).encode())

    def drift(self, *arguments: str) -> int:
        return self.harbour.run("drift", "--no-surface", *arguments)


@pytest.fixture
def night(harbour: Harbour) -> Iterator[Nightly]:
    with Site() as site:
        yield Nightly(harbour, site)


def tracked(root: Path) -> FileTree:
    return {path: it for path, it in read_tree(root, ".").items() if not path.startswith((".git/", ".nox/", "build/"))}


def test_one_version_after_another_from_same_to_breaking_and_back(night: Nightly) -> None:
    assert night.drift() == 0, "nothing in the lock yet, and the facts are the same"
    night.publish(with_more())
    assert night.drift() == 1
    night.publish(with_less())
    assert night.drift() == 2

    assert night.harbour.refresh() == 0
    assert night.harbour.remade()

    assert night.drift() == 0


def test_drift_writes_nothing_but_what_it_is_asked_for(night: Nightly, tmp_path: Path) -> None:
    night.publish(with_less())
    before = night.harbour.kept()

    assert night.drift("--out", str(tmp_path / "out")) == 2

    assert night.harbour.kept() == before


def test_a_server_that_is_down_is_told_and_the_other_vendors_are_still_reported(
    night: Nightly, capsys: pytest.CaptureFixture[str]
) -> None:
    night.site.pages["/bakery.yaml"] = Reply(status=404)
    night.publish(with_more())

    assert night.drift() == 3

    told = capsys.readouterr()
    assert "bakery.yaml" in told.err
    assert "`Berth.depth` is new" in told.out


def test_what_breaks_outweighs_what_could_not_be_read(night: Nightly) -> None:
    night.site.pages["/bakery.yaml"] = Reply(status=404)
    night.publish(with_less())

    assert night.drift() == 2
    assert night.drift("bakery") == 3


@pytest.mark.parametrize("arguments", [("nobody",), ("--out", "LICENSE/x")])
def test_what_can_not_be_done_has_the_status_of_what_could_not_be_read(
    night: Nightly, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    monkeypatch.chdir(night.harbour.root)

    assert night.drift(*arguments) == 3


def test_json_is_always_of_several_reports(night: Nightly, capsys: pytest.CaptureFixture[str]) -> None:
    night.publish(with_more())

    assert night.drift("acme", "--json") == 1

    assert [report.new for report in read_all(capsys.readouterr().out)] == ["8"]


def test_a_correction_that_became_stale_is_news_even_when_callers_see_nothing(night: Nightly, tmp_path: Path) -> None:
    night.harbour.write("specs/acme/corrections.yaml", CORRECTIONS)
    without = whole()
    del without["components"]["schemas"]["Berth"]["properties"]["keeper"]
    night.publish(without)

    assert night.drift("--out", str(tmp_path)) == 1

    assert json.loads((tmp_path / "changed.json").read_text("utf-8")) == ["acme"]
    assert (tmp_path / "acme/title.txt").read_text(
        "utf-8"
    ) == "Acme & Sons changed its API: nothing that its client shows\n"
    page = (tmp_path / "acme/report.md").read_text("utf-8")
    assert "No client could be made of it; this needs a hand." in page
    assert "correction 1 is stale" in page
    assert len(page) <= 65_536


def test_what_is_laid_out_is_a_pull_request_for_each_vendor_that_changed(night: Nightly, tmp_path: Path) -> None:
    night.publish(with_less())

    assert night.drift("--out", str(tmp_path / "out")) == 2

    assert sorted(read_tree(tmp_path / "out", ".")) == [
        *(f"acme/{name}" for name in ("change.patch", "report.html", "report.json", "report.md", "title.txt")),
        "changed.json",
    ]
    assert json.loads((tmp_path / "out/changed.json").read_text("utf-8")) == ["acme"]
    assert (tmp_path / "out/acme/title.txt").read_text(
        "utf-8"
    ) == "Acme & Sons changed its API: 3 changes, 1 breaking\n"
    assert (tmp_path / "out/acme/report.md").read_text("utf-8").startswith("## Breaking: 1 change breaks callers")
    assert json.loads((tmp_path / "out/acme/report.json").read_text("utf-8"))["effect"] == "breaking"


def test_when_nothing_changed_there_is_an_empty_list(night: Nightly, tmp_path: Path) -> None:
    assert night.drift("--out", str(tmp_path / "out")) == 0
    assert read_tree(tmp_path / "out", ".") == {"changed.json": b"[]\n"}


@pytest.mark.parametrize("generated", [True, False])
def test_the_patch_gives_byte_for_byte_what_refresh_and_regenerate_give(
    night: Nightly, tmp_path: Path, *, generated: bool
) -> None:
    harbour = night.harbour
    if generated:
        assert harbour.run("regenerate") == 0
    harbour.write(".gitignore", ".nox/\npublished/\n__pycache__/\n")
    harbour.commit()
    harbour.git("tag", "pennyweight-acme-v0.1.0")
    night.publish(with_less())
    assert night.drift("--out", str(tmp_path / "out")) == 2
    harbour.git("clone", "--quiet", str(harbour.root), str(tmp_path / "clone"))

    patch = str(tmp_path / "out/acme/change.patch")
    run = subprocess.run(
        ["git", "apply", "-p0", "--index", patch], cwd=tmp_path / "clone", capture_output=True, text=True, check=False
    )

    assert (run.returncode, run.stderr) == (0, "")
    assert harbour.refresh() == 0
    assert harbour.run("regenerate", "acme") == 0
    assert tracked(tmp_path / "clone") == tracked(harbour.root)
    assert harbour.workspace.vendor("acme").version == "0.2.0"
