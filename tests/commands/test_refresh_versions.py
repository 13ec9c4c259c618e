"""The version of a package is raised against what was released, and once for all that comes before the next release."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pipeline.commands.file_changes import next_version, tags
from pipeline.diff import Change, Effect

from .publications import whole, with_less, with_more

if TYPE_CHECKING:
    from pathlib import Path

    from .harbour import Harbour


@pytest.fixture
def released(harbour: Harbour) -> Harbour:
    """The workspace as a repository, its package released."""
    harbour.commit()
    harbour.git("tag", "pennyweight-acme-v0.1.0")
    return harbour


def version(harbour: Harbour) -> str:
    return harbour.workspace.vendor("acme").version


def change(effect: Effect) -> Change:
    return Change(rule="", effect=effect, place="", pointer="", says="")


def test_what_was_never_released_keeps_its_version_and_headline_and_notes_say_so(
    harbour: Harbour, capsys: pytest.CaptureFixture[str]
) -> None:
    harbour.commit()
    harbour.git("tag", "pennyweight-acmeother-v0.1.0")

    assert harbour.refresh("--from", harbour.publish(with_less())) == 0

    assert version(harbour) == "0.1.0"
    out = capsys.readouterr().out
    assert "Breaking: 1 change breaks callers; stays at 0.1.0" in out
    assert "it is not released yet, and goes out with these changes" in out


def test_what_was_released_is_raised_and_all_else_in_the_list_stays(
    released: Harbour, capsys: pytest.CaptureFixture[str]
) -> None:
    before = released.text("specs/vendors.toml")

    assert released.refresh("--from", released.publish(with_less())) == 0

    assert released.text("specs/vendors.toml") == before.replace('version = "0.1.0"', 'version = "0.2.0"')
    assert "Version of pennyweight-acme: 0.1.0 → 0.2.0" in capsys.readouterr().out
    assert released.remade()
    assert 'version = "0.2.0"' in released.text("generated/acme/pyproject.toml")


def test_refreshing_twice_before_a_release_raises_once(released: Harbour, capsys: pytest.CaptureFixture[str]) -> None:
    assert released.refresh("--from", released.publish(with_less(whole()))) == 0
    assert version(released) == "0.2.0"
    capsys.readouterr()

    assert released.refresh("--from", released.publish(with_less())) == 0

    assert version(released) == "0.2.0"
    assert "stays at 0.2.0" in capsys.readouterr().out


def test_an_addition_first_and_a_break_then_raise_as_the_break_asks(released: Harbour) -> None:
    assert released.refresh("--from", released.publish(with_more())) == 0
    assert version(released) == "0.1.1"

    assert released.refresh("--from", released.publish(with_less())) == 0

    assert version(released) == "0.2.0"


def test_nothing_changed_raises_nothing(released: Harbour) -> None:
    assert released.refresh("--from", released.publish(whole()), "--force") == 0
    assert version(released) == "0.1.0"


@pytest.mark.parametrize(
    ("tagged", "effect", "expected"),
    [
        ([], Effect.BREAKING, "0.1.0"),
        (["pennyweight-acme-v0.1.0"], Effect.BREAKING, "0.2.0"),
        (["pennyweight-acme-v0.1.0"], Effect.ADDITION, "0.1.1"),
        (["pennyweight-acme-v0.1.0", "pennyweight-acme-v0.0.9"], Effect.WORDS, "0.1.1"),
        (["pennyweight-acme-v0.0.1"], Effect.ADDITION, "0.1.0"),
        (["pennyweight-acme-v0.10.0", "pennyweight-acme-v0.9.0"], Effect.ADDITION, "0.10.1"),
        (["pennyweight-acme-v1.0.0"], Effect.BREAKING, "2.0.0"),
        (["v9.0.0", "pennyweight-v9.0.0", "pennyweight-acme-vnext"], Effect.BREAKING, "0.1.0"),
    ],
)
def test_only_tags_of_the_package_count(harbour: Harbour, tagged: list[str], effect: Effect, expected: str) -> None:
    assert next_version(harbour.workspace.vendor("acme"), [change(effect)], tagged) == expected


def test_a_folder_that_is_no_repository_has_no_tags(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))

    assert tags(tmp_path) == []
    monkeypatch.setenv("PATH", str(tmp_path))
    assert tags(tmp_path) == []


def test_no_date_of_another_text_stands_beside_the_version_of_a_file(harbour: Harbour) -> None:
    dated = '\n\n[[acme.sources]]\nurl = "https://{}.harbour.example/api.yaml"\ndate = 2026-01-02\n'
    harbour.list_sources('url = "https://docs.harbour.example/api.yaml"\nformat = "openapi"')
    harbour.write("specs/specs.lock", f'[acme]\nversion = "7"{dated.format("docs")}{dated.format("old")}')

    assert harbour.refresh("--from", harbour.publish(with_more())) == 0

    lock = harbour.text("specs/specs.lock")
    assert 'version = "8"' in lock
    assert "date" not in lock
