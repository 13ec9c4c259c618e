"""The command `history`: reports over time."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from pennyweight._cli.options import asking_options
from pennyweight._cli.output import INTERRUPTED, MISSING, NOT_WRITTEN, console, exit_status, writing
from pennyweight._cli.saved import ask_or_read, file_option, no_color_option, saved_option, tell_notices
from pennyweight._cli.saved import history as opened

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import BinaryIO

    from pennyweight._history import History, Holdings, Run

_LEAD = 30
"""Runs before the first that is shown, for the last known worth of what did not answer in it."""

_HELP = """
Keep reports, and say what was held when and what changed.

All reports are in one file, which is only ever added to. What a report lacks is unknown, not zero.

\b
Examples:
  pennyweight history add
  pennyweight history show --on 2026-12-31
  pennyweight history diff 2026-01-01 2026-12-31
"""
_ADD_HELP = """
Ask for a report, as `balances` does, and add it.

A report that may lack something is added too, and marked.

\b
Examples:
  pennyweight history add
  pennyweight balances --json | pennyweight history add --from -
"""
_SHOW_HELP = """
Show the net of each report; or what one of them found.

`+ ?` stands where something may be missing: what did not answer counts with its last known worth. Days are in UTC.

\b
Examples:
  pennyweight history show
  pennyweight history show --on 2026-12-31
"""
_DIFF_HELP = """
Say what changed between two reports, and what cannot be compared.

BEFORE and AFTER are numbers of runs, days or moments; for a day or a moment the nearest run is taken. Without them the
last two runs are compared.

\b
Examples:
  pennyweight history diff
  pennyweight history diff 2026-01-01 2026-12-31
  pennyweight history diff 3 7 --json
"""
_EXPORT_HELP = """
Print all reports as CSV, a line for each amount, or as one JSON document, with accounts and gaps.

\b
Examples:
  pennyweight history export --csv > history.csv
  pennyweight history export --json --since 2026-01-01 --until 2026-12-31
"""


@click.group(help=_HELP)
def history() -> None:
    """Group the commands of a history."""


@history.command(help=_ADD_HELP)
@asking_options
@saved_option
@file_option
def add(*, allow_partial: bool, no_color: bool, saved: BinaryIO | None, path: str | None, **asking: Any) -> None:
    """Add a report, and exit with the status that it has."""
    from pennyweight._cli.table import show_gaps

    asked = ask_or_read(saved, no_color=no_color, **asking)
    if asked.interrupted:
        click.echo("interrupted: nothing was added", err=True)
        sys.exit(INTERRUPTED)
    with opened(path, status=NOT_WRITTEN) as kept:
        run = kept.add(asked.report)
    with writing():
        out = console(no_color=no_color)
        show_gaps(asked.report, out)
        state = "complete" if run.complete else "incomplete"
        click.echo(f"Run {run.number}, {run.finished_at:%Y-%m-%d %H:%M} UTC, {state}: in {kept.path}")
    tell_notices(asked, no_color=no_color)
    sys.exit(exit_status(asked.report, allow_partial=allow_partial))


@history.command(help=_SHOW_HELP)
@click.option("--on", "when", metavar="WHEN", help="Show the run nearest to a day, such as 2026-12-31, or to a moment.")
@click.option("--run", "number", type=click.IntRange(min=1), help="Show the run of this number.")
@click.option("--last", type=click.IntRange(min=1), default=30, show_default=True, help="List so many runs.")
@click.option("--allow-partial", is_flag=True, help="Exit with 0 also when something may be missing.")
@no_color_option
@file_option
def show(
    *, when: str | None, number: int | None, last: int, allow_partial: bool, no_color: bool, path: str | None
) -> None:
    """Print the runs, or one of them; a run that may lack something has its exit status."""
    from pennyweight._cli import history_tables

    if when is not None and number is not None:
        raise click.UsageError("Give --on or --run, not both.")
    with opened(path) as kept, writing():
        out = console(no_color=no_color)
        if when is None and number is None:
            points = kept.net_over_time(runs=_runs(kept)[-last - _LEAD :])
            history_tables.show_runs(points[-last:], out)
            return
        if when is not None:
            nearest, complete = kept.nearest(_parse(when)), None
            if not nearest.run.complete and any(run.complete for run in kept.runs()):
                complete = kept.nearest(_parse(when), complete=True)
            holdings = kept.holdings(nearest.run)
            history_tables.show_nearest(nearest, when, complete, out)
        else:
            holdings = kept.holdings(number or 0)
            history_tables.show_run(holdings.run, out)
        history_tables.show_holdings(holdings, out)
    sys.exit(_status(holdings, allow_partial=allow_partial))


@history.command(help=_DIFF_HELP)
@click.argument("before", default="")
@click.argument("after", default="")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document; amounts are decimal strings.")
@click.option("--allow-partial", is_flag=True, help="Exit with 0 also when something cannot be compared.")
@no_color_option
@file_option
def diff(*, before: str, after: str, as_json: bool, allow_partial: bool, no_color: bool, path: str | None) -> None:
    """Print what changed, and exit with 3 where something cannot be compared."""
    from pennyweight._cli import history_tables

    with opened(path) as kept, writing():
        one, other = _pair(kept, before, after)
        found = kept.compare(one, other)
        if as_json:
            click.echo(found.to_json())
        else:
            names = {it.key: it for run in (one, other) for it in kept.holdings(run).accounts}
            history_tables.show_comparison(found, names, console(no_color=no_color))
    sys.exit(0 if found.complete or allow_partial else MISSING)


@history.command(help=_EXPORT_HELP)
@click.option("--csv", "as_csv", is_flag=True, help="Print CSV.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.option("--since", metavar="DAY", help="Leave out runs before this day.")
@click.option("--until", metavar="DAY", help="Leave out runs after this day.")
@file_option
def export(*, as_csv: bool, as_json: bool, since: str | None, until: str | None, path: str | None) -> None:
    """Print the runs in a form for other programs."""
    from pennyweight._history import to_csv, to_json

    if as_csv == as_json:
        raise click.UsageError("Give one of --csv and --json.")
    with opened(path) as kept, writing():
        runs = [run for run in _runs(kept) if _is_within(run, since, until)]
        found = (kept.holdings(run) for run in runs)
        for text in to_csv(found) if as_csv else to_json(found):
            click.echo(text, nl=False)


def _runs(kept: History) -> Sequence[Run]:
    runs = kept.runs()
    if not runs:
        raise click.UsageError(f"There is no history yet in {kept.path}. Run: pennyweight history add")
    return runs


def _parse(when: str) -> Any:
    from datetime import date, datetime

    try:
        moment = date.fromisoformat(when) if len(when) <= len("2026-12-31") else datetime.fromisoformat(when)
    except ValueError:
        raise click.UsageError(
            f"Expected a day such as 2026-12-31, or a moment such as 2026-12-31T18:00-05:00, found {when!r}."
        ) from None
    if isinstance(moment, datetime) and moment.tzinfo is None:
        raise click.UsageError(f"Expected a moment with its zone, such as {when}+00:00, found {when!r}.")
    return moment


def _pair(kept: History, before: str, after: str) -> tuple[Run, Run]:
    runs = _runs(kept)
    if not before and len(runs) < 2:
        raise click.UsageError(f"Expected at least two runs, found {len(runs)} in {kept.path}.")
    one = _find(kept, runs, before) if before else runs[-2]
    return one, _find(kept, runs, after) if after else runs[-1]


def _find(kept: History, runs: Sequence[Run], text: str) -> Run:
    if not text.isdecimal():
        return kept.nearest(_parse(text)).run
    found = next((run for run in runs if str(run.number) == text), None)
    if found is None:
        raise click.UsageError(f"There is no run {text} in {kept.path}.")
    return found


def _is_within(run: Run, since: str | None, until: str | None) -> bool:
    day = f"{run.finished_at:%Y-%m-%d}"
    return (since is None or _day(since) <= day) and (until is None or day <= _day(until))


def _day(text: str) -> str:
    from datetime import date

    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise click.UsageError(f"Expected a day such as 2026-12-31, found {text!r}.") from None


def _status(holdings: Holdings, *, allow_partial: bool) -> int:
    from pennyweight._cli.history_tables import as_report

    return exit_status(as_report(holdings), allow_partial=allow_partial)
