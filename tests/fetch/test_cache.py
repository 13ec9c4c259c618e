"""What has not changed is not sent again; what is damaged in the cache is."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

import pytest
from pipeline.diagnostics import DiagnosticError
from pipeline.fetch.cache import Validators

from .publishing import Remembering, Reply, Site

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import Gathering

PAGE = Reply(body=b"# Page\n", headers={"ETag": '"v1"', "Last-Modified": "Thu, 28 May 2026 10:00:00 GMT"})


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "not/yet/there"


def test_what_has_not_changed_comes_from_the_cache(reading: Gathering, cache: Path, progress: Remembering) -> None:
    with Site(page=PAGE) as site:
        first = reading(site.url("page"), cache=cache)
        second = reading(site.url("page"), cache=cache)

    assert second == first
    assert site.requests["/page"][1]["if-none-match"] == '"v1"'
    assert site.requests["/page"][1]["if-modified-since"] == "Thu, 28 May 2026 10:00:00 GMT"
    assert progress.ended[site.url("page")] == "not changed since last time"


def test_what_has_changed_replaces_it(reading: Gathering, cache: Path) -> None:
    with Site(page=[PAGE, Reply(body=b"# New\n", headers={"ETag": '"v2"'})]) as site:
        reading(site.url("page"), cache=cache)
        (second,) = reading(site.url("page"), cache=cache)
        (third,) = reading(site.url("page"), cache=cache)

    assert (second.text, second.etag, second.modified) == ("# New\n", '"v2"', None)
    assert third == second


def test_without_validators_nothing_is_kept(reading: Gathering, cache: Path) -> None:
    with Site(page=Reply(body=b"# Page\n")) as site:
        reading(site.url("page"), cache=cache)

    assert not cache.exists()


def test_the_lock_knows_as_much_as_the_cache_if_the_text_is_there(reading: Gathering, cache: Path) -> None:
    digest = hashlib.sha256(PAGE.body).hexdigest()
    (cache / "texts").mkdir(parents=True)
    (cache / "texts" / digest).write_bytes(PAGE.body)
    with Site(page=PAGE) as site:
        known = {site.url("page"): Validators(digest=f"sha256:{digest}", etag='"v1"')}
        (page,) = reading(site.url("page"), cache=cache, known=known)

    assert page.text == "# Page\n"
    assert site.requests["/page"][0]["if-none-match"] == '"v1"'


def test_validators_without_a_text_are_not_sent(reading: Gathering, cache: Path) -> None:
    with Site(page=PAGE) as site:
        known = {site.url("page"): Validators(digest=f"sha256:{'0' * 64}", etag='"v1"')}
        (page,) = reading(site.url("page"), cache=cache, known=known)

    assert page.text == "# Page\n"
    assert "if-none-match" not in site.requests["/page"][0]


@pytest.mark.parametrize("damage", [b"", b"# Pag", b"# Evil\n", b"\xff"])
def test_a_damaged_text_is_fetched_again(reading: Gathering, cache: Path, damage: bytes) -> None:
    with Site(page=PAGE) as site:
        reading(site.url("page"), cache=cache)
        (text,) = (cache / "texts").iterdir()
        text.write_bytes(damage)
        (page,) = reading(site.url("page"), cache=cache)

    assert page.text == "# Page\n"
    assert "if-none-match" not in site.requests["/page"][1]
    assert text.read_bytes() == b"# Page\n"


@pytest.mark.parametrize(
    "damage",
    [
        "",
        "{",
        "[]",
        "[" * 100_000,
        json.dumps({"digest": 7}),
        json.dumps({"digest": "sha256:../../page", "etag": '"v1"'}),
        json.dumps({"digest": "sha256:a\0b", "etag": '"v1"'}),
    ],
)
def test_a_damaged_entry_is_fetched_again(reading: Gathering, cache: Path, damage: str) -> None:
    with Site(page=PAGE) as site:
        reading(site.url("page"), cache=cache)
        (entry,) = (cache / "urls").iterdir()
        entry.write_text(damage, "utf-8")
        (page,) = reading(site.url("page"), cache=cache)

    assert page.text == "# Page\n"
    assert "if-none-match" not in site.requests["/page"][1]


def test_a_validator_that_could_forge_a_header_is_not_sent(reading: Gathering, cache: Path) -> None:
    with Site(page=PAGE) as site:
        reading(site.url("page"), cache=cache)
        (entry,) = (cache / "urls").iterdir()
        forged = {**json.loads(entry.read_text("utf-8")), "etag": '"v1"\r\nX-Forged: 1'}
        entry.write_text(json.dumps(forged), "utf-8")
        reading(site.url("page"), cache=cache)

    assert not site.requests["/page"][1].keys() & {"if-none-match", "x-forged"}


def test_the_cache_holds_no_url_and_no_leftovers(reading: Gathering, cache: Path) -> None:
    with Site(page=PAGE) as site:
        reading(site.url("page?token=hunter2"), cache=cache)

    files = [path for path in cache.rglob("*") if path.is_file()]
    assert sorted(path.parent.name for path in files) == ["texts", "urls"]
    assert not any("hunter2" in f"{path}{path.read_text('utf-8')}" for path in files)


def test_a_cache_that_cant_be_written_is_an_error(reading: Gathering, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")

    with Site(page=PAGE) as site, pytest.raises(DiagnosticError, match="the cache can't be written"):
        reading(site.url("page"), cache=tmp_path / "file")
