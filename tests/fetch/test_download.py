"""A download ends with the text, or with an error that says where, what, and what to do."""

from __future__ import annotations

import gzip
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import TYPE_CHECKING

import pytest
from pipeline.diagnostics import DiagnosticError

from .publishing import Remembering, Reply, Site, refused

if TYPE_CHECKING:
    from .conftest import Gathering

MARKDOWN = {"Content-Type": "text/markdown; charset=utf-8"}


def test_a_page_comes_with_what_its_headers_tell(reading: Gathering, progress: Remembering) -> None:
    headers = {"ETag": '"v1"', "Last-Modified": "Thu, 28 May 2026 10:00:00 GMT", **MARKDOWN}
    with Site(page=Reply(body=b"# Page\n", headers=headers)) as site:
        (page,) = reading(site.url("page#part"))

    assert (page.name, page.text, page.etag) == (site.url("page"), "# Page\n", '"v1"')
    assert (page.modified, page.date) == ("Thu, 28 May 2026 10:00:00 GMT", "2026-05-28T10:00:00+00:00")
    assert progress.started == [(page.name, 7)]
    assert progress.came == {page.name: 7}
    assert progress.ended == {page.name: "7 bytes"}


def test_we_say_who_we_are_and_ask_for_nothing_but_text(reading: Gathering) -> None:
    with Site(page=Reply(body=b"# Page\n")) as site:
        reading(site.url("page"))

    (headers,) = site.requests["/page"]
    assert headers["user-agent"] == "pennyweight-refresh"
    assert headers["accept-encoding"] == "gzip"
    assert not headers.keys() & {"authorization", "cookie", "if-none-match", "if-modified-since"}


def test_many_pages_come_in_the_order_of_asking_each_once(reading: Gathering) -> None:
    pages = {f"p{number}": Reply(body=b"%d" % number, pause=0.002 * (number % 3)) for number in range(30)}
    with Site(**pages) as site:
        read = reading(*(site.url(name) for name in pages), site.url("p3"), f"{site.url('p4')}#part")

    assert [page.text for page in read] == [str(number) for number in range(30)]
    assert sorted(site.paths) == sorted(f"/{name}" for name in pages)


def test_packed_pages_are_unpacked(reading: Gathering) -> None:
    packed = gzip.compress(b"# One\n") + gzip.compress(b"two\n")
    with Site(page=Reply(body=packed, headers={"Content-Encoding": "gzip"})) as site:
        (page,) = reading(site.url("page"))

    assert page.text == "# One\ntwo\n"


def test_a_redirect_is_followed_and_the_page_keeps_its_name(reading: Gathering, progress: Remembering) -> None:
    with Site(new=Reply(body=b"# Page\n")) as site:
        target = site.url("new").replace("127.0.0.1", "localhost")
        site.pages["/old"] = Reply(status=308, headers={"Location": target})
        (page,) = reading(site.url("old"))

    assert (page.name, page.text) == (site.url("old"), "# Page\n")
    assert progress.ended == {page.name: "7 bytes, from localhost"}


@pytest.mark.parametrize("location", ["http://docs.example/a.md", "ftp://docs.example/", "https://me:x@docs.example/"])
def test_a_redirect_to_where_we_dont_go_ends_it(reading: Gathering, asked_names: list[str], location: str) -> None:
    with Site(page=Reply(status=302, headers={"Location": location})) as site:
        diagnostic = refused(reading, site.url("page"))

    assert (diagnostic.location, diagnostic.message) == (site.url("page"), "redirected to where we don't go")
    assert "docs.example" not in asked_names


def test_redirects_in_a_circle_end(reading: Gathering) -> None:
    with Site(a=Reply(status=302, headers={"Location": "/b"}), b=Reply(status=302, headers={"Location": "/a"})) as site:
        diagnostic = refused(reading, site.url("a"))

    assert diagnostic.message == "redirected without end"
    assert site.paths == ["/a", "/b", "/a", "/b", "/a", "/b"]


@pytest.mark.parametrize(
    "reply",
    [
        Reply(body=b"", length=1_000_001),
        Reply(body=b"x" * 2_000_000, length=None),
        Reply(body=gzip.compress(bytes(30_000_000)), headers={"Content-Encoding": "gzip"}),
    ],
    ids=["announced", "streamed", "packed"],
)
def test_what_is_too_large_is_not_taken(reading: Gathering, reply: Reply) -> None:
    with Site(page=reply) as site:
        diagnostic = refused(reading, site.url("page"), size=1_000_000)

    assert (diagnostic.message, diagnostic.expected) == ("too large", "at most 1,000,000 bytes")
    assert len(site.paths) == 1


@pytest.mark.parametrize("length", [-1, None], ids=["counted", "uncounted"])
def test_a_slow_body_hits_the_bound_of_the_whole_time(reading: Gathering, length: int | None) -> None:
    with Site(page=Reply(body=b"x" * 100, pause=0.05, length=length)) as site:
        begun = time.monotonic()
        diagnostic = refused(reading, site.url("page"), seconds=0.2)

    assert diagnostic.message == "took too long"
    assert time.monotonic() - begun < 2


def test_slow_headers_hit_it_too(reading: Gathering) -> None:
    with Site(lambda handler: handler.drip(b"HTTP/1.1 200 OK\r\nX: " + b"x" * 100, 0.05)) as site:
        diagnostic = refused(reading, site.url("page"), seconds=0.2)

    assert diagnostic.message == "took too long"


def test_a_server_that_is_busy_is_asked_again(reading: Gathering) -> None:
    with Site(page=[Reply(status=503), Reply(status=500), Reply(body=b"# Page\n")]) as site:
        (page,) = reading(site.url("page"))

    assert page.text == "# Page\n"
    assert len(site.paths) == 3


def test_it_is_asked_only_so_often(reading: Gathering) -> None:
    with Site(page=Reply(status=502)) as site:
        diagnostic = refused(reading, site.url("page"), attempts=3)

    assert (diagnostic.message, diagnostic.actual) == ("not answered", "502 from 127.0.0.1")
    assert len(site.paths) == 3


@pytest.mark.parametrize(
    "after", ["0", format_datetime(datetime.now(UTC) - timedelta(hours=1), usegmt=True)], ids=["seconds", "date"]
)
def test_retry_after_is_honoured(reading: Gathering, after: str) -> None:
    with Site(page=[Reply(status=429, headers={"Retry-After": after}), Reply(body=b"# Page\n")]) as site:
        (page,) = reading(site.url("page"), bounds={"pause": 60.0, "longest_wait": 60.0})

    assert page.text == "# Page\n"


def test_a_wait_that_is_too_long_is_not_begun(reading: Gathering) -> None:
    with Site(page=[Reply(status=429, headers={"Retry-After": "3600"}), Reply(body=b"# Page\n")]) as site:
        diagnostic = refused(reading, site.url("page"))

    assert (diagnostic.actual, diagnostic.hint) == ("429 from 127.0.0.1", "try again later")
    assert len(site.paths) == 1


def test_waiting_counts_towards_the_whole_time(reading: Gathering) -> None:
    with Site(page=Reply(status=503, headers={"Retry-After": "20"})) as site:
        diagnostic = refused(reading, site.url("page"), seconds=0.2)

    assert diagnostic.message == "took too long"
    assert "503 from 127.0.0.1" in (diagnostic.actual or "")


def test_every_page_that_failed_is_told_in_the_order_of_asking(reading: Gathering) -> None:
    with Site(a=Reply(body=b"# A\n")) as site, pytest.raises(DiagnosticError) as caught:
        reading(site.url("gone1"), site.url("a"), site.url("gone2"))

    assert [diagnostic.location for diagnostic in caught.value.diagnostics] == [site.url("gone1"), site.url("gone2")]


def test_once_a_server_is_not_reached_no_other_is_tried(reading: Gathering, asked_names: list[str]) -> None:
    hosts = [f"docs{number}.example" for number in range(9)]

    with pytest.raises(DiagnosticError, match="not answered"):
        reading(*(f"https://{host}/a.md" for host in hosts), bounds={"together": 2, "attempts": 2})

    assert set(asked_names) == set(hosts[:2])


def test_a_secret_in_a_query_is_sent_but_not_shown(reading: Gathering, progress: Remembering) -> None:
    with Site(page=Reply(body=b"# Page\n")) as site:
        (page,) = reading(site.url("page?token=hunter2"))
        diagnostic = refused(reading, site.url("gone?token=hunter2"))

    assert site.paths == ["/page?token=hunter2", "/gone?token=hunter2"]
    assert page.name == site.url("page?token=***")
    assert "hunter2" not in f"{diagnostic}{progress.started}{progress.ended}"


def test_this_machine_is_not_asked_through_a_proxy(reading: Gathering, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://proxy.example:1")
    with Site(page=Reply(body=b"# Page\n")) as site:
        assert reading(site.url("page"))[0].text == "# Page\n"


def test_a_proxy_that_cant_be_used_is_an_error(reading: Gathering, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "gopher://me:hunter2@proxy.example")

    diagnostic = refused(reading, "https://docs.example/a.md")

    assert "network settings" in diagnostic.message
    assert "hunter2" not in str(diagnostic)
