"""Whatever stands on a page, a refresh does all of its work or says why not; nothing but our error leaves it."""

from __future__ import annotations

import io
import sys
from contextlib import redirect_stderr, redirect_stdout
from datetime import date
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from pipeline.commands.file_changes import plan_files
from pipeline.commands.update import CommittedSpec, Inputs, update_spec
from pipeline.diagnostics import DiagnosticError
from pipeline.diff import render_html, render_json, render_markdown, render_text
from pipeline.fetch.specs_lock import LOCK
from pipeline.fetch.text import to_publication
from pipeline.importers.formats import Format, detect_format
from pipeline.openapi.document import load
from pipeline.vendors import read_vendors
from pipeline.workspace import VENDORS

from .all_formats import TEXTS
from .curated_harbour import curated
from .harbour import Harbour
from .hostile_pages import broken_texts, broken_trees
from .publications import schema_of, whole

if TYPE_CHECKING:
    from pathlib import Path

    from pipeline.file_tree import FileTree

ENTRY = {
    "name": "Acme",
    "class": "Acme",
    "prefix": "ACME",
    "package": "pennyweight-acme",
    "module": "pennyweight_acme",
    "version": "0.1.0",
    "summary": "A harbour",
    "homepage": "https://harbour.example",
    "hosts": ["api.harbour.example"],
    "scope": ["GET /berths", "GET /berths/{berthId}", "POST /stays"],
}
VENDOR = read_vendors({"acme": ENTRY})["acme"]
WITHOUT_SCOPE = read_vendors({"acme": ENTRY | {"scope": "all"}})["acme"]
COMMITTED = CommittedSpec(document=curated())
HARMLESS = settings(
    deadline=None,
    database=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture],
)


def come_to_an_end(text: str) -> FileTree | None:
    """Refresh in memory from one page; returns what would be written, or nothing if it is refused."""
    try:
        page = to_publication("page.md", text.encode("utf-8", "surrogatepass"))
        messages = page if detect_format(page) is Format.ASYNCAPI else None
        files: FileTree = {}
        for vendor in (VENDOR, WITHOUT_SCOPE):
            renewed = update_spec(
                vendor, COMMITTED, Inputs(published=[] if messages else [page], messages=messages, wanted={})
            )
            texts = {LOCK: '[acme]\nversion = "7"\n', VENDORS: "[vendors.acme]\nversion = '0.1.0'\nscope = []\n"}
            files = plan_files(
                vendor,
                COMMITTED,
                renewed,
                read=[page],
                texts=texts,
                version="0.2.0",
                forgotten=(),
                today=date(2026, 1, 2),
            )
            for render in (render_html, render_json, render_markdown, render_text):
                render(renewed.report).encode()
    except DiagnosticError as error:
        str(error).encode("utf-8", "backslashreplace")
        return None
    return files


def are_sound(files: FileTree) -> bool:
    for path, content in files.items():
        if path.endswith(".yaml"):
            load(content.decode(), path)
    return all(
        path.startswith(("specs/acme/", "specs/specs.lock", "specs/vendors.toml", "changes/acme/+")) for path in files
    )


@pytest.mark.parametrize("text", TEXTS)
def test_pages_of_every_format_are_read_when_nobody_did_anything_to_them(text: str) -> None:
    assert come_to_an_end(text) is not None


@settings(HARMLESS, max_examples=45)
@given(text=broken_trees())
def test_a_page_that_says_what_it_should_not_is_read_or_refused(text: str) -> None:
    files = come_to_an_end(text)

    assert files is None or are_sound(files)


@settings(HARMLESS, max_examples=45)
@given(text=broken_texts())
def test_a_page_that_is_damaged_is_read_or_refused(text: str) -> None:
    files = come_to_an_end(text)

    assert files is None or are_sound(files)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Harbour:
    """One workspace for all examples: each puts back what it found."""
    return Harbour(tmp_path_factory.mktemp("hostile") / "workspace")


@settings(HARMLESS, max_examples=10)
@given(text=broken_texts())
def test_the_command_writes_all_or_nothing(shared: Harbour, text: str) -> None:
    before = shared.kept()
    (shared.root / "published").mkdir(exist_ok=True)
    (shared.root / "published/page.md").write_bytes(text.encode("utf-8", "surrogatepass"))

    with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()) as told:
        status = shared.refresh("--from", "published/page.md")

    after = shared.kept()
    assert status in {0, 1}
    assert status == 0 or (after == before and told.getvalue())
    assert not any(".yaml-" in path or ".lock-" in path for path in after), "something half-written lies about"
    for path in after.keys() - before.keys():
        (shared.root / path).unlink()
    for path, content in before.items():
        shared.write(path, content.decode())


def test_what_is_piped_in_may_be_anything(harbour: Harbour, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for content in (
        b"",
        b"\xff\xfe\x00",
        b"\x00",
        bytes(range(256)),
        b"\xed\xa0\x80",
        b"{" * 5_000,
        b"[" * 5_000,
        b"- " * 5_000,
    ):
        monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(content)))
        before = harbour.kept()

        assert harbour.refresh("--from", "-") == 1
        assert harbour.kept() == before


def test_a_page_in_which_everything_ends_in_carriage_returns_is_read_like_any_other(harbour: Harbour) -> None:
    text = TEXTS[1].replace("\n", "\r\n")
    assert harbour.refresh("--from", harbour.publish(text, "crlf.md")) == 0
    crlf = harbour.text("specs/acme/openapi.yaml")
    harbour.spec(curated())

    assert harbour.refresh("--from", harbour.publish(TEXTS[1], "lf.md")) == 0

    assert harbour.text("specs/acme/openapi.yaml") == crlf
    assert whole()["paths"].keys() > {"/berths"}


def test_a_chain_of_references_is_a_finding(harbour: Harbour, capsys: pytest.CaptureFixture[str]) -> None:
    chained = whole()
    chained["components"]["schemas"] |= {
        f"Link{number}": {"$ref": f"#/components/schemas/Link{number + 1}"} for number in range(3_000)
    }
    chained["components"]["schemas"]["Link3000"] = {"type": "string"}
    schema_of(chained, "Berth")["properties"]["chain"] = {"$ref": "#/components/schemas/Link0"}
    before = harbour.kept()

    assert harbour.refresh("--from", harbour.publish(chained)) == 1

    assert harbour.kept() == before
    assert "a chain of references goes too deep" in capsys.readouterr().err
