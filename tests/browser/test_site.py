"""The site as a person sees it: nothing fails, nothing is cut off, everything can be read and found."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page  # type: ignore[import-not-found]  # only in the session's environment

PAGES = [
    "",
    "start/kalshi/",
    "guide/",
    "mistakes/",
    "names/",
    "reference/",
    "reference/kalshi/",
    "reference/kalshi/markets/",
    "reference/kalshi/streams/",
    "reference/kalshi/streams/communications/",
    "reference/mesh/transfers/",
    "reference/mesh/events-module/",
    "reference/snaptrade/shared-models/",
    "reference/core/",
    "reference/report/",
    "coverage/",
    "decisions/0009-money/",
]
WIDTHS = {"narrow": 400, "wide": 1280}
# The contrast of text to what is behind it, by the formula of WCAG 2, for visible text of the page's own column.
CONTRASTS = """() => {
  const channel = v => { v /= 255; return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; };
  const parse = c => (c.match(/[\\d.]+/g) || [0, 0, 0, 0]).map(Number);
  const over = (top, below) => { const a = top[3] ?? 1; return [0, 1, 2].map(i => top[i] * a + below[i] * (1 - a)); };
  const luminance = c => 0.2126 * channel(c[0]) + 0.7152 * channel(c[1]) + 0.0722 * channel(c[2]);
  const behind = node => {
    const layers = [];
    for (let it = node; it; it = it.parentElement) {
      const c = parse(getComputedStyle(it).backgroundColor);
      if ((c[3] ?? 1) > 0) layers.push(c);
    }
    return layers.reverse().reduce((below, top) => over(top, below), [255, 255, 255]);
  };
  const found = [];
  for (const node of document.querySelectorAll('.md-content p, .md-content td, .md-content li, .md-content a:not(.headerlink), .md-content code span, .md-content h1, .md-content h2')) {
    if (!node.textContent.trim() || !node.checkVisibility()) continue;
    const ground = behind(node), ink = over(parse(getComputedStyle(node).color), ground);
    const [a, b] = [luminance(ground), luminance(ink)].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    if (ratio < 4.5) found.push(`${ratio.toFixed(2)} ${node.tagName}.${node.className} ${node.textContent.slice(0, 30)}`);
  }
  return [...new Set(found)].slice(0, 5);
}"""


def opened(browser: Browser, address: str, *, width: int, scheme: str) -> tuple[Page, list[str]]:
    """Return a page, and what it complains of: messages on its console, errors, requests that failed or left the site."""
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
    complaints: list[str] = []
    page.on("console", lambda it: complaints.append(it.text) if it.type in {"error", "warning"} else None)
    page.on("pageerror", lambda it: complaints.append(str(it)))
    page.on("response", lambda it: complaints.append(f"{it.status} {it.url}") if it.status >= 400 else None)
    page.on(
        "request",
        lambda it: None if it.url.startswith(("http://127.0.0.1", "data:", "blob:")) else complaints.append(it.url),
    )
    page.goto(address, wait_until="networkidle")
    return page, complaints


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS.values(), ids=WIDTHS)
@pytest.mark.parametrize("path", PAGES)
def test_a_page_can_be_read(browser: Browser, address: str, path: str, width: int, scheme: str) -> None:
    page, complaints = opened(browser, address + path, width=width, scheme=scheme)
    try:
        overhang = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        pale = page.evaluate(CONTRASTS)
        shown = page.evaluate("document.body.getAttribute('data-md-color-scheme')")
    finally:
        page.close()

    assert not complaints
    assert overhang <= 0, "the page scrolls sideways"
    assert not pale, "text is too pale"
    assert shown == {"light": "default", "dark": "slate"}[scheme]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("orders.create", ["reference/kalshi/orders/"]),
        ("GetBalanceResponse", ["reference/kalshi/portfolio/"]),
        ("get_order_book", ["reference/kalshi/markets/"]),
        ("live.trades", ["reference/kalshi/streams/trades/"]),
        ("orderbook_delta", ["reference/kalshi/streams/"]),
        ("RateLimitError", ["mistakes/", "reference/core/"]),
        ("OrderType", ["reference/kalshi/shared-models/"]),
        ("cancel order", ["reference/kalshi/orders/"]),
        ("rate limit", ["guide/limits/"]),
        ("websocket", ["reference/kalshi/streams/", "guide/live/"]),
        ("idempotency", ["guide/failed-writes/"]),
    ],
)
def test_search_finds_first_what_was_meant(browser: Browser, address: str, words: str, found: list[str]) -> None:
    page, complaints = opened(browser, address, width=1280, scheme="light")
    try:
        page.keyboard.press("/")
        page.keyboard.type(words)
        page.wait_for_selector(".md-search-result__link")
        results = _settled_results(page)
    finally:
        page.close()

    assert results[0].removeprefix(address).startswith(tuple(found)), results
    assert not complaints


def _settled_results(page: Page) -> list[str]:
    """Return the addresses that a search found: it searches while one types, so the first ones are for half a word."""
    results: list[str] = []
    for _ in range(20):
        before = results
        page.wait_for_timeout(500)
        results = [it.get_attribute("href") or "" for it in page.query_selector_all(".md-search-result__link")]
        if results and results == before:
            break
    return results


def test_the_first_page_is_used_by_keyboard_alone(browser: Browser, address: str) -> None:
    page, complaints = opened(browser, address, width=1280, scheme="light")
    try:
        page.keyboard.press("Tab")
        skip = page.evaluate("document.activeElement.textContent.trim()")
        page.keyboard.press("Enter")
        for _ in range(40):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.getAttribute('href')") == "start/kalshi/":
                break
        outlined = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        with page.expect_navigation():
            page.keyboard.press("Enter")
        title = page.title()
    finally:
        page.close()

    assert skip == "Skip to content"
    assert outlined != "none"
    assert title.startswith("Kalshi in five minutes")
    assert not complaints


def test_wire_facts_unfold(browser: Browser, address: str) -> None:
    page, _ = opened(browser, f"{address}reference/kalshi/markets/", width=1280, scheme="light")
    try:
        first = page.locator("details").first
        before = first.locator("p").first.is_visible()
        first.locator("summary").click()
        after = first.locator("p").first.is_visible()
    finally:
        page.close()

    assert (before, after) == (False, True)


def test_the_menu_of_a_narrow_page_is_used_by_keyboard(browser: Browser, address: str) -> None:
    page, complaints = opened(browser, f"{address}reference/kalshi/orders/", width=400, scheme="light")
    drawer, focused = "document.getElementById('__drawer').checked", "document.activeElement"
    try:
        for _ in range(12):  # past what the closed menu holds
            page.keyboard.press("Tab")
        inside = page.evaluate(f"{focused}.closest('.md-sidebar--primary') !== null")
        page.evaluate("document.querySelector('.md-header label[for=__drawer]').focus()")
        page.keyboard.press("Enter")
        opened_by_key = page.evaluate(drawer)
        page.wait_for_timeout(400)
        seen = []
        for _ in range(6):
            page.keyboard.press("Tab")
            seen.append(page.evaluate(f"{focused}.textContent.trim()"))
        page.keyboard.press("Escape")
        closed = not page.evaluate(drawer)
    finally:
        page.close()

    assert not inside
    assert opened_by_key
    assert "Start" in seen
    assert closed
    assert not complaints


@pytest.mark.parametrize("width", WIDTHS.values(), ids=WIDTHS)
@pytest.mark.parametrize("path", ["names/", "coverage/", "reference/kalshi/orders/", "start/kalshi/"])
def test_what_scrolls_sideways_is_reached_by_keyboard(browser: Browser, address: str, path: str, width: int) -> None:
    script = """() => [...document.querySelectorAll('.md-content *')].filter(it =>
      it.scrollWidth > it.clientWidth + 1 && ['auto', 'scroll'].includes(getComputedStyle(it).overflowX)
      && it.checkVisibility() && it.tabIndex < 0).map(it => it.className + it.textContent.slice(0, 30))"""
    page, _ = opened(browser, address + path, width=width, scheme="light")
    try:
        unreachable = page.evaluate(script)
    finally:
        page.close()

    assert not unreachable


def test_a_table_of_arguments_fits_a_narrow_page(browser: Browser, address: str) -> None:
    script = """[...document.querySelectorAll('.md-typeset__scrollwrap')].filter(it => it.checkVisibility()).map(
      it => it.scrollWidth - it.clientWidth)"""
    page, _ = opened(browser, f"{address}reference/kalshi/orders/", width=400, scheme="light")
    try:
        overhangs = page.evaluate(script)
    finally:
        page.close()

    assert overhangs
    assert max(overhangs) <= 0
