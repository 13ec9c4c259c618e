"""A fifth and a sixth vendor, in a copy of the whole workspace: added, made, and all tests of the house hold."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from typing import TYPE_CHECKING

import pytest

from . import added_vendors as vendors
from .copied_trees import ROOT, Copy

if TYPE_CHECKING:
    from pathlib import Path

NEW = ("harbour", "pier")


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    """The workspace with two new vendors: one from a whole spec, one from pages."""
    copy = Copy(tmp_path_factory.mktemp("added") / "workspace", whole=True)
    spec = copy.publish("openapi.yaml", vendors.spec_text(vendors.with_webhooks()))
    pages = [copy.publish(name, text) for name, text in vendors.pages().items()]
    assert copy.run("add", "harbour", "--from", spec, "--homepage", "https://docs.harbour.example") == 0
    assert copy.run("add", "pier", "--from", *pages, "--title", "The Pier", "--class", "Pier") == 0
    assert copy.run("regenerate", *NEW) == 0
    return copy


@pytest.mark.timeout(400)  # it runs whole sessions of its own
def test_tests_pages_and_rules_of_the_house_hold_with_the_new_vendors(copy: Copy) -> None:
    run = copy.pytest("tests/vendors", "tests/docs", "tests/test_rooms.py", "tests/test_release.py")

    assert run.returncode == 0, run.stdout[-5000:] + run.stderr[-2000:]
    assert "deselected" not in run.stdout


def test_what_is_written_is_as_ruff_wants_it(copy: Copy) -> None:
    places = ["tests/vendors", *(f"overlays/{name}" for name in NEW)]

    for command in (["check"], ["format", "--check"]):
        run = subprocess.run(
            [sys.executable, "-m", "ruff", *command, "--no-cache", *places],
            cwd=copy.root,
            capture_output=True,
            text=True,
            check=False,
        )
        assert run.returncode == 0, run.stdout


def test_a_client_of_pages_has_the_operations_on_them_and_one_of_a_whole_spec_all(copy: Copy) -> None:
    entries = tomllib.loads(copy.text("specs/vendors.toml"))["vendors"]

    assert entries["harbour"]["scope"] == "all"
    assert entries["pier"]["scope"] == ["GET /tickets", "GET /tickets/{id}"]
    assert (entries["pier"]["name"], entries["pier"]["class"]) == ("The Pier", "Pier")


def test_comments_and_entries_that_were_there_stay(copy: Copy) -> None:
    for path in ("specs/vendors.toml", "specs/specs.lock", "pyproject.toml", "README.md", "docs/names.md"):
        before, after = (ROOT / path).read_text("utf-8").splitlines(), copy.text(path).splitlines()
        lost = [line for line in before if line not in after]

        assert not [line for line in lost if "pennyweight_" not in line], path


def test_no_word_of_the_vendors_stands_in_the_spec(copy: Copy) -> None:
    text = copy.text("specs/harbour/openapi.yaml")

    assert "ships lie" not in text
    assert "floats" not in text


def test_a_name_that_is_there_is_refused_and_nothing_changes(copy: Copy, capsys: pytest.CaptureFixture[str]) -> None:
    before = copy.text("specs/vendors.toml")

    status = copy.run("add", "harbour", "--from", "nothing.yaml")

    assert status == 1
    assert "harbour is there already" in capsys.readouterr().err
    assert copy.text("specs/vendors.toml") == before


def test_what_is_left_to_do_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy = Copy(tmp_path / "workspace")

    copy.run("add", "harbour", "--from", copy.publish("spec.yaml", vendors.spec_text(vendors.harbour())))

    said = capsys.readouterr().out
    assert "harbour: wrote specs/harbour/openapi.yaml" in said
    assert "harbour: entered in specs/vendors.toml" in said
    for word in (
        "regenerate(harbour)",
        "no summary",
        "x-pennyweight-money",
        "corrections",
        "shim/src",
        "pennyweight_sandbox/_harbour",
    ):
        assert word in said
