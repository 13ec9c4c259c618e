"""The page as a whole: what may be missing first, then the net, the accounts, the positions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pennyweight import __version__
from pennyweight._cli.page.figures import Figures, discreet
from pennyweight._cli.page.gaps import gap_card, notes
from pennyweight._cli.page.html import Html, element, join
from pennyweight._cli.page.net import net_cards
from pennyweight._cli.page.style import STYLE
from pennyweight._cli.page.tables import account_table, position_table
from pennyweight._history import holdings_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pennyweight._history import Point
    from pennyweight._report import Report

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def render(report: Report, points: Sequence[Point], *, for_others: bool = False) -> str:
    """
    Return a report as an HTML document.

    Args:
        report: A report of balances and positions.
        points: The net over time; the last point is the report's own.
        for_others: Show percentages of the net instead of amounts, and no ids.
    """
    figures = discreet(points[-1].net, report.connections) if for_others else Figures()
    holdings = holdings_of(report)
    body = element(
        "main",
        _header(report),
        gap_card(report, figures),
        element("h2", "Net by currency"),
        net_cards(points, figures),
        account_table(holdings, figures),
        position_table(holdings, figures),
        notes(report, figures),
        _footer(figures),
    )
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", http_equiv="Content-Security-Policy", content=_POLICY),
        element("meta", name="color-scheme", content="light dark"),
        element("meta", name="referrer", content="no-referrer"),
        element("meta", name="robots", content="noindex"),
        element("title", f"Holdings, {report.finished_at:%Y-%m-%d}"),
        element("style", Html(STYLE)),
    )
    return f"<!DOCTYPE html>\n{element('html', head, element('body', body), lang='en')}\n"


def _header(report: Report) -> Html:
    count = len(report.connections)
    asked = f"{count} connection{'' if count == 1 else 's'}"
    if report.complete:
        status = element("span", "Complete", class_="status fine")
    else:
        status = element("span", "Incomplete", class_="status warn")
    moment = f"{report.finished_at.day} {report.finished_at:%B %Y, %H:%M} UTC"
    return element("header", element("h1", "Holdings"), element("p", f"{moment}, {asked}"), status)


def _footer(figures: Figures) -> Html:
    how = (
        "The net of a currency adds up what accounts are worth: what the vendor states, else cash and the values of "
        "positions. Nothing is converted. Accounts that are seen twice, closed or play money are left out."
    )
    exact = "Amounts are exact. A dash stands for what is not known; it is not zero."
    shares = "Percentages are shares of the net of the same currency. A dash stands for what is not known."
    made = f"Made by pennyweight {__version__}. Unofficial: not affiliated with any of the vendors."
    lines = [how, shares if figures.discreet else exact, made]
    return element("footer", join(element("p", line) for line in lines))
