"""The command `report`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pennyweight._cli.options import asking_options
from pennyweight._cli.output import INTERRUPTED, exit_status, writing
from pennyweight._cli.saved import ask_or_read, file_option, history, saved_option, tell_notices

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import BinaryIO

    from pennyweight._history import Point
    from pennyweight._report import Report

_HELP = """
Write a report as one page that a browser shows: what is missing, the net over time, accounts and positions.

The page needs no script and fetches nothing. The line over time is of the history, to which `history add` adds.

\b
Examples:
  pennyweight report --html report.html
  pennyweight report --html shared.html --discreet
"""


@click.command(help=_HELP)
@asking_options
@click.option(
    "--html",
    "page",
    required=True,
    type=click.Path(dir_okay=False),
    help="The file to write; only you may read it, unless it was there already. - is standard output.",
)
@click.option("--discreet", is_flag=True, help="Show percentages instead of amounts, and no ids of accounts.")
@saved_option
@file_option
def report(
    *,
    page: str,
    discreet: bool,
    allow_partial: bool,
    no_color: bool,
    saved: BinaryIO | None,
    path: str | None,
    **asking: Any,
) -> None:
    """Write the page, and exit with the report's status."""
    from pennyweight._cli.file_output import write_text
    from pennyweight._cli.page import render

    asked = ask_or_read(saved, no_color=no_color, **asking)
    text = render(asked.report, _points(asked.report, path), for_others=discreet)
    if page == "-":
        with writing():
            click.echo(text, nl=False)
    else:
        write_text(Path(page), text)
    tell_notices(asked, no_color=no_color)
    sys.exit(INTERRUPTED if asked.interrupted else exit_status(asked.report, allow_partial=allow_partial))


def _points(report: Report, path: str | None) -> Sequence[Point]:
    """Return the net over time, with the report as the last point; alone where there is no history."""
    with history(path) as kept:
        return kept.net_over_time(then=report)
