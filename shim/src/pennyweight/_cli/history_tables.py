"""Runs of a history, and what changed between two, as tables for people; the incomplete is marked first."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from rich.box import SIMPLE_HEAD
from rich.measure import Measurement
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from pennyweight._cli import words
from pennyweight._cli.table import show_gaps
from pennyweight._report import Report

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import timedelta

    from rich.console import Console

    from pennyweight._history import Change, Comparison, HeldAmount, Holdings, Incomparable, Nearest, Point, Run
    from pennyweight._records import Account

KIND_NAMES = {
    "account_value": "worth",
    "cash": "cash",
    "available": "available",
    "withdrawable": "withdrawable",
    "reserved": "in orders",
    "quantity": "quantity",
    "positions_value": "positions",
    "buying_power": "buying power",
    "crypto_buying_power": "crypto buying power",
}
"""The kinds of amounts in words."""
_UNITS = (("day", 86_400), ("hour", 3_600), ("minute", 60))
_MOST_UNITS = 2
_WIDEST = 100_000


def show_runs(points: Sequence[Point], console: Console) -> None:
    """Print a line per run with its net; `+ ?` stands where something is not known for certain."""
    assets = sorted({asset for point in points for asset in point.net}, key=lambda it: (not it.startswith("iso"), it))
    names = [symbol(asset) for asset in assets]
    rows = []
    for point in points:
        values = [_net(point, asset) for asset in assets]
        state = "complete" if point.run.complete else "incomplete"
        rows.append([str(point.run.number), words.moment(point.run.finished_at), state, *values])
    _print(console, ["run", "UTC", "state", *names], rows, right=range(3, 3 + len(names)))
    if any(point.carried for point in points):
        text = "? did not answer, or not in full: counted with the worth that was last known of it"
        console.print(Text(text, "dim"))
    starts = [point.run.number for point in points[1:] if point.begins]
    for number in starts:
        console.print(
            Text(
                f"From run {number} on other connections are asked, or keys may read other things: do not compare with before",
                "dim",
            )
        )


def show_run(run: Run, console: Console) -> None:
    """Print the heading of a run."""
    console.print(Text(f"Run {run.number} of {words.moment(run.finished_at)} UTC", "bold"))


def show_nearest(nearest: Nearest, when: str, complete: Nearest | None, console: Console) -> None:
    """Print the heading of the run that is nearest to a moment, and which complete one is."""
    show_run(nearest.run, console)
    console.print(f"{_distance(nearest.distance)} {when}")
    if complete is not None:
        away = f"{_distance(complete.distance)} it"
        console.print(f"It is incomplete. The nearest complete run is {complete.run.number}, {away}")


def show_holdings(holdings: Holdings, console: Console) -> None:
    """Print what a run found: gaps, the net, and every amount."""
    from pennyweight._history import net_over_time

    show_gaps(as_report(holdings), console)
    (point,) = net_over_time([holdings])
    _print(console, ["net", ""], [[symbol(asset), _net(point, asset)] for asset in point.net], right=(1,))
    names = {it.key: words.account(it) for it in holdings.accounts}
    rows = [
        [
            words.printable(it.connection),
            names.get(it.account, words.printable(it.account)),
            _kind(it),
            _value(it),
            _asset(it),
            it.state if it.state == "live" or it.as_of is None else f"{it.state} {it.as_of:%Y-%m-%d}",
        ]
        for it in holdings.amounts
    ]
    _print(console, ["connection", "account", "kind", "amount", "of", "age"], rows, right=(3,))


def show_comparison(found: Comparison, accounts: Mapping[str, Account], console: Console) -> None:
    """Print what cannot be compared, the net, and each change."""
    before, after = found.before, found.after
    heading = (
        f"From run {before.number} of {words.moment(before.finished_at)} UTC "
        f"to run {after.number} of {words.moment(after.finished_at)} UTC"
    )
    console.print(Text(heading, "bold"))
    if found.incomparable:
        console.print(Text("Cannot be compared:", "bold red"))
    for problem in found.incomparable:
        console.print(Text.assemble(("✗ ", "bold red"), *_incomparable(problem, accounts)))
    rows = [[symbol(it.asset), *map(words.amount, (it.before, it.after)), _signed(it.difference)] for it in found.net]
    _print(console, ["net", "before", "after", "difference"], rows, right=(1, 2, 3))
    for problem in found.left_out_of_net:
        console.print(Text.assemble(("· ", "dim"), "not in the net: ", *_incomparable(problem, accounts)))
    _print(
        console,
        ["connection", "account", "kind", "of", "before", "after", "difference"],
        [_changed(change, accounts) for change in found.changes],
        right=(4, 5, 6),
    )
    plural = "amount is" if found.unchanged == 1 else "amounts are"
    console.print(Text(f"{found.unchanged:,} {plural} the same", "dim"))


def as_report(holdings: Holdings) -> Report:
    """Return a run's connections, accounts and gaps as a report without amounts."""
    return Report(
        scope=("accounts", "balances", "positions"),
        asked=tuple(dict.fromkeys(it.vendor for it in holdings.connections)),
        asked_at=holdings.run.asked_at,
        finished_at=holdings.run.finished_at,
        connections=holdings.connections,
        accounts=holdings.accounts,
        gaps=holdings.gaps,
    )


def symbol(asset: str) -> str:
    """Return an asset's key as people read it: the code of a currency, else the shortened key."""
    return words.printable(asset.removeprefix("iso4217:") if asset.startswith("iso4217:") else words.shortened(asset))


def _incomparable(problem: Incomparable, accounts: Mapping[str, Account]) -> list[str | tuple[str, str]]:
    account = accounts.get(problem.where)
    where = words.printable(problem.where) if account is None else f"{account.connection} {words.account(account)}"
    what = f" {_kind(problem.amount)} {_asset(problem.amount)}" if problem.amount is not None else ""
    return [(f"{where}{what}", "bold"), " ", words.printable(problem.why)]


def _changed(change: Change, accounts: Mapping[str, Account]) -> list[str]:
    amount = change.amount
    account = accounts.get(amount.account)
    before = "new" if change.before is None else _value(change.before)
    after = "gone" if change.after is None else _value(change.after)
    name = words.account(account) if account else words.printable(amount.account)
    return [
        words.printable(amount.connection),
        name,
        _kind(amount),
        _asset(amount),
        before,
        after,
        _signed(change.difference),
    ]


def _net(point: Point, asset: str) -> str:
    if asset not in point.net:
        return words.UNKNOWN
    return f"{words.amount(point.net[asset])}{' + ?' if asset in point.unsure else ''}"


def _kind(amount: HeldAmount) -> str:
    name = KIND_NAMES.get(amount.kind, amount.kind)
    if amount.valued:
        return f"value of {words.printable(amount.valued_symbol or words.shortened(amount.valued))}"
    return f"{name} {words.printable(amount.part)}".rstrip()


def _asset(amount: HeldAmount) -> str:
    return words.printable(amount.symbol or words.shortened(amount.asset))


def _value(amount: HeldAmount) -> str:
    if amount.value is None:
        return words.UNKNOWN if amount.in_base_units is None else f"{amount.in_base_units:,} base units"
    return words.amount(amount.value)


def _signed(value: object) -> str:
    from decimal import Decimal

    text = words.amount(value if isinstance(value, Decimal) else None)
    return f"+{text}" if isinstance(value, Decimal) and value > 0 else text


def _distance(distance: timedelta) -> str:
    """Return how far a run is from what was asked for: `1 day 6 hours before`."""
    seconds = abs(int(distance.total_seconds()))
    if not seconds:
        return "on"
    parts = []
    for name, size in _UNITS:
        count, seconds = divmod(seconds, size)
        if count:
            parts.append(f"{count} {name}{'s' if count > 1 else ''}")
    away = " ".join(parts[:_MOST_UNITS]) or "less than a minute"
    return f"{away} {'before' if distance.total_seconds() < 0 else 'after'}"


def _print(console: Console, names: Sequence[str], rows: Sequence[Sequence[str]], *, right: Iterable[int]) -> None:
    """Print a line per row where that fits, else a line per cell."""
    if not rows:
        return
    table = Table(box=SIMPLE_HEAD, pad_edge=False, collapse_padding=True)
    for index, name in enumerate(names):
        table.add_column(name, justify="right" if index in right else "left", no_wrap=True)
    for row in rows:
        table.add_row(*(_cell(text) for text in row))
    size = Measurement.get(console, console.options.update(max_width=_WIDEST), table)
    if not console.is_terminal and not os.environ.get("COLUMNS"):
        console.width = max(size.maximum, console.width)
    if size.maximum <= console.width:
        console.print(table)
        return
    for row in rows:
        console.print(Text(row[0], "bold"), overflow="fold")
        for name, text in zip(names[1:], row[1:], strict=True):
            if text not in (words.UNKNOWN, ""):
                line = Text.assemble(f"{name} " if name else "", _cell(text), overflow="fold")
                console.print(Padding(line, (0, 0, 0, 2)))


def _cell(text: str) -> Text:
    style = "dim" if text == words.UNKNOWN else "red" if text.startswith("-") or text == "incomplete" else ""
    return Text(text, style)
