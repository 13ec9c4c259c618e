"""The parts of a rehearsed release that need no network: same bytes twice, programs of pages, the index on loopback."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pipeline.diagnostics import DiagnosticError
from shipping import reproduce
from shipping.local_index import index_running
from shipping.packages import ROOT, read_packages
from shipping.readme_programs import programs
from shipping.rehearsal import found_pythons
from shipping.reproduce import check_reproducible, digests

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from shipping.packages import Package


def building(content: Callable[[], str]) -> Callable[[Mapping[str, Package], Path, object], None]:
    def build(packages: Mapping[str, Package], out: Path, say: object) -> None:
        out.mkdir()
        (out / "a.whl").write_text(content(), "utf-8")

    return build


def test_files_that_differ_when_built_again_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build = building(lambda: os.environ.get("TZ", "here"))
    build({}, tmp_path / "dist", print)
    monkeypatch.setattr(reproduce, "build", build)

    with pytest.raises(DiagnosticError, match=r"a\.whl: is not reproducible"):
        check_reproducible({}, tmp_path / "dist", tmp_path / "again", print)


def test_the_same_bytes_pass_and_the_environment_is_as_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build = building(lambda: "same")
    build({}, tmp_path / "dist", print)
    monkeypatch.setattr(reproduce, "build", build)
    before, mask, said = dict(os.environ), os.umask(0o022), list[str]()
    os.umask(mask)

    check_reproducible({}, tmp_path / "dist", tmp_path / "again", said.append)

    assert said == ["built twice, the same bytes: 1 files"]
    assert dict(os.environ) == before
    assert os.umask(mask) == mask
    assert digests(tmp_path / "dist") == digests(tmp_path / "again")


def test_every_package_has_programs_on_its_page() -> None:
    for package in read_packages().values():
        found = list(programs((package.folder / "README.md").read_text("utf-8")))

        assert found, package.name
        for program in found:
            compile(program, package.name, "exec")


def test_the_python_at_hand_is_among_those_found() -> None:
    assert found_pythons()
    assert all(Path(path).is_absolute() for path in found_pythons().values())


def test_the_index_has_what_was_uploaded_and_nothing_else(tmp_path: Path) -> None:
    pytest.importorskip("pypiserver", reason="pypiserver is in the session rehearse")
    with index_running(tmp_path / "index") as index:
        assert not index.offers("pennyweight")


def test_bills_of_materials_are_not_committed() -> None:
    assert "build/" in (ROOT / ".gitignore").read_text("utf-8").splitlines()
