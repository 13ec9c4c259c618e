"""Gaps on a page: what may be missing on top, the rest at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pennyweight._cli.gaps import GapLine, gap_lines
from pennyweight._cli.page.html import Html, element, join

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pennyweight._cli.page.figures import Figures
    from pennyweight._report import Report

_IN_WORDS = {
    "vendor_failed": "did not answer, or refused to",
    "not_configured": "credentials are missing",
    "not_installed": "the package of the vendor is not installed",
    "not_allowed": "the key may not read this",
    "late": "did not answer in time",
    "interrupted": "the report was interrupted before it answered",
    "scope_not_asked": "not everything was asked for",
    "amount_missing": "the vendor does not state an amount",
    "amount_unreadable": "an amount cannot be read",
    "row_unreadable": "a part of the answer cannot be read",
    "first_sync": "the first copy from the institution is not finished",
    "hidden": "the institution does not supply everything",
    "disabled": "the connection is disabled, and amounts are old",
    "currency_unknown": "the currency of an amount is not known",
    "decimals_unknown": "the decimals of a token are not known",
    "vendor_sum_differs": "a sum of the vendor differs from its parts",
    "parts_differ": "two statements of the vendor differ",
    "duplicate_row": "something is listed twice",
    "suspected_overlap": "the same money may be here twice",
    "implausible_time": "a moment cannot be right",
}
"""Codes of gaps in words, for pages that show no amounts: messages may have some."""


def gap_card(report: Report, figures: Figures) -> Html | None:
    """Return what may be missing; None where nothing is."""
    lines = [line for line in _lines(report, figures) if line.loses]
    if not lines:
        return None
    return element("section", element("h2", "Something may be missing"), _list(lines), class_="card gaps")


def notes(report: Report, figures: Figures) -> Html | None:
    """Return the gaps that lose nothing."""
    lines = [line for line in _lines(report, figures) if not line.loses]
    if not lines:
        return None
    return join([element("h2", "Notes"), element("div", _list(lines), class_="notes")])


def _list(lines: Iterable[GapLine]) -> Html:
    rows = (
        element("li", element("b", line.where) if line.where else None, " " if line.where else None, line.text)
        for line in lines
    )
    return element("ul", join(rows))


def _lines(report: Report, figures: Figures) -> list[GapLine]:
    if not figures.discreet:
        return gap_lines(report)
    names = {account.key: figures.name(account) for account in report.accounts}
    found = set()
    for gap in report.gaps:
        where = [figures.connection(gap.connection or ""), names.get(gap.account or "")]
        found.add(GapLine(gap.loses, " ".join(filter(None, where)), _IN_WORDS[gap.code]))
    return sorted(found, key=lambda line: (not line.loses, line.where, line.text))
