"""Gaps as lines of text: what may be missing first, alike ones together."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from pennyweight._cli import words

if TYPE_CHECKING:
    from pennyweight._records import Gap
    from pennyweight._report import Report


@attrs.frozen
class GapLine:
    """One line: of one gap, or of several of one code in one account."""

    loses: bool
    where: str
    text: str


def gap_lines(report: Report) -> list[GapLine]:
    """Return the lines of a report's gaps, those that lose first."""
    names = {account.key: words.account(account) for account in report.accounts}
    groups: dict[tuple[object, ...], list[Gap]] = {}
    for gap in report.gaps:
        groups.setdefault((not gap.loses, gap.connection, gap.account, gap.code), []).append(gap)
    lines = []
    for gaps in sorted(groups.values(), key=lambda gaps: not gaps[0].loses):
        first = gaps[0]
        where = first.connection or ""
        if first.account is not None:
            where = f"{where} {names.get(first.account, first.account)}"
        more = f" (and {len(gaps) - 1} more like it)" if len(gaps) > 1 else ""
        again = " (worth asking again later)" if first.retryable else ""
        message = first.message.removeprefix(f"{first.connection} ").removeprefix(f"{first.connection}: ")
        lines.append(GapLine(first.loses, words.printable(where), words.printable(f"{message}{again}{more}")))
    return lines
