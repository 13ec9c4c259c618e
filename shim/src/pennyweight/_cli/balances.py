"""The commands `balances`, `positions` and `accounts`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeVar

import attrs
import click

from pennyweight._cli.options import Asked, ask, asking_options
from pennyweight._cli.output import INTERRUPTED, ClosedPipeError, check_one, console, exit_status, writing
from pennyweight._cli.view import View, count_rows, view_options
from pennyweight._scope import Scope

if TYPE_CHECKING:
    from collections.abc import Callable

    from pennyweight._report import Report

Part = Literal["accounts", "balances", "positions"]
Command = TypeVar("Command", bound="Callable[..., Any]")

_BALANCES_HELP = """
Print what every configured connection holds: balances and positions.

Gaps stand first. Amounts are exact and in whole units; what a vendor does not say is shown as a dash, never as zero.

\b
Examples:
  pennyweight balances
  pennyweight balances --vendor kalshi --json
  pennyweight balances --connection snaptrade/alice --kind cash --hide-below 1
  pennyweight balances --csv > balances.csv
  pennyweight balances --beancount >> ledger.beancount
"""
_POSITIONS_HELP = """
Print the positions of every configured connection: shares, contracts, tokens.

\b
Examples:
  pennyweight positions --vendor snaptrade
  pennyweight positions --exclude 'kalshi/*' --discreet
  pennyweight positions --arrow positions.arrow
"""
_ACCOUNTS_HELP = """
Print the accounts of every configured connection.

\b
Examples:
  pennyweight accounts --json
  pennyweight accounts --exclude mesh
"""


@attrs.frozen(kw_only=True)
class _Format:
    """How a report is printed; a table unless one of these says otherwise."""

    as_json: bool
    as_csv: bool
    as_beancount: bool = False
    arrow: Path | None = None

    @property
    def is_table(self) -> bool:
        return not (self.as_json or self.as_csv or self.as_beancount or self.arrow)


def _printing_options(*, beancount: bool = True) -> Callable[[Command], Command]:
    """Add the options that say how a report is printed."""
    options = [
        click.option("--json", "as_json", is_flag=True, help="Print one JSON document, always the whole report."),
        click.option("--csv", "as_csv", is_flag=True, help="Print CSV in UTF-8, a line for each amount or account."),
    ]
    if beancount:
        options += [
            click.option(
                "--beancount",
                "as_beancount",
                is_flag=True,
                help="Print balance directives for Beancount, of cash and positions.",
            ),
            click.option(
                "--arrow",
                type=click.Path(dir_okay=False, writable=True, path_type=Path),
                metavar="FILE",
                help="Write an Arrow file, a row for each amount; needs the extra: pennyweight[arrow].",
            ),
        ]

    def decorate(command: Command) -> Command:
        for option in reversed(options):
            command = option(command)
        return command

    return decorate


@click.command(help=_BALANCES_HELP)
@asking_options
@view_options
@_printing_options()
def balances(**options: Any) -> None:
    """Print the balances, and exit with the status that the help names."""
    _run(Scope(), ("balances", "positions"), **options)


@click.command(help=_POSITIONS_HELP)
@asking_options
@view_options
@_printing_options()
def positions(**options: Any) -> None:
    """Print the positions, and exit with the status that the help names."""
    _run(Scope(balances=False), ("positions",), **options)


@click.command(help=_ACCOUNTS_HELP)
@asking_options
@click.option(
    "--exclude", multiple=True, metavar="PATTERN", help="Hide a connection or an account; * stands for anything."
)
@_printing_options(beancount=False)
def accounts(**options: Any) -> None:
    """Print the accounts, and exit with the status that the help names."""
    _run(Scope(balances=False, positions=False), ("accounts",), **options)


def _run(
    scope: Scope,
    parts: tuple[Part, ...],
    *,
    vendors: tuple[str, ...],
    timeout: float,
    allow_partial: bool,
    no_color: bool,
    **options: Any,
) -> None:
    """Ask, print, and exit; what concerns people goes to standard error where standard output does not show it."""
    chosen = {it.name for it in attrs.fields(_Format)}
    printing = _Format(**{name: value for name, value in options.items() if name in chosen})
    view = View(**{name: value for name, value in options.items() if name not in chosen})
    check_one(
        {
            "--json": printing.as_json,
            "--csv": printing.as_csv,
            "--beancount": printing.as_beancount,
            "--arrow": printing.arrow is not None,
        }
    )
    if view.discreet and not printing.is_table:
        raise click.UsageError("--discreet is for the table: other formats have exact amounts.")
    if printing.arrow is not None:
        from pennyweight._cli.arrow import check_arrow

        check_arrow()
    asked = ask(scope, vendors=vendors, timeout=timeout, no_color=no_color)
    shown = view.apply(asked.report)
    hidden = count_rows(asked.report, parts) - count_rows(shown, parts)
    told = False
    try:
        with writing():
            _print(asked.report, shown, parts, printing, view, no_color=no_color)
            told = printing.is_table
            if told and hidden:
                console(no_color=no_color).print(_hidden(hidden, view), soft_wrap=True)
    except ClosedPipeError:
        told = False
    finally:
        notes = [] if told or not view.names else [_hidden(hidden, view)]
        if printing.as_json and view.names:
            notes = [f"the JSON document has everything; {', '.join(view.names)} hide rows of other formats only"]
        _tell(asked, notes, no_color=no_color, gaps=not told)
    sys.exit(INTERRUPTED if asked.interrupted else exit_status(asked.report, allow_partial=allow_partial))


def _print(
    report: Report, shown: Report, parts: tuple[Part, ...], printing: _Format, view: View, *, no_color: bool
) -> None:
    if printing.as_json:
        click.echo(report.to_json())
    elif printing.as_csv:
        from pennyweight._cli.rows import to_csv

        click.echo(to_csv(shown, parts).encode(), nl=False)
    elif printing.as_beancount:
        from pennyweight._cli.beancount import to_beancount

        click.echo(to_beancount(shown, parts).encode(), nl=False)
    elif printing.arrow is not None:
        from pennyweight._cli.arrow import write_arrow

        write_arrow(shown, parts, printing.arrow)
    else:
        _show(report, shown, parts, view, no_color=no_color)


def _show(report: Report, shown: Report, parts: tuple[Part, ...], view: View, *, no_color: bool) -> None:
    from pennyweight._cli import table
    from pennyweight._cli.view import Shares

    views = {"accounts": table.show_accounts, "balances": table.show_balances, "positions": table.show_positions}
    out = console(no_color=no_color)
    table.show_gaps(attrs.evolve(report, gaps=shown.gaps), out)
    for part in parts:
        views[part](shown, out, shares=Shares(shown) if view.discreet else None)


def _hidden(count: int, view: View) -> str:
    rows = "row is" if count == 1 else "rows are"
    return f"{count} {rows} hidden by {', '.join(view.names)}"


def _tell(asked: Asked, notes: list[str], *, no_color: bool, gaps: bool) -> None:
    """Print to standard error what the clients warned of, and gaps that lose where standard output does not show them."""
    from rich.text import Text

    from pennyweight._cli import words
    from pennyweight._cli.gaps import gap_lines

    err = console(stderr=True, no_color=no_color)
    for notice in (*asked.notices, *notes):
        err.print(Text.assemble(("note:", "bold"), " ", words.printable(notice)), soft_wrap=True)
    for line in gap_lines(asked.report) if gaps else ():
        if line.loses:
            err.print(Text.assemble(("missing:", "bold red"), " ", line.where, " ", line.text), soft_wrap=True)
