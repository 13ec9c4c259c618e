"""What a vendor publishes is read from wherever it is: files, folders, globs, standard input, addresses."""

from __future__ import annotations

import io
import sys
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from fetch.publishing import Reply, Site
from pipeline.file_tree import digest
from pipeline.openapi.document import dump

from .publications import page, schema_of, whole, with_more

if TYPE_CHECKING:
    from .harbour import Harbour

NEW_FIELD = {"type": "integer"}


def depth(harbour: Harbour) -> object:
    return harbour.read()["components"]["schemas"]["Berth"]["properties"].get("depth")


def test_a_whole_spec_from_a_file(harbour: Harbour) -> None:
    status = harbour.refresh("--from", harbour.publish(with_more()))

    assert status == 0
    assert depth(harbour) == NEW_FIELD
    assert harbour.remade()


def test_a_folder_of_pages_is_merged(harbour: Harbour) -> None:
    for name, method, path in (("a", "get", "/berths"), ("b", "get", "/berths/{berthId}"), ("c", "post", "/stays")):
        harbour.publish(page(with_more(), method, path), f"pages/{name}.md")

    status = harbour.refresh("--from", "published/pages")

    assert status == 0
    assert depth(harbour) == NEW_FIELD
    assert harbour.remade()


def test_a_glob_takes_what_fits(harbour: Harbour) -> None:
    harbour.publish(page(with_more(), "get", "/berths"), "new-list.md")
    harbour.publish("# Nothing here\n", "old-list.md")

    status = harbour.refresh("--from", "published/new-*.md")

    assert status == 0
    assert depth(harbour) == NEW_FIELD


def test_standard_input_is_one_page_or_spec(harbour: Harbour, monkeypatch: pytest.MonkeyPatch) -> None:
    piped = SimpleNamespace(buffer=io.BytesIO(dump(with_more()).encode()))
    monkeypatch.setattr(sys, "stdin", piped)

    assert harbour.refresh("--from", "-") == 0
    assert depth(harbour) == NEW_FIELD


def test_pages_and_a_whole_spec_together(harbour: Harbour) -> None:
    path = harbour.publish(page(with_more(), "get", "/berths", changed="2026-01-01"), "list.md")

    assert harbour.refresh("--from", path, harbour.publish(with_more())) == 0
    assert depth(harbour) == NEW_FIELD


def test_addresses_are_those_of_the_list_and_the_lock_notes_them(harbour: Harbour) -> None:
    text = dump(with_more()).encode()
    with Site(
        **{"api.yaml": Reply(body=text, headers={"ETag": '"8"', "Last-Modified": "Wed, 04 Mar 2026 05:06:07 GMT"})}
    ) as site:
        harbour.list_sources(f'url = "{site.url("api.yaml")}"\nformat = "openapi"')

        assert harbour.refresh() == 0

    assert depth(harbour) == NEW_FIELD
    lock = harbour.workspace.toml("specs/specs.lock")["acme"]
    assert lock["version"] == "8"
    [noted] = [source for source in lock["sources"] if source["url"] == site.url("api.yaml")]
    assert f"sha256:{noted['sha256']}" == digest(text)
    assert (str(noted["date"]), noted["etag"]) == ("2026-03-04", '"8"')
    assert harbour.remade()


def test_the_second_time_only_a_conditional_request_is_sent_and_nothing_is_touched(
    harbour: Harbour, capsys: pytest.CaptureFixture[str]
) -> None:
    with Site(**{"api.yaml": Reply(body=dump(with_more()).encode(), headers={"ETag": '"8"'})}) as site:
        harbour.list_sources(f'url = "{site.url("api.yaml")}"\nformat = "openapi"')
        assert harbour.refresh() == 0
        before = harbour.everything()
        capsys.readouterr()

        assert harbour.refresh() == 0

        first, second = site.requests["/api.yaml"]
    assert site.paths == ["/api.yaml", "/api.yaml"]
    assert "if-none-match" not in first
    assert second["if-none-match"] == '"8"'
    assert "acme: unchanged" in capsys.readouterr().out
    assert harbour.everything() == before


def test_each_source_is_the_authority_for_its_operations(harbour: Harbour) -> None:
    changed, older = whole(), whole()
    schema_of(changed, "NewStay")["properties"]["nights"]["minimum"] = 2
    del older["paths"]["/stays"], older["components"]["schemas"]["NewStay"]
    texts = {"stay.md": page(changed, "post", "/stays"), "api.yaml": dump(older)}
    pages = {name: Reply(body=text.encode()) for name, text in texts.items()}
    with Site(**pages) as site:
        harbour.list_sources(
            f'url = "{site.url("stay.md")}"\nformat = "mintlify-slice"\noperations = ["POST /stays"]',
            f'url = "{site.url("api.yaml")}"\nformat = "openapi"\noperations = ["GET /berths", "GET /berths/{{berthId}}"]',
        )

        assert harbour.refresh() == 0

    assert harbour.read()["components"]["schemas"]["NewStay"]["properties"]["nights"]["minimum"] == 2
    assert set(harbour.read()["paths"]) == {"/berths", "/berths/{berthId}", "/stays"}


def test_a_server_that_is_down_is_an_error_and_nothing_is_written(
    harbour: Harbour, capsys: pytest.CaptureFixture[str]
) -> None:
    with Site() as site:
        url = site.url("api.yaml")
        harbour.list_sources(f'url = "{url}"\nformat = "openapi"')
        before = harbour.everything()

        assert harbour.refresh() == 1

    assert url in capsys.readouterr().err
    assert harbour.everything() == before


@pytest.mark.parametrize(
    "sources",
    [
        (),
        ('url = "https://harbour.example/hooks"\nformat = "prose"',),
        ('url = "https://harbour.example/api"\nformat = "openapi"\noperations = []',),
    ],
)
def test_a_vendor_that_no_machine_can_read_says_so(
    harbour: Harbour, capsys: pytest.CaptureFixture[str], sources: tuple[str, ...]
) -> None:
    harbour.list_sources(*sources)

    assert harbour.refresh() == 1
    assert "has no source that a machine can read" in capsys.readouterr().err


@pytest.mark.parametrize(
    "source", ['url = "https://harbour.example"', 'url = 1\nformat = "x"', 'url = "ftp://x"\nformat = ""']
)
def test_a_source_that_is_written_wrong_is_an_error(
    harbour: Harbour, capsys: pytest.CaptureFixture[str], source: str
) -> None:
    harbour.list_sources(source)

    assert harbour.refresh() == 1
    assert "so " in capsys.readouterr().err


def test_an_address_is_the_same_however_its_host_is_written(harbour: Harbour) -> None:
    with Site(**{"stay.md": Reply(body=page(whole(), "post", "/stays").encode())}) as site:
        url = site.url("stay.md").replace("http://127.0.0.1", "HTTP://LOCALHOST")
        harbour.list_sources(f'url = "{url}#top"\nformat = "mintlify-slice"\noperations = ["GET /berths"]')

        assert harbour.refresh() == 1, "the page lacks what the list says of it"
