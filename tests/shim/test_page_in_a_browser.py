"""The page as a browser shows it: it fits a phone, it is dark where that is wanted, and nothing is amiss."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import pytest
from pennyweight._cli.page import render
from pennyweight._history import holdings_of, net_over_time

from .browser import Browser, find
from .reports_over_time import EUROS, KALSHI, SHARES, SNAPTRADE, account, amount, gap, position, report

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PROGRAM = find()
pytestmark = pytest.mark.skipif(PROGRAM is None, reason="there is no Chromium here: install the package chromium")

_LONG = "W" * 300
_OVERFLOWING = """
[...document.querySelectorAll("main *")].filter(it => {
  const box = it.getBoundingClientRect()
  const hidden = it.closest("thead") && getComputedStyle(it.closest("thead")).position === "absolute"
  return !hidden && box.width && (box.right > WIDTH + 0.5 || box.left < -0.5)
}).map(it => it.tagName + ": " + it.textContent.slice(0, 60))
"""
_FAINT = """
(() => {
  const light = text => {
    const [r, g, b] = text.match(/[\\d.]+/g).map(Number).map(it => it / 255)
      .map(it => it <= 0.03928 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const ground = it => {
    for (; it; it = it.parentElement) {
      const color = getComputedStyle(it).backgroundColor
      if (color !== "rgba(0, 0, 0, 0)") return color
    }
    return "rgb(255, 255, 255)"
  }
  const found = []
  for (const it of document.querySelectorAll("main *:not(svg, svg *)")) {
    if (![...it.childNodes].some(node => node.nodeType === 3 && node.data.trim())) continue
    const [one, other] = [light(getComputedStyle(it).color), light(ground(it))]
    const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
    if (contrast < 4.5) found.push(it.className + ": " + it.textContent.slice(0, 40) + " " + contrast.toFixed(2))
  }
  return found
})()
"""


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    assert PROGRAM is not None
    opened = Browser(PROGRAM, tmp_path_factory.mktemp("profile"))
    yield opened
    opened.close()


def _report(day: int, *, failed: bool = False) -> Any:
    one = account("one", name="Everyday <b>account</b>")
    long = account(_LONG, name=_LONG, institution=_LONG, number_tail="1234")
    twin = account("twin", SNAPTRADE, same_as=one.key)
    shares = attrs.evolve(SHARES, key=f"snaptrade:{_LONG}", symbol=_LONG)
    kalshi = [
        amount(one, str(1000 + day * day)),
        amount(one, "12345678901234567890123456789.123456789012345678901234567890", "cash", EUROS),
        amount(long, "-12345678901234567890123456789.123456789012345678", asset=EUROS),
        *position(long, "27.000000000000000000000000001", "7", shares),
    ]
    gaps = (gap(), gap(SNAPTRADE, twin, message=f"{_LONG} <script>alert(1)</script>"))
    return report(
        day,
        *([] if failed else kalshi),
        amount(twin, "5"),
        gaps=gaps if failed or day == 9 else (),
        connections=(KALSHI, SNAPTRADE) if day > 2 else (KALSHI,),
    )


@pytest.fixture(scope="module", params=["exact", "discreet"])
def page(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    reports = [_report(day, failed=day in (5, 6)) for day in range(10)]
    points = net_over_time(holdings_of(it, number) for number, it in enumerate(reports, 1))
    file = tmp_path_factory.mktemp("page") / "page.html"
    file.write_text(render(reports[-1], points, for_others=request.param == "discreet"), "utf-8")
    return file


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 400, 800, 1400])
def test_it_fits_and_can_be_read(browser: Browser, page: Path, width: int, scheme: Any) -> None:
    browser.open(page, width=width, scheme=scheme)

    assert browser.evaluate("document.documentElement.scrollWidth") <= width
    if width <= 400:
        assert browser.evaluate(_OVERFLOWING.replace("WIDTH", str(width))) == []
    assert browser.evaluate(_FAINT) == []
    assert browser.evaluate("document.querySelectorAll('svg.chart').length") == 2


def test_light_and_dark_are_what_the_reader_wants(browser: Browser, page: Path) -> None:
    grounds = {}
    for scheme in ("light", "dark"):
        browser.open(page, width=800, scheme=scheme)
        ground = browser.evaluate("getComputedStyle(document.body).backgroundColor")
        grounds[scheme] = sum(map(int, ground.removeprefix("rgb(").removesuffix(")").split(",")))

    assert grounds["light"] > 600
    assert grounds["dark"] < 150


def test_paper_is_white_whatever_the_screen_is(browser: Browser, page: Path, tmp_path: Path) -> None:
    browser.open(page, width=800, scheme="dark", media="print")

    assert browser.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert browser.evaluate(_FAINT) == []
    browser.print(tmp_path / "page.pdf")
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")


def test_nothing_is_fetched_and_nothing_is_complained_of(browser: Browser, page: Path) -> None:
    browser.complaints.clear()
    browser.requests.clear()
    browser.open(page, width=400, scheme="dark")

    assert browser.complaints == []
    assert browser.requests == [page.as_uri()]
    assert browser.evaluate("document.querySelectorAll('script, img, b > b').length") == 0


def test_a_point_says_its_value_and_the_chart_what_it_shows(browser: Browser, page: Path) -> None:
    browser.open(page, width=800, scheme="light")

    label = browser.evaluate("document.querySelector('svg.chart > title').textContent")
    points = browser.evaluate("[...document.querySelectorAll('svg.chart g > title')].map(it => it.textContent)")
    assert "from 2026-01-01 to 2026-01-10" in label
    assert points
    assert all(" UTC: " in point for point in points)
    assert [point for point in points if point.endswith("not known for certain")]


def test_the_browser_notices_what_is_amiss(browser: Browser, tmp_path: Path) -> None:
    """So that the tests above can fail."""
    file = tmp_path / "bad.html"
    file.write_text(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        '<meta name="viewport" content="width=device-width"><main style="background: #fff">'
        '<img src="http://127.0.0.1:9/x.png"><p style="width: 900px; color: #ccc">wide and faint</p></main>',
        "utf-8",
    )
    browser.complaints.clear()
    browser.open(file, width=400, scheme="light")

    assert browser.complaints
    assert browser.evaluate(_OVERFLOWING.replace("WIDTH", "400"))
    assert browser.evaluate("document.documentElement.scrollWidth") > 400
    assert browser.evaluate(_FAINT)
