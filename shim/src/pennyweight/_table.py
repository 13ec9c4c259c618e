"""
A report as tables for people: balances, and below them the sums that vendors state.

No digit is ever cut off. Where the terminal is too narrow for one line per balance, there is one line per amount.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.box import SIMPLE_HEAD
from rich.measure import Measurement
from rich.table import Table
from rich.text import Text

from pennyweight import _words as words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.console import Console

    from pennyweight._records import Balance, Total
    from pennyweight._report import BalanceReport

TOTALS = "Totals as the vendors state them (not sums of the above)"
_WHO = ("vendor", "account", "asset")
_AMOUNTS = ("cash", "buying power", "crypto buying power", "positions", "total", "value")
_AGE = ("as of (UTC)", "freshness")
_WIDEST = 100_000


def show(report: BalanceReport, console: Console) -> None:
    """Print the tables that have rows."""
    if report.balances:
        _print(console, wide(report.balances), tall(report.balances))
    if report.totals:
        _print(console, totals(report.totals))


def wide(balances: Iterable[Balance]) -> Table:
    """Return a table with a line per balance; buying power for coins only where some vendor states it."""
    rows = [{**_who(balance), **_facts(balance)} for balance in balances]
    hidden = {"crypto buying power"} if all(row["crypto buying power"] == words.UNKNOWN for row in rows) else set()
    shown = [name for name in (*_WHO, *_AMOUNTS, *_AGE) if name not in hidden]
    table = _table(shown)
    _fill(table, [[row[name] for name in shown] for row in rows])
    return table


def tall(balances: Iterable[Balance]) -> Table:
    """Return a table with a line per amount that is known."""
    table = _table([*_WHO, "what", "amount"])
    rows: list[list[str]] = []
    for balance in balances:
        facts = _facts(balance)
        known = [[what, facts[what]] for what in (*_AMOUNTS, *_AGE) if facts[what] != words.UNKNOWN]
        if not any(what in _AMOUNTS for what, _ in known):
            known.insert(0, ["amounts", words.UNKNOWN])
        rows += [[*who, *fact] for who, fact in zip(_first_only(balance, len(known)), known, strict=True)]
    _fill(table, rows)
    return table


def totals(stated: Iterable[Total]) -> Table:
    """Return a table with a line per total."""
    table = _table(["vendor", "account", "what", "amount", "currency", "freshness"], title=TOTALS)
    rows = []
    for total in stated:
        currency = words.printable(total.currency or words.UNKNOWN) + (" (implied)" if total.currency_implied else "")
        said = [total.what.replace("_", " "), words.amount(total.amount), currency, words.freshness(total.freshness)]
        rows.append([total.vendor, words.account(total.account), *said])
    _fill(table, rows)
    return table


def _who(balance: Balance) -> dict[str, str]:
    said = (balance.vendor, words.account(balance.account), words.asset(balance.asset))
    return dict(zip(_WHO, said, strict=True))


def _first_only(balance: Balance, lines: int) -> list[list[str]]:
    return [list(_who(balance).values()), *([""] * len(_WHO) for _ in range(lines - 1))]


def _facts(balance: Balance) -> dict[str, str]:
    return {
        "cash": words.amount(balance.cash),
        "buying power": words.amount(balance.buying_power),
        "crypto buying power": words.amount(balance.crypto_buying_power),
        "positions": words.amount(balance.positions),
        "total": words.amount(balance.total),
        "value": words.valuation(balance.valuation),
        "as of (UTC)": words.moment(balance.as_of),
        "freshness": words.freshness(balance.freshness),
    }


def _table(names: list[str], title: str | None = None) -> Table:
    table = Table(
        box=SIMPLE_HEAD, title=title, title_justify="left", title_style="bold", pad_edge=False, collapse_padding=True
    )
    for name in names:
        is_amount = name in _AMOUNTS or name == "amount"
        heading = name.replace(" ", "\n") if is_amount else name
        table.add_column(
            heading, vertical="top", justify="right" if is_amount else "left", overflow="fold", no_wrap=is_amount
        )
    return table


def _fill(table: Table, rows: list[list[str]]) -> None:
    """Add rows, with a line between vendors."""
    vendor = ""
    for row in rows:
        if vendor and row[0] and row[0] != vendor:
            table.add_section()
        vendor = row[0] or vendor
        table.add_row(*map(_cell, row))


def _cell(said: str) -> Text:
    # Text, not markup: names come from vendors.
    style = "dim" if said == words.UNKNOWN else "red" if said.startswith("-") else ""
    return Text(said, style)


def _print(console: Console, *tables: Table) -> None:
    """
    Print the first table that fits, else the last with its names folded.

    A pipe is as wide as it needs to be, and a terminal is taken to be wide enough for whole amounts and words.
    """
    sizes = [Measurement.get(console, console.options.update(max_width=_WIDEST), table) for table in tables]
    if not console.is_terminal:
        console.width = max(sizes[0].maximum, console.width)
    fitting = [table for table, size in zip(tables, sizes, strict=True) if size.maximum <= console.width]
    console.width = max(sizes[-1].minimum, console.width)
    console.print(*fitting[:1] or tables[-1:])
