"""
A report as tables for people: what is missing first, then what is held.

No digit is ever cut off. Where the terminal is too narrow for one line per balance, there is one line per amount.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from rich.box import SIMPLE_HEAD
from rich.measure import Measurement
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from pennyweight._cli import words
from pennyweight._cli.gaps import gap_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rich.console import Console

    from pennyweight._cli.view import Shares
    from pennyweight._records import Kind
    from pennyweight._report import Report

_KINDS: tuple[tuple[Kind, str], ...] = (
    ("account_value", "worth"),
    ("cash", "cash"),
    ("available", "available"),
    ("withdrawable", "withdrawable"),
    ("reserved", "in orders"),
    ("positions_value", "positions"),
    ("buying_power", "buying power"),
    ("crypto_buying_power", "crypto buying power"),
)
_WHO = ("connection", "account", "asset")
_AGE = "age"
_AMOUNTS = {name for _, name in _KINDS} | {"amount", "quantity"}
_WIDEST = 100_000
Row = dict[str, str]


def show_gaps(report: Report, console: Console) -> None:
    """Print a line per gap, with what may be missing first."""
    lines = gap_lines(report)
    if lines and lines[0].loses:
        console.print(Text("Something may be missing:", "bold red"))
    for line in lines:
        mark = Text("✗ ", "bold red") if line.loses else Text("· ", "dim")
        text = Text.assemble(mark, (line.where, "bold"), " " if line.where else "", line.text)
        console.print(text, soft_wrap=_is_boundless(console))


def show_balances(report: Report, console: Console, *, shares: Shares | None = None) -> None:
    """Print the balances, or shares of them; only kinds that some account has get a column."""
    say = shares.of_balance if shares else lambda balance, kind: words.amount(balance.value(kind))
    rows = [
        {
            "connection": balance.account.connection,
            "account": words.account(balance.account),
            "asset": words.asset(balance.amounts[0].asset),
            **{name: say(balance, kind) for kind, name in _KINDS},
            _AGE: words.age(balance.amounts[0].time),
        }
        for balance in report.balances
    ]
    shown = [name for _, name in _KINDS if any(row[name] != words.UNKNOWN for row in rows)]
    show_rows(console, rows, (*_WHO, *shown, _AGE))


def show_positions(report: Report, console: Console, *, shares: Shares | None = None) -> None:
    """Print the positions, with what they are worth, or shares of that."""
    rows = []
    for position in report.positions:
        amount, worth = position.quantity, position.worth
        units = f"{amount.in_base_units:,} base units" if amount.value is None else words.amount(amount.value)
        value = words.amount(worth.value) if worth else words.UNKNOWN
        if shares:
            units, value = words.HIDDEN, shares.of_worth(worth)
        rows.append(
            {
                "connection": amount.account.connection,
                "account": words.account(amount.account),
                "asset": words.asset(amount.asset),
                "quantity": units,
                "worth": value,
                "in": words.asset(worth.asset) if worth else "",
                _AGE: words.age(amount.time),
            }
        )
    show_rows(console, rows, (*_WHO, "quantity", "worth", "in", _AGE))


def show_accounts(report: Report, console: Console, *, shares: Shares | None = None) -> None:  # noqa: ARG001 - as above
    """Print the accounts."""
    rows = [
        {
            "connection": account.connection,
            "account": words.account(account),
            "id": words.printable(account.id or words.UNKNOWN),
            "institution": words.printable(account.institution or words.UNKNOWN),
            "kind": words.printable(account.kind or words.UNKNOWN),
        }
        for account in report.accounts
    ]
    show_rows(console, rows, ("connection", "account", "id", "institution", "kind"))


def show_rows(console: Console, rows: Sequence[Row], names: Sequence[str]) -> None:
    """
    Print one line per row where that fits, else one line per cell.

    A pipe is as wide as it needs to be, unless COLUMNS says otherwise.
    """
    if not rows:
        return
    table = _wide(rows, names)
    size = Measurement.get(console, console.options.update(max_width=_WIDEST), table)
    if _is_boundless(console):
        console.width = max(size.maximum, console.width)
    if size.maximum <= console.width:
        console.print(table)
    else:
        _print_tall(console, rows, names)


def _is_boundless(console: Console) -> bool:
    return not console.is_terminal and not os.environ.get("COLUMNS")


def _wide(rows: Iterable[Row], names: Sequence[str]) -> Table:
    table = Table(box=SIMPLE_HEAD, pad_edge=False, collapse_padding=True)
    for name in names:
        is_amount = name in _AMOUNTS
        heading = name.replace(" ", "\n") if is_amount else name
        table.add_column(heading, vertical="top", justify="right" if is_amount else "left", no_wrap=True)
    before = ""
    for row in rows:
        if before and row["connection"] != before:
            table.add_section()
        before = row["connection"]
        table.add_row(*(_cell(row[name]) for name in names))
    return table


def _print_tall(console: Console, rows: Iterable[Row], names: Sequence[str]) -> None:
    before: Row = {}
    for row in rows:
        if row["connection"] != before.get("connection"):
            console.print(Text(row["connection"], "bold"), overflow="fold")
        if row["account"] != before.get("account") or row["connection"] != before.get("connection"):
            console.print(Padding(Text(row["account"], overflow="fold"), (0, 0, 0, 1)))
        before = row
        for name in names[2:]:
            if row[name] in (words.UNKNOWN, ""):
                continue
            line = Text.assemble(f"{name} ", _cell(row[name]), overflow="fold")
            console.print(Padding(line, (0, 0, 0, 2 if name == names[2] else 3)))


def _cell(text: str) -> Text:
    # Text, not markup: names come from vendors.
    style = "dim" if text == words.UNKNOWN else "red" if text.startswith("-") else ""
    return Text(text, style)
