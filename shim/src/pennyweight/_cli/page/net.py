"""The net of each currency, with its line over time."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from pennyweight._cli.history_tables import symbol
from pennyweight._cli.page.chart import Mark, chart, legend, marks
from pennyweight._cli.page.html import Html, element, join

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pennyweight._cli.page.figures import Figures
    from pennyweight._history import Point

_LONG = timedelta(days=31)
"""How far back the change is counted from, if there is a run."""


def net_cards(points: Sequence[Point], figures: Figures) -> Html:
    """Return a card for each asset that anything is worth something in."""
    now = points[-1]
    if not now.net:
        return element("div", element("p", "No account is known to be worth anything.", class_="dim"), class_="card")
    ordered = sorted(now.net, key=lambda asset: (not asset.startswith("iso4217:"), -_count(points, asset)))
    return element("div", join(_card(points, asset, figures) for asset in ordered), class_="nets")


def _count(points: Sequence[Point], asset: str) -> int:
    return sum(asset in point.net for point in points)


def _card(points: Sequence[Point], asset: str, figures: Figures) -> Html:
    now = points[-1]
    sign = element("span", " + ?", class_="unsure-sign") if asset in now.unsure else None
    line = marks(points, asset)
    value = None if figures.discreet else element("p", figures.amount(now.net[asset], asset), sign, class_="big")
    return element(
        "section",
        element("div", symbol(asset), sign if figures.discreet else None, class_="code"),
        value,
        _change(line, figures),
        _carried(now, asset, figures),
        _plot(line, symbol(asset), figures),
        class_="card",
    )


def _change(line: Sequence[Mark], figures: Figures) -> Html | None:
    """Return the change over the last month or less, between moments that compare and are known for certain."""
    stretch: list[Mark] = []
    for mark in line:
        stretch = [mark] if mark.begins else [*stretch, mark]
    if len(stretch) < 2 or not stretch[-1].sure:
        return None
    last = stretch[-1]
    since = next((it for it in stretch[:-1] if it.sure and last.moment - it.moment <= _LONG), None)
    if since is None:
        return None
    return element("p", figures.difference(since.value, last.value), f" since {since.moment:%Y-%m-%d}", class_="change")


def _carried(now: Point, asset: str, figures: Figures) -> Html | None:
    if not now.carried.get(asset):
        return None
    amount = figures.amount(now.carried[asset], asset)
    return element("p", "of which ", amount, " is the last known worth of what did not answer", class_="change")


def _plot(line: Sequence[Mark], name: str, figures: Figures) -> Html | None:
    if len(line) < 2:
        return None
    low, high = min(it.value for it in line), max(it.value for it in line)
    last = line[-1].value
    top, bottom = (figures.rough(it, last, high - low) for it in (high, low))

    def tell(mark: Mark) -> str:
        unsure = "" if mark.sure else ", not known for certain"
        return f"{mark.moment:%Y-%m-%d %H:%M} UTC: {figures.rough(mark.value, last, high - low)} {name}{unsure}"

    start, end = f"{line[0].moment:%Y-%m-%d}", f"{line[-1].moment:%Y-%m-%d}"
    label = f"Net in {name} from {start} to {end}, between {bottom} and {top}"
    return element(
        "div",
        element("div", element("span", top), class_="axis"),
        chart(line, label, tell),
        element("div", element("span", bottom), class_="axis") if high > low else None,
        element("div", element("span", start), element("span", end), class_="axis"),
        legend(line),
        class_="plot",
    )
