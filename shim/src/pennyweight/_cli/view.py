"""Which rows of a report are shown, and whether amounts are. The report stays whole: its gaps and its completeness too."""

from __future__ import annotations

import re
from collections import defaultdict
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any, TypeVar

import attrs
import click

from pennyweight._cli import words
from pennyweight._cli.parameter_types import Amount
from pennyweight._exact import add
from pennyweight._records import KINDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from decimal import Decimal

    from pennyweight import _records as records
    from pennyweight._records import Account, Gap, Kind
    from pennyweight._report import Balance, Report

Command = TypeVar("Command", bound="Callable[..., Any]")
_TELLING = frozenset({"amount_unreadable", "decimals_unknown", "parts_differ", "vendor_sum_differs"})
"""Codes of gaps whose messages have amounts."""


def view_options(command: Command) -> Command:
    """Add the options that hide rows or amounts; their values make a `View`."""
    options = [
        click.option(
            "--kind",
            "kinds",
            multiple=True,
            type=click.Choice(KINDS),
            metavar="KIND",
            help=f"Show this kind of amounts; repeat for more: {', '.join(KINDS)}.",
        ),
        click.option(
            "--exclude",
            multiple=True,
            metavar="PATTERN",
            help="Hide a connection, an account or an asset, by name, id or key; * stands for anything.",
        ),
        click.option(
            "--hide-below",
            type=Amount(least=0),
            metavar="AMOUNT",
            help="Hide rows whose amounts are all smaller, each in its own currency; positions by what they are worth.",
        ),
        click.option("--discreet", is_flag=True, help="Show shares in per cent instead of amounts; in the table only."),
    ]
    for option in reversed(options):
        command = option(command)
    return command


@attrs.frozen(kw_only=True)
class View:
    """What to show of a report."""

    kinds: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    hide_below: Decimal | None = None
    discreet: bool = False

    @property
    def names(self) -> list[str]:
        """The options that hide rows."""
        given = {"--kind": self.kinds, "--exclude": self.exclude, "--hide-below": self.hide_below is not None}
        return [name for name, value in given.items() if value]

    def apply(self, report: Report) -> Report:
        """Return the report with the amounts and accounts that are shown, for tables and rows."""
        amounts = [it for it in report.amounts if not self._excludes(it.account, it.asset.key, it.asset.symbol)]
        if self.kinds:
            kept = {it.key for it in amounts if it.kind in self.kinds}
            amounts = [it for it in amounts if it.key in kept or it.valued_from in kept]
        accounts = [it for it in report.accounts if not self._excludes(it)]
        gaps = [_without_amounts(it) for it in report.gaps] if self.discreet else report.gaps
        shown = attrs.evolve(report, amounts=tuple(amounts), accounts=tuple(accounts), gaps=tuple(gaps))
        if self.hide_below is not None:
            small = self._small(shown, self.hide_below)
            shown = attrs.evolve(shown, amounts=tuple(it for it in amounts if it.key not in small))
        return shown

    def _excludes(self, account: Account, *asset: str | None) -> bool:
        connection = account.connection
        names = (
            account.vendor,
            connection,
            connection.partition("/")[2],
            account.key,
            account.id,
            account.name,
            account.institution,
            *asset,
        )
        known = [name.casefold() for name in names if name]
        return any(fnmatchcase(name, pattern.casefold()) for pattern in self.exclude for name in known)

    @staticmethod
    def _small(report: Report, limit: Decimal) -> set[str]:
        """Return the keys of amounts in rows that are smaller; what is unknown is not small."""
        found = set[str]()
        for balance in report.balances:
            if all(it.value is not None and abs(it.value) < limit for it in balance.amounts):
                found |= {it.key for it in balance.amounts}
        for position in report.positions:
            worth = position.worth
            if worth is not None and worth.value is not None and abs(worth.value) < limit:
                found |= {position.quantity.key, worth.key}
        return found | {it.key for it in report.amounts if it.part_of in found}


class Shares:
    """Amounts as shares of all that are shown, kind by kind and currency by currency."""

    def __init__(self, report: Report) -> None:
        values: dict[tuple[str, str], list[Decimal]] = defaultdict(list)
        for balance in report.balances:
            for kind in KINDS:
                value = balance.value(kind)  # type: ignore[arg-type]  # they are its kinds
                if value is not None:
                    values[kind, balance.amounts[0].asset.key].append(abs(value))
        for position in report.positions:
            if position.worth is not None and position.worth.value is not None:
                values["worth", position.worth.asset.key].append(abs(position.worth.value))
        self._totals = {key: add(found) for key, found in values.items()}

    def of_balance(self, balance: Balance, kind: Kind) -> str:
        """Return the share of one cell."""
        return self._share(balance.value(kind), (kind, balance.amounts[0].asset.key))

    def of_worth(self, worth: records.Amount | None) -> str:
        """Return the share of what a position is worth."""
        return words.UNKNOWN if worth is None else self._share(worth.value, ("worth", worth.asset.key))

    def _share(self, value: Decimal | None, key: tuple[str, str]) -> str:
        if value is None:
            return words.UNKNOWN
        total = self._totals[key]
        return f"{value / total:.1%}" if total else words.HIDDEN


def count_rows(report: Report, parts: Iterable[str]) -> int:
    """Return how many rows the parts of a report have: its balances, positions or accounts."""
    return sum(len(getattr(report, part)) for part in parts)


def _without_amounts(gap: Gap) -> Gap:
    if gap.code not in _TELLING:
        return gap
    return attrs.evolve(gap, message=re.sub(r"\d[\d.,]*", words.HIDDEN, gap.message))
