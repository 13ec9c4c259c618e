"""Files, folders, globs and standard input are read once, in a stable order, or it is said why not."""

from __future__ import annotations

import errno
import hashlib
import io
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import pytest
from pipeline.diagnostics import DiagnosticError
from pipeline.fetch.collect import collect

if TYPE_CHECKING:
    from .conftest import Gathering
    from .publishing import Remembering


def lay(root: Path, *names: str) -> None:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(f"# {name}\n", "utf-8")


def feed(monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))


def test_a_file_has_its_text_and_digest(tmp_path: Path, reading: Gathering) -> None:
    (tmp_path / "page.md").write_bytes(b"# Page\r\n")

    (page,) = reading("page.md")

    assert (page.name, page.text, page.date) == ("page.md", "# Page\r\n", None)
    assert page.digest == f"sha256:{hashlib.sha256(b'# Page' + bytes([13, 10])).hexdigest()}"


def test_a_folder_gives_its_pages_and_specs_at_any_depth_by_name(tmp_path: Path, reading: Gathering) -> None:
    lay(tmp_path, "in/b.yaml", "in/a/z.MDX", "in/a/y.json", "in/c.md", "in/logo.png", "in/d.txt", "in/e.yml", "out.md")

    names = [page.name for page in reading("in")]

    assert names == ["in/a/y.json", "in/a/z.MDX", "in/b.yaml", "in/c.md", "in/d.txt", "in/e.yml"]


def test_hidden_files_of_a_folder_are_left_out_and_counted(
    tmp_path: Path, reading: Gathering, progress: Remembering
) -> None:
    lay(tmp_path, "in/a.md", "in/.b.md", "in/.git/c.md")

    assert [page.name for page in reading("in")] == ["in/a.md"]
    assert progress.notes == ["in: 2 hidden files left out"]


def test_a_glob_gives_the_files_that_fit(tmp_path: Path, reading: Gathering) -> None:
    lay(tmp_path, "b.md", "a.md", "c.yaml", "deep/er/d.md", ".h.md")
    (tmp_path / "folder.md").mkdir()

    assert [page.name for page in reading("*.md")] == ["a.md", "b.md"]
    assert [page.name for page in reading("**/*.md")] == ["a.md", "b.md", "deep/er/d.md"]


def test_a_file_whose_name_looks_like_a_glob_is_that_file(tmp_path: Path, reading: Gathering) -> None:
    lay(tmp_path, "[id].md", "i.md")

    assert [page.name for page in reading("[id].md")] == ["[id].md"]


def test_the_order_is_that_of_asking_and_nothing_is_read_twice(tmp_path: Path, reading: Gathering) -> None:
    lay(tmp_path, "in/a.md", "in/b.md", "z.md")
    (tmp_path / "link.md").symlink_to("z.md")

    pages = reading("z.md", "in", "in/b.md", "*.md", f"{tmp_path}/in/a.md")

    assert [page.name for page in pages] == ["z.md", "in/a.md", "in/b.md"]


def test_a_dash_is_standard_input(monkeypatch: pytest.MonkeyPatch, reading: Gathering) -> None:
    feed(monkeypatch, b"openapi: 3.1.0\n")

    (page,) = reading("-", "-")

    assert (page.name, page.text) == ("standard input", "openapi: 3.1.0\n")


def test_empty_standard_input_is_refused(monkeypatch: pytest.MonkeyPatch, reading: Gathering) -> None:
    feed(monkeypatch, b"")

    with pytest.raises(DiagnosticError, match="standard input: nothing to read"):
        reading("-")


@pytest.mark.parametrize(
    ("asked", "what"),
    [
        ("missing.md", "can't be read"),
        ("*.nothing", "nothing to read"),
        ("empty", "nothing to read"),
        ("", "nothing asked for"),
        ("pipe", "not a file"),
        ("loop", "can't be read"),
        ("a\0b", "can't be read"),
        ("x" * 5_000, "can't be read"),
    ],
)
def test_what_is_not_there_is_an_error(tmp_path: Path, reading: Gathering, asked: str, what: str) -> None:
    (tmp_path / "empty").mkdir()
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to("loop")

    with pytest.raises(DiagnosticError) as caught:
        reading(asked)

    assert caught.value.diagnostics[0].message == what
    assert caught.value.diagnostics[0].hint


def test_asking_for_nothing_is_an_error(reading: Gathering) -> None:
    with pytest.raises(DiagnosticError, match="nothing asked for"):
        reading()


def test_all_that_is_missing_is_told_at_once(tmp_path: Path, reading: Gathering) -> None:
    lay(tmp_path, "here.md")

    with pytest.raises(DiagnosticError) as caught:
        reading("gone.md", "here.md", "away.md", "http://docs.example/a.md")

    assert [diagnostic.location for diagnostic in caught.value.diagnostics] == [
        "gone.md",
        "away.md",
        "http://docs.example/a.md",
    ]


def test_what_may_not_be_read_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reading: Gathering) -> None:
    def refuse(*_: object, **__: object) -> NoReturn:
        raise PermissionError(errno.EACCES, "Permission denied")

    lay(tmp_path, "in/a.md")
    monkeypatch.setattr(os, "scandir", refuse)
    monkeypatch.setattr(Path, "open", refuse)

    for asked in ("in/a.md", "in"):
        with pytest.raises(DiagnosticError, match=r"can't be read[^$]*Permission denied"):
            reading(asked)


def test_a_file_over_the_bound_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reading: Gathering) -> None:
    lay(tmp_path, "in/a.md")
    feed(monkeypatch, b"0123456789")

    for asked in ("in/a.md", "in", "in/*.md", "-"):
        with pytest.raises(DiagnosticError, match="too large"):
            reading(asked, bounds={"size": 5})


def test_a_folder_of_too_many_files_is_refused(tmp_path: Path, reading: Gathering) -> None:
    lay(tmp_path, "in/a.md", "in/b.md", "in/c.md")

    with pytest.raises(DiagnosticError, match="too many files"):
        reading("in", bounds={"files": 2})


def test_names_that_could_steer_a_terminal_are_shown_harmless(tmp_path: Path, reading: Gathering) -> None:
    lay(tmp_path, "in/\x1b[31mred.md")
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/in/\xff.md")).write_text("# x\n", "utf-8")

    assert [page.name for page in reading("in")] == ["in/?[31mred.md", "in/\\udcff.md"]


def test_reading_files_loads_no_http_library(tmp_path: Path) -> None:
    lay(tmp_path, "a.md")
    code = (
        "import sys; from pathlib import Path; from pipeline.fetch.collect import collect;"
        "from pipeline.fetch.progress import NullProgress;"
        f"collect(['a.md'], root=Path({str(tmp_path)!r}), cache=None, progress=NullProgress());"
        "sys.exit(str({'httpx', 'asyncio', 'rich', 'ssl'} & sys.modules.keys() or ''))"
    )
    scripts = str(Path(collect.__code__.co_filename).parents[2])

    run = subprocess.run(
        [sys.executable, "-c", code], env={"PYTHONPATH": scripts}, capture_output=True, text=True, check=False
    )

    assert run.stderr.strip() == ""
