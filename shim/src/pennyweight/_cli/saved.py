"""What the commands `history` and `report` have in common: a report asked for or read, and the history."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, BinaryIO

import click

from pennyweight._cli.options import Asked, ask
from pennyweight._cli.output import console
from pennyweight._scope import Scope

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pennyweight._history import History
    from pennyweight._report import Report

no_color_option = click.option(
    "--no-color", is_flag=True, help="Print without colours, as with NO_COLOR in the environment."
)
file_option = click.option(
    "--file",
    "path",
    type=click.Path(dir_okay=False),
    help="The file of the history. Default: pennyweight/history.db in XDG_DATA_HOME, or in ~/.local/share.",
)
saved_option = click.option(
    "--from",
    "saved",
    type=click.File("rb"),
    metavar="FILE",
    help="Ask nobody: take the report that `balances --json` printed into this file; - is standard input.",
)


def ask_or_read(saved: BinaryIO | None, *, no_color: bool, **asking: Any) -> Asked:
    """
    Return the report of a file, else ask for one.

    Raises:
        UsageError: the file has no report, or one without balances or positions; or nobody is configured.
    """
    if saved is None:
        return ask(Scope(), no_color=no_color, **asking)
    return Asked(_read(saved), (), interrupted=False)


@contextmanager
def history(path: str | None, status: int = 2) -> Iterator[History]:
    """Give the history of a file; what is wrong with it ends the program in one line, with a status."""
    from pennyweight._history import History, HistoryError

    try:
        yield History(path)
    except HistoryError as error:
        click.echo(f"pennyweight: {error}", err=True)
        sys.exit(status)


def tell_notices(asked: Asked, *, no_color: bool) -> None:
    """Print to standard error what the clients warned of."""
    from rich.text import Text

    from pennyweight._cli import words

    err = console(stderr=True, no_color=no_color)
    for notice in asked.notices:
        err.print(Text.assemble(("note:", "bold"), " ", words.printable(notice)), soft_wrap=True)


def _read(saved: BinaryIO) -> Report:
    from pennyweight._report import Report

    try:
        report = Report.from_json(saved.read())
    except (ValueError, RecursionError) as error:
        raise click.UsageError(f"--from {saved.name}: {error}") from None
    missing = {"balances", "positions"}.difference(report.scope)
    if missing:
        raise click.UsageError(
            f"--from {saved.name}: expected a report of `pennyweight balances --json`, found one without "
            f"{' and '.join(sorted(missing))}."
        )
    return report
