"""A pull request whose packages changed without a fragment is refused: tried with repositories that are made for it."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest
from pipeline.diagnostics import DiagnosticError
from shipping.changelog import build_section, draft, fragments
from shipping.fragment_check import fragment_findings
from shipping.packages import ROOT, read_packages

if TYPE_CHECKING:
    from pathlib import Path

KALSHI, CORE = "pennyweight-kalshi", "pennyweight-core"
FOLDERS = {it.name: it.folder.relative_to(ROOT).as_posix() for it in read_packages().values()}
SOURCE = "generated/kalshi/src/pennyweight_kalshi"
FILES = {
    "pyproject.toml": (ROOT / "pyproject.toml").read_text("utf-8"),
    f"{SOURCE}/__init__.py": '"""Docs."""\n\nLIMIT = 1\n',
    f"{SOURCE}/provenance.toml": "spec = 1\n",
    "sandbox/src/pennyweight_sandbox/_specs/kalshi.json": "{}\n",
    "generated/kalshi/README.md": "# Page\n",
    "core/src/pennyweight_core/_client.py": "X = 1\n",
    "tests/test_it.py": "",
    "changes/kalshi/+old.added.md": "Something old is new.\n",
}


class Repository:
    """A git repository with our packages, whose branch has left `main`."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.git("init", "--quiet", "--initial-branch", "main")
        self.write(FILES)
        self.commit()
        self.git("switch", "--quiet", "--create", "work")

    def git(self, *arguments: str) -> None:
        named = ("-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false")
        subprocess.run(["git", *named, *arguments], cwd=self.root, check=True, capture_output=True)

    def write(self, files: dict[str, str]) -> None:
        for name, text in files.items():
            (self.root / name).parent.mkdir(parents=True, exist_ok=True)
            (self.root / name).write_text(text, "utf-8")

    def commit(self) -> None:
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", "x")

    def findings(self, base: str = "main") -> list[str]:
        return [str(it) for it in fragment_findings(self.root, base, FOLDERS)]


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path)


@pytest.mark.parametrize("name", [f"{SOURCE}/__init__.py", f"{SOURCE}/new.py", "generated/kalshi/README.md"])
@pytest.mark.parametrize("committed", [True, False])
def test_a_change_without_a_fragment_is_refused(repository: Repository, name: str, committed: bool) -> None:
    repository.write({name: "LIMIT = 2\n"})
    if committed:
        repository.commit()

    [found] = repository.findings()

    assert "says nothing of a change in pennyweight-kalshi" in found
    assert name in found
    assert "changes/kalshi/+word.internal.md with the reason" in found


def test_a_file_that_is_gone_is_a_change(repository: Repository) -> None:
    (repository.root / SOURCE / "__init__.py").unlink()
    repository.commit()

    assert len(repository.findings()) == 1


@pytest.mark.parametrize("name", ["+limit.changed.md", "12.fixed.md", "+limit.internal.md"])
def test_a_fragment_says_it(repository: Repository, name: str) -> None:
    repository.write({f"{SOURCE}/__init__.py": "LIMIT = 2\n", f"changes/kalshi/{name}": "The limit is 2.\n"})

    assert not repository.findings()


@pytest.mark.parametrize(
    "files",
    [
        {"changes/core/+limit.changed.md": "Of another package.\n"},
        {"changes/kalshi/+limit.changed.md": " \n"},
        {"changes/kalshi/notes.md": "Without a type.\n"},
    ],
    ids=["another package", "empty", "no type"],
)
def test_what_is_no_fragment_of_the_package_does_not_help(repository: Repository, files: dict[str, str]) -> None:
    repository.write({f"{SOURCE}/__init__.py": "LIMIT = 2\n", **files})

    assert len(repository.findings()) == 1


def test_a_fragment_that_is_taken_away_does_not_help(repository: Repository) -> None:
    repository.write({f"{SOURCE}/__init__.py": "LIMIT = 2\n"})
    (repository.root / "changes/kalshi/+old.added.md").unlink()

    assert len(repository.findings()) == 1


@pytest.mark.parametrize(
    "files",
    [
        {"tests/test_it.py": "assert True\n", "docs/x.md": "# X\n"},
        {f"{SOURCE}/provenance.toml": "spec = 2\n"},
        {"sandbox/src/pennyweight_sandbox/_specs/kalshi.json": "[]\n"},
        {f"{SOURCE}/__init__.py": '"""Docs."""\n# a reason\n\nLIMIT = (\n    1\n)\n'},
    ],
    ids=["other rooms", "digests", "the sandbox's specs", "comments and layout"],
)
def test_what_users_cannot_notice_needs_none(repository: Repository, files: dict[str, str]) -> None:
    repository.write(files)
    repository.commit()

    assert not repository.findings()


def test_a_docstring_is_noticed(repository: Repository) -> None:
    repository.write({f"{SOURCE}/__init__.py": '"""Better docs."""\n\nLIMIT = 1\n'})

    assert len(repository.findings()) == 1


def test_each_package_is_judged_by_itself(repository: Repository) -> None:
    repository.write({f"{SOURCE}/__init__.py": "LIMIT = 2\n", "core/src/pennyweight_core/_client.py": "X = 2\n"})
    repository.write({"changes/core/+x.fixed.md": "X is 2.\n"})

    assert [CORE in it for it in repository.findings()] == [False]


def test_a_release_that_turns_fragments_into_a_section_says_it(repository: Repository) -> None:
    repository.write({f"{SOURCE}/__init__.py": "VERSION = 2\n"})
    build_section(repository.root, KALSHI, "0.2.0", "2026-11-30")

    assert not repository.findings()


def test_what_main_did_meanwhile_is_not_ours(repository: Repository) -> None:
    repository.git("switch", "--quiet", "main")
    repository.write({f"{SOURCE}/__init__.py": "LIMIT = 9\n"})
    repository.commit()
    repository.git("switch", "--quiet", "work")

    assert not repository.findings()


def test_a_base_that_is_not_there_is_said(repository: Repository) -> None:
    with pytest.raises(DiagnosticError, match="git fetch --unshallow"):
        repository.findings("nowhere")


def test_no_changelog_shows_an_internal_fragment_and_a_release_takes_it(tmp_path: Path) -> None:
    for name, text in {
        "pyproject.toml": FILES["pyproject.toml"],
        "changes/kalshi/+a.fixed.md": "A is mended.\n",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    internal = tmp_path / "changes/kalshi/+b.internal.md"
    internal.write_text("Moved.\n", "utf-8")

    assert len(fragments(tmp_path, KALSHI)) == 1
    assert "Moved" not in draft(tmp_path, KALSHI)
    build_section(tmp_path, KALSHI, "0.1.0", "2026-11-01")
    assert not internal.exists()
