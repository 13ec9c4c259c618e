"""An answer that is no page or spec is an error that says what it is instead."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

import pytest

from .publishing import Remembering, Reply, Site, refused

if TYPE_CHECKING:
    from .conftest import Gathering

MARKDOWN = {"Content-Type": "text/markdown; charset=utf-8"}


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 418, 204, 206, 304])
def test_other_answers_are_errors_at_once(reading: Gathering, status: int) -> None:
    with Site(page=Reply(status=status, length=0)) as site:
        diagnostic = refused(reading, site.url("page"))

    assert (diagnostic.location, diagnostic.expected) == (site.url("page"), "status 200")
    assert diagnostic.actual == f"{status} from 127.0.0.1"
    assert len(site.paths) == 1


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"<!DOCTYPE html><html><body>Sign in</body></html>", "text/html; charset=utf-8"),
        (b"\xef\xbb\xbf\n<!-- x -->\n<html lang=en>", "text/markdown"),
        (b"<div>Moved</div>", "text/html"),
    ],
)
def test_html_is_not_a_page(reading: Gathering, body: bytes, kind: str) -> None:
    with Site(**{"page.md": Reply(body=body, headers={"Content-Type": kind})}) as site:
        diagnostic = refused(reading, site.url("page.md"))

    assert diagnostic.message == "HTML answered"
    assert "moved or wants a login" in (diagnostic.hint or "")


def test_markdown_that_speaks_of_html_is_a_page(reading: Gathering) -> None:
    with Site(page=Reply(body=b"<Info>As in `<html>`</Info>\n# Page\n", headers=MARKDOWN)) as site:
        (page,) = reading(site.url("page"))

    assert page.text.endswith("# Page\n")


def test_an_empty_body_is_an_error(reading: Gathering) -> None:
    with Site(page=Reply(body=b" \n")) as site:
        assert refused(reading, site.url("page")).message == "nothing answered"


def test_a_body_cut_short_is_fetched_again(reading: Gathering, progress: Remembering) -> None:
    with Site(page=[Reply(body=b"# Pa", length=7), Reply(body=b"# Page\n")]) as site:
        (page,) = reading(site.url("page"))

    assert page.text == "# Page\n"
    assert progress.came == {page.name: 7}


@pytest.mark.parametrize(
    "reply",
    [
        Reply(body=b"# Pa", length=7),
        Reply(body=gzip.compress(b"# Page\n")[:-6], headers={"Content-Encoding": "gzip"}),
        Reply(body=b"# Page\n", headers={"Content-Encoding": "gzip"}),
    ],
    ids=["plain", "packed", "not packed"],
)
def test_a_body_that_stays_cut_short_is_an_error(reading: Gathering, reply: Reply) -> None:
    with Site(page=reply) as site:
        diagnostic = refused(reading, site.url("page"), attempts=2)

    assert (diagnostic.message, diagnostic.expected) == ("not answered", "a whole answer")
    assert len(site.paths) == 2


def test_a_packing_we_did_not_ask_for_is_an_error(reading: Gathering) -> None:
    with Site(page=Reply(body=b"x", headers={"Content-Encoding": "gzip, gzip"})) as site:
        assert "packed" in refused(reading, site.url("page")).message


def test_what_is_no_text_is_an_error(reading: Gathering) -> None:
    with Site(page=Reply(body=b"%PDF-1.7\n\0\xff")) as site:
        diagnostic = refused(reading, site.url("page"))

    assert (diagnostic.location, diagnostic.message) == (f"{site.url('page')}:2", "not text")
