"""The commands `balances`, `positions` and `accounts`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from pennyweight._cli.options import Asked, ask, asking_options
from pennyweight._cli.output import INTERRUPTED, ClosedPipeError, console, exit_status, writing
from pennyweight._scope import Scope

if TYPE_CHECKING:
    from collections.abc import Callable

    from rich.console import Console

    from pennyweight._report import Report

_BALANCES_HELP = """
Print what every configured connection holds: balances and positions.

Gaps stand first. Amounts are exact and in whole units; what a vendor does not say is shown as a dash, never as zero.

\b
Examples:
  pennyweight balances
  pennyweight balances --vendor kalshi --json
"""
_POSITIONS_HELP = """
Print the positions of every configured connection: shares, contracts, tokens.

\b
Example:
  pennyweight positions --vendor snaptrade
"""
_ACCOUNTS_HELP = """
Print the accounts of every configured connection.

\b
Example:
  pennyweight accounts --json
"""


@click.command(help=_BALANCES_HELP)
@asking_options
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document; amounts are decimal strings.")
def balances(*, vendors: tuple[str, ...], timeout: float, allow_partial: bool, no_color: bool, as_json: bool) -> None:
    """Print the balances, and exit with the status that the help names."""
    from pennyweight._cli.table import show_balances, show_positions

    asked = ask(Scope(), vendors=vendors, timeout=timeout, no_color=no_color)
    _finish(asked, (show_balances, show_positions), as_json=as_json, allow_partial=allow_partial, no_color=no_color)


@click.command(help=_POSITIONS_HELP)
@asking_options
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document; amounts are decimal strings.")
def positions(*, vendors: tuple[str, ...], timeout: float, allow_partial: bool, no_color: bool, as_json: bool) -> None:
    """Print the positions, and exit with the status that the help names."""
    from pennyweight._cli.table import show_positions

    asked = ask(Scope(balances=False), vendors=vendors, timeout=timeout, no_color=no_color)
    _finish(asked, (show_positions,), as_json=as_json, allow_partial=allow_partial, no_color=no_color)


@click.command(help=_ACCOUNTS_HELP)
@asking_options
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document; amounts are decimal strings.")
def accounts(*, vendors: tuple[str, ...], timeout: float, allow_partial: bool, no_color: bool, as_json: bool) -> None:
    """Print the accounts, and exit with the status that the help names."""
    from pennyweight._cli.table import show_accounts

    asked = ask(Scope(balances=False, positions=False), vendors=vendors, timeout=timeout, no_color=no_color)
    _finish(asked, (show_accounts,), as_json=as_json, allow_partial=allow_partial, no_color=no_color)


def _finish(
    asked: Asked,
    views: tuple[Callable[[Report, Console], None], ...],
    *,
    as_json: bool,
    allow_partial: bool,
    no_color: bool,
) -> None:
    """Print a report, then what concerns people on standard error; exit."""
    report = asked.report
    told = False
    try:
        with writing():
            if as_json:
                click.echo(report.to_json())
            else:
                _show(report, views, console(no_color=no_color))
                told = True
    except ClosedPipeError:
        told = False
    finally:
        _tell(asked, no_color=no_color, gaps=not told)
    sys.exit(INTERRUPTED if asked.interrupted else exit_status(report, allow_partial=allow_partial))


def _show(report: Report, views: tuple[Callable[[Report, Console], None], ...], out: Console) -> None:
    from pennyweight._cli.table import show_gaps

    show_gaps(report, out)
    for view in views:
        view(report, out)


def _tell(asked: Asked, *, no_color: bool, gaps: bool) -> None:
    """Print to standard error what the clients warned of, and gaps that lose where standard output does not show them."""
    from rich.text import Text

    from pennyweight._cli import words
    from pennyweight._cli.gaps import gap_lines

    err = console(stderr=True, no_color=no_color)
    for notice in asked.notices:
        err.print(Text.assemble(("note:", "bold"), " ", words.printable(notice)), soft_wrap=True)
    for line in gap_lines(asked.report) if gaps else ():
        if line.loses:
            err.print(Text.assemble(("missing:", "bold red"), " ", line.where, " ", line.text), soft_wrap=True)
