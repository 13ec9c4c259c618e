"""Every command that brings specs up to date takes all documents of a vendor, or one that is named."""

from __future__ import annotations

import json
import tomllib
from typing import TYPE_CHECKING

import pytest
from fetch.publishing import Reply, Site
from pipeline.fetch.specs_lock import LOCK
from pipeline.openapi.document import dump, load
from report_read import read_all

from .curated_harbour import curated
from .publications import whole, with_less, with_more

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pipeline.openapi.document import Document

    from .harbour import Harbour

ENTRY = """\

[vendors.acme.documents.quay]
name = "Quay"
summary = "The quay of Acme"
homepage = "https://acme.example/quay"
hosts = ["api.harbour.example"]
scope = "all"

[[vendors.acme.documents.quay.sources]]
url = "{url}"
format = "openapi"
"""


class Both:
    """A vendor of two documents that say the same, each published under its name."""

    def __init__(self, harbour: Harbour, site: Site) -> None:
        self.harbour = harbour
        self.site = site
        harbour.list_sources(f'url = "{site.url("acme.yaml")}"\nformat = "openapi"', scope='scope = "all"\n')
        entries = harbour.text("specs/vendors.toml")
        harbour.write("specs/vendors.toml", entries + ENTRY.format(url=site.url("quay.yaml")))
        harbour.write("specs/acme/quay/openapi.yaml", dump(curated()))
        for name in ("acme", "quay"):
            self.publish(name, whole())

    def publish(self, name: str, document: Document) -> None:
        self.site.pages[f"/{name}.yaml"] = Reply(body=dump(document).encode())

    def has_depth(self, path: str) -> bool:
        found = load(self.harbour.text(f"specs/acme/{path}"), path)
        return "depth" in found["components"]["schemas"]["Berth"]["properties"]


@pytest.fixture
def both(harbour: Harbour) -> Iterator[Both]:
    with Site() as site:
        yield Both(harbour, site)


def test_a_refresh_of_the_vendor_takes_every_document(both: Both) -> None:
    for name in ("acme", "quay"):
        both.publish(name, with_more())

    assert both.harbour.refresh() == 0

    assert both.has_depth("openapi.yaml")
    assert both.has_depth("quay/openapi.yaml")
    lock = tomllib.loads(both.harbour.text(LOCK))
    assert lock["acme.quay"]["version"] == "8"
    assert [source["url"] for source in lock["acme.quay"]["sources"]] == [both.site.url("quay.yaml")]
    assert {path.parent.name for path in both.harbour.fragments()} == {"acme"}


def test_what_the_lock_notes_of_a_document_is_not_read_again(both: Both, capsys: pytest.CaptureFixture[str]) -> None:
    assert both.harbour.refresh() == 0
    capsys.readouterr()

    assert both.harbour.refresh() == 0

    assert "acme.quay: unchanged, what was read is what the lock notes" in capsys.readouterr().out


def test_one_document_can_be_named(both: Both) -> None:
    for name in ("acme", "quay"):
        both.publish(name, with_more())

    assert both.harbour.refresh("--document", "quay") == 0

    assert not both.has_depth("openapi.yaml")
    assert both.has_depth("quay/openapi.yaml")


def test_a_file_is_read_for_the_vendors_own_document_unless_another_is_named(both: Both) -> None:
    path = both.harbour.publish(with_more())

    assert both.harbour.refresh("--from", path) == 0
    assert both.has_depth("openapi.yaml")
    assert not both.has_depth("quay/openapi.yaml")

    assert both.harbour.refresh("--document", "quay", "--from", path) == 0
    assert both.has_depth("quay/openapi.yaml")


def test_a_document_that_is_not_there_is_refused(both: Both, capsys: pytest.CaptureFixture[str]) -> None:
    assert both.harbour.refresh("--document", "pier") == 1

    said = capsys.readouterr().err
    assert "no document 'pier' of acme" in said
    assert "expected  quay" in said


@pytest.mark.parametrize(("own", "further"), [(with_less, with_more), (with_more, with_less)])
def test_the_version_is_the_one_that_the_heavier_change_asks_for(
    own: type[Document], further: type[Document], both: Both
) -> None:
    both.harbour.commit()
    both.harbour.git("tag", "pennyweight-acme-v0.1.0")
    both.publish("acme", own())
    both.publish("quay", further())

    assert both.harbour.refresh() == 0

    assert both.harbour.workspace.vendor("acme").version == "0.2.0"


def test_operations_that_are_gone_leave_the_documents_own_scope(both: Both) -> None:
    entries = both.harbour.text("specs/vendors.toml")
    listed = '["GET /berths", "GET /berths/{berthId}", "POST /stays"]'
    before, mark, after = entries.partition("[vendors.acme.documents.quay]")
    both.harbour.write("specs/vendors.toml", before + mark + after.replace('scope = "all"', f"scope = {listed}"))
    document = whole()
    del document["paths"]["/stays"]
    both.publish("quay", document)

    assert both.harbour.refresh("--document", "quay") == 0

    entry = tomllib.loads(both.harbour.text("specs/vendors.toml"))["vendors"]["acme"]
    assert entry["documents"]["quay"]["scope"] == ["GET /berths", "GET /berths/{berthId}"]
    assert entry["scope"] == "all"


def test_diff_compares_the_document_that_is_named(both: Both, capsys: pytest.CaptureFixture[str]) -> None:
    path = both.harbour.publish(with_less())

    assert both.harbour.run("diff", "acme", "--document", "quay", "--from", path, "--exit-code") == 2

    assert "Acme & Sons Quay" in capsys.readouterr().out


def test_todo_lists_every_document(both: Both, capsys: pytest.CaptureFixture[str]) -> None:
    both.harbour.run("refresh", "acme", "--todo", "--json")

    assert json.loads(capsys.readouterr().out).keys() == {"acme", "acme.quay"}


def test_drift_proposes_each_document_by_itself(both: Both, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert both.harbour.refresh() == 0
    assert both.harbour.run("regenerate") == 0
    both.publish("quay", with_less())
    capsys.readouterr()

    status = both.harbour.run("drift", "--no-surface", "--json", "--out", str(tmp_path / "out"))

    assert status == 2
    assert [report.vendor for report in read_all(capsys.readouterr().out)] == ["acme", "acme.quay"]
    assert json.loads((tmp_path / "out/changed.json").read_text("utf-8")) == ["acme.quay"]
    patch = (tmp_path / "out/acme.quay/change.patch").read_text("utf-8")
    assert "+++ specs/acme/quay/openapi.yaml" in patch
    assert "+++ generated/acme/src/pennyweight_acme/quay/models/_berth.py" in patch


def test_the_clients_before_and_after_are_cross_checked(both: Both, capsys: pytest.CaptureFixture[str]) -> None:
    path = both.harbour.publish(with_less())

    status = both.harbour.run("diff", "acme", "--document", "quay", "--from", path, "--surface", "--json")

    assert status == 0
    report = json.loads(capsys.readouterr().out)
    assert report["changes"]
    assert report["notes"] == []
