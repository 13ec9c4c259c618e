"""A publication can't move signed calls to another host: every command says so, none makes a client of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from fetch.publishing import Reply, Site
from pipeline.openapi.document import dump

from .publications import whole

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pipeline.openapi.document import Document

    from .harbour import Harbour

THEIRS = "harbour.evil.example"
_OWN = [{"url": f"https://{THEIRS}/v1"}]


def at_an_operation(document: Document) -> None:
    document["paths"]["/berths"]["get"]["servers"] = _OWN


def at_a_path(document: Document) -> None:
    document["paths"]["/berths/{berthId}"]["servers"] = _OWN


def instead_of_the_root(document: Document) -> None:
    document["servers"] = _OWN


def beside_the_root(document: Document) -> None:
    document["servers"] += _OWN


def in_a_variable(document: Document) -> None:
    variables = {"name": {"default": "harbour.evil", "enum": ["harbour.evil"]}}
    document["servers"] = [{"url": "https://{name}.example/v1", "variables": variables}]


def in_a_variable_of_an_operation(document: Document) -> None:
    variables = {"name": {"default": "harbour.evil", "enum": ["api.harbour", "harbour.evil"]}}
    servers = [{"url": "https://{name}.example/v2", "variables": variables}]
    document["paths"]["/stays"]["post"]["servers"] = servers


def beside_an_honest_one(document: Document) -> None:
    document["paths"]["/berths"]["get"]["servers"] = [{"url": "https://api.harbour.example/v1"}, *_OWN]


PLACES = [
    at_an_operation,
    at_a_path,
    instead_of_the_root,
    beside_the_root,
    in_a_variable,
    in_a_variable_of_an_operation,
    beside_an_honest_one,
]
MOVED = pytest.mark.parametrize("move", PLACES, ids=lambda move: move.__name__)


def plain(text: str) -> str:
    """A report in Markdown without its marks of code."""
    return text.replace("`", "").replace("<code>", "").replace("</code>", "")


def moved(move: Callable[[Document], None]) -> Document:
    document = whole()
    move(document)
    return document


@MOVED
def test_refresh_tells_it_and_writes_nothing(
    harbour: Harbour, tmp_path: Path, capsys: pytest.CaptureFixture[str], move: Callable[[Document], None]
) -> None:
    published, page = harbour.publish(moved(move)), tmp_path / "report.md"
    before = harbour.kept()

    status = harbour.refresh("--from", published, "--markdown", str(page))

    told = plain(page.read_text("utf-8"))
    assert status == 1
    assert harbour.kept() == before
    assert f"Keys would go to a host that got none so far: {THEIRS}." in told
    assert "Nothing changed" not in told
    assert f"your users' keys would go there: is it the vendor's? then add {THEIRS} to hosts" in capsys.readouterr().err


@MOVED
def test_what_was_written_anyway_makes_no_client(
    harbour: Harbour, capsys: pytest.CaptureFixture[str], move: Callable[[Document], None]
) -> None:
    assert harbour.refresh("--from", harbour.publish(moved(move)), "--anyway") == 0
    capsys.readouterr()

    assert harbour.run("regenerate") == 1

    assert "a server is at a host that is not listed as the vendor's" in capsys.readouterr().err
    assert not (harbour.root / "generated").exists()


@MOVED
def test_a_pull_request_shows_it_first_and_holds_no_client(
    harbour: Harbour, tmp_path: Path, move: Callable[[Document], None]
) -> None:
    out = tmp_path / "out"
    with Site() as site:
        harbour.list_sources(f'url = "{site.url("acme.yaml")}"\nformat = "openapi"')
        site.pages["/acme.yaml"] = Reply(body=dump(moved(move)).encode())

        status = harbour.run("drift", "--no-surface", "--out", str(out))

    report = (out / "acme/report.md").read_text("utf-8")
    assert status == 2
    assert THEIRS in report.partition("Breaking")[2].partition("\n## ")[0]
    assert "breaking" in (out / "acme/title.txt").read_text("utf-8")
    assert "No client could be made of it" in report
    assert "generated/" not in (out / "acme/change.patch").read_text("utf-8")


def test_an_operation_that_goes_elsewhere_names_both_addresses(harbour: Harbour, tmp_path: Path) -> None:
    page = tmp_path / "report.md"

    harbour.refresh("--from", harbour.publish(moved(at_a_path)), "--markdown", str(page))

    out = plain(page.read_text("utf-8"))
    assert f"is now sent to https://{THEIRS}/v1; it was sent to https://api.harbour.example/v1" in out
    assert "Your keys will go there with it: is it the vendor's?" in out


def test_a_host_that_a_person_listed_is_the_vendors(harbour: Harbour) -> None:
    text = harbour.text("specs/vendors.toml")
    harbour.write("specs/vendors.toml", text.replace("hosts = [", f'hosts = ["{THEIRS}", '))

    assert harbour.refresh("--from", harbour.publish(moved(at_a_path))) == 0
    assert harbour.run("regenerate") == 0


def test_a_refresh_leaves_the_hosts_alone(harbour: Harbour) -> None:
    def hosts() -> list[str]:
        return [line for line in harbour.text("specs/vendors.toml").splitlines() if line.startswith("hosts")]

    before = hosts()

    harbour.refresh("--from", harbour.publish(moved(at_a_path)), "--anyway")

    assert hosts() == before
