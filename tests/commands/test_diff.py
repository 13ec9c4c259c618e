"""Two versions of a spec, wherever they are: revisions, files, the working tree, what is published."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from .curated_harbour import curated
from .differing import less, more, rules
from .harbour import Harbour
from .publications import with_less, with_more

if TYPE_CHECKING:
    from pathlib import Path

LOOSER = """\
overlay: 1.1.0
info: {title: Corrections, version: '1'}
actions:
  - target: $.components.schemas.Berth.required[?@ == 'length']
    description: Answers lack it, though it is listed as required.
    x-was: length
    remove: true
"""


@pytest.fixture
def repository(harbour: Harbour) -> Harbour:
    """Three commits: a tag `first`, then a field more, then one less."""
    harbour.commit()
    harbour.git("tag", "first")
    for document in (more(), less()):
        harbour.spec(document)
        harbour.commit()
    return harbour


def test_without_versions_the_last_commit_is_compared_with_the_working_tree(
    repository: Harbour, capsys: pytest.CaptureFixture[str]
) -> None:
    assert rules(repository, capsys) == []

    repository.spec(more())

    assert set(rules(repository, capsys)) == {"answer-field-added"}


def test_one_revision_is_compared_with_the_working_tree_and_two_with_each_other(
    repository: Harbour, capsys: pytest.CaptureFixture[str]
) -> None:
    assert rules(repository, capsys, "first") == ["answer-field-removed"]
    assert rules(repository, capsys, "first", "HEAD~1") == ["answer-field-added"]
    assert rules(repository, capsys, "HEAD~1", "first") == ["answer-field-removed"]
    assert rules(repository, capsys, "first", "first") == []


def test_the_versions_are_called_by_what_the_vendor_and_the_person_call_them(
    repository: Harbour, capsys: pytest.CaptureFixture[str]
) -> None:
    assert repository.run("diff", "acme", "first") == 0
    assert "7 (first) → 7 (working tree)" in capsys.readouterr().out


def test_what_is_published_is_compared_with_the_working_tree_or_a_revision(
    repository: Harbour, capsys: pytest.CaptureFixture[str]
) -> None:
    path = repository.publish(with_more())

    assert "answer-field-added" in rules(repository, capsys, "--from", path)
    assert repository.run("diff", "acme", "first", "--from", path) == 0
    out = capsys.readouterr().out
    assert "7 (first) → 8" in out
    assert "Additions: 2 additions that break nothing" in out
    assert "1 new operation outside the scope" in out


def test_nothing_is_ever_written(repository: Harbour) -> None:
    path = repository.publish(with_less())
    before = repository.everything()

    assert repository.run("diff", "acme", "--from", path) == 0

    assert repository.everything() == before


def test_the_exit_code_tells_same_more_breaking_or_failed(
    repository: Harbour, capsys: pytest.CaptureFixture[str]
) -> None:
    def status(*versions: str) -> int:
        return repository.run("diff", "acme", *versions, "--exit-code")

    assert status("HEAD", "HEAD") == 0
    assert status("first", "HEAD~1") == 1
    assert status("first", "HEAD") == 2
    assert status("nowhere") == 3
    assert "is neither a file nor a revision" in capsys.readouterr().err
    assert repository.run("diff", "acme", "first", "HEAD") == 0


def test_a_revision_has_the_corrections_of_its_time(harbour: Harbour, capsys: pytest.CaptureFixture[str]) -> None:
    harbour.commit()
    harbour.git("tag", "first")
    harbour.write("specs/acme/corrections.yaml", LOOSER)
    harbour.commit()

    assert rules(harbour, capsys, "first", "HEAD") == ["answer-field-optional"]
    assert rules(harbour, capsys, "HEAD") == []
    assert rules(harbour, capsys, harbour.publish(curated())) == [], "a file has today's"


def test_a_workspace_may_be_a_folder_of_a_larger_repository(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    harbour = Harbour(tmp_path / "large/inner")
    harbour.git("init", "--quiet", "--initial-branch=main", "..")
    harbour.git("add", "--all")
    harbour.git("commit", "--quiet", "--message", "all")
    harbour.spec(more())

    assert rules(harbour, capsys) == ["answer-field-added"]


@pytest.mark.parametrize("name", ["nowhere", "HEAD~99", "", "--output=x", "specs", "a..b", ":x"])
def test_an_unknown_revision_is_an_error_that_mentions_shallow_clones(
    repository: Harbour, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    before = repository.everything()

    status = repository.run("diff", "acme", "--", name, "HEAD")

    assert status == (0 if name == "" else 1)
    assert name == "" or "a shallow clone lacks older revisions" in capsys.readouterr().err
    assert repository.everything() == before


def test_a_shallow_clone_says_what_it_lacks(
    repository: Harbour, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    repository.git("clone", "--quiet", "--depth=1", f"file://{repository.root}", str(tmp_path / "shallow"))
    shallow = Harbour(tmp_path / "shallow", empty=False)

    assert shallow.run("diff", "acme", "HEAD~1") == 1

    error = capsys.readouterr().err
    assert "HEAD~1: is neither a file nor a revision that holds this spec" in error
    assert "a shallow clone lacks older revisions" in error
