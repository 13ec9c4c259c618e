"""All that belongs to a refresh is written, or nothing is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pipeline import file_tree as tree
from pipeline.commands import refresh as refreshing
from pipeline.model import build_normal_spec
from pipeline.scaffold.lists import section

from .curated_harbour import curated
from .publications import page, whole, with_less

if TYPE_CHECKING:
    from pathlib import Path

    from pipeline.openapi.document import Document

    from .harbour import Harbour


def test_a_refresh_writes_spec_lock_and_fragment_and_nothing_else(harbour: Harbour) -> None:
    before = harbour.kept()

    assert harbour.refresh("--from", harbour.publish(with_less())) == 0

    after = harbour.kept()
    [fragment] = harbour.fragments()
    changed = {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}
    assert changed == {"specs/acme/openapi.yaml", "specs/specs.lock", fragment.relative_to(harbour.root).as_posix()}
    assert harbour.remade()


def test_the_fragment_says_what_breaks_and_what_to_do(harbour: Harbour) -> None:
    assert harbour.refresh("--from", harbour.publish(with_less())) == 0

    [fragment] = harbour.fragments()
    assert fragment.name.startswith("+9-")
    assert fragment.name.endswith(".vendor.md")
    assert fragment.read_text("utf-8") == (
        "1 change breaks code; what to do stands below. New: `Berth.depth`, `parameter state (query)`.\n\n"
        "- `Berth.keeper` is gone; it was `str | None`. Stop reading it. (GET /berths, GET /berths/{berthId})\n"
    )


def test_the_same_refresh_writes_its_fragment_once(harbour: Harbour) -> None:
    spec = harbour.text("specs/acme/openapi.yaml")
    assert harbour.refresh("--from", harbour.publish(with_less())) == 0
    written = harbour.kept()
    harbour.write("specs/acme/openapi.yaml", spec)

    assert harbour.refresh("--from", harbour.publish(with_less())) == 0

    assert harbour.kept() == written
    assert len(harbour.fragments()) == 1


def test_nothing_new_writes_nothing(harbour: Harbour, capsys: pytest.CaptureFixture[str]) -> None:
    assert harbour.refresh("--from", harbour.publish(whole()), "--force") == 0
    before = harbour.kept()
    capsys.readouterr()

    assert harbour.refresh("--from", harbour.publish(whole()), "--force") == 0

    out = capsys.readouterr().out
    assert "acme: unchanged\n" in out
    assert "Nothing changed; stays at 0.1.0" in out
    assert harbour.kept() == before


def test_a_dry_run_tells_everything_and_writes_nothing(harbour: Harbour, capsys: pytest.CaptureFixture[str]) -> None:
    before = harbour.kept()

    assert harbour.refresh("--from", harbour.publish(with_less()), "--dry-run") == 0

    out = capsys.readouterr().out
    assert "acme: would write specs/acme/openapi.yaml, specs/specs.lock, changes/acme/+9-" in out
    assert "`Berth.keeper` is gone" in out
    assert harbour.kept() == before


def test_other_text_around_the_same_facts_changes_no_spec(harbour: Harbour) -> None:
    assert harbour.refresh("--from", harbour.publish(page(whole(), "get", "/berths"), "list.md")) == 0
    before = harbour.kept()
    told = whole()
    told["paths"]["/berths"]["get"]["summary"] = "Lists berths, and rather nicely so"

    assert harbour.refresh("--from", harbour.publish(page(told, "get", "/berths"), "list.md")) == 0

    assert harbour.kept() == before


@pytest.mark.parametrize("stage", ["read_inputs", "update_spec", "plan_files", "next_version", "write_reports"])
def test_a_crash_at_any_stage_before_writing_leaves_all_as_it_was(
    harbour: Harbour, monkeypatch: pytest.MonkeyPatch, stage: str
) -> None:
    def crash(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    path = harbour.publish(with_less())
    before = harbour.kept()
    monkeypatch.setattr(refreshing, stage, crash)

    with pytest.raises(KeyboardInterrupt):
        harbour.refresh("--from", path, *(["--dry-run"] if stage == "write_reports" else []))

    assert harbour.kept() == before


@pytest.mark.parametrize("count", [0, 1, 2])
def test_a_disk_that_fills_up_leaves_all_as_it_was(
    harbour: Harbour, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], count: int
) -> None:
    path = harbour.publish(with_less())
    before = harbour.kept()
    beside = tree._beside
    done: list[Path] = []

    def filling(place: Path, content: bytes) -> Path:
        if len(done) == count:
            raise OSError(28, "No space left on device")
        done.append(place)
        return beside(place, content)

    monkeypatch.setattr(tree, "_beside", filling)

    assert harbour.refresh("--from", path) == 1

    assert "can't be written\n  found     No space left on device" in capsys.readouterr().err
    assert harbour.kept() == before


def test_the_page_of_names_follows_and_the_other_vendors_stay_on_it(harbour: Harbour) -> None:
    other = "\n## Bakery: `pennyweight_bakery.Bakery`\n\n| the vendor's name | call | request |\n"
    sections = {
        name: section("Acme & Sons", "pennyweight_acme.Acme", build_normal_spec(document).model)
        for name, document in (("old", curated()), ("new", named()))
    }
    harbour.write("docs/names.md", f"# Names\n{other}{sections['old']}{other}")
    published = whole()
    published["paths"]["/berths"]["get"]["operationId"] = "allBerths"

    assert harbour.refresh("--from", harbour.publish(published)) == 0

    assert sections["old"] != sections["new"]
    assert harbour.text("docs/names.md") == f"# Names\n{other}{sections['new']}{other}"


def named() -> Document:
    document = curated()
    document["paths"]["/berths"]["get"]["operationId"] = "allBerths"
    return document
