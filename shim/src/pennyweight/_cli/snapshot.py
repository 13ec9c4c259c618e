"""The command `snapshot`."""

from __future__ import annotations

import json
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pennyweight._cli.output import (
    COMPLETE,
    INTERRUPTED,
    MISSING,
    NOTHING_ANSWERED,
    UnwrittenError,
    console,
    tell,
    writing,
)
from pennyweight._cli.sources import source_options

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rich.console import Console

    from pennyweight._snapshot import Progress, Snapshot

_HELP = """
Ask many connections, and write what they hold as Parquet files.

FILE has a JSON object a line: vendor, name, and the settings of the configuration file. A run that was killed or
interrupted is gone on with; a finished one is followed by a new one, which asks those first that were asked longest ago.

\b
Examples:
  pennyweight snapshot --connections users.jsonl --out snapshots
  pennyweight snapshot --connections users.jsonl --out snapshots --shard 3/8
  pennyweight snapshot --connections users.jsonl --out snapshots --dask tcp://scheduler:8786
"""
_ANSWERED = {"complete", "partial"}


class _TakenError(click.ClickException):
    """Another process takes this snapshot."""

    exit_code = MISSING


@click.command(help=_HELP)
@click.option(
    "--connections",
    "file",
    required=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE",
    help="The connections, one JSON object a line; readable by you alone if it holds secrets.",
)
@click.option(
    "--out",
    required=True,
    type=click.Path(file_okay=False, path_type=Path),
    metavar="DIR",
    help="Folder for the Parquet files; each shard has its own in it.",
)
@click.option("--shard", metavar="N/OF", help="Which part of the connections, such as 3/8. Default: all.")
@click.option("--dask", metavar="ADDRESS", help="Address of a dask scheduler, whose workers ask one shard each.")
@click.option("--shards", type=click.IntRange(min=1), help="With --dask: number of shards. Default: of the workers.")
@click.option(
    "--only",
    "parts",
    multiple=True,
    type=click.Choice(["accounts", "balances", "positions"]),
    help="Ask for this only; repeat for more. Default: all of them.",
)
@click.option(
    "--limit",
    "limits",
    multiple=True,
    metavar="NAME=COUNT",
    help="The whole rate limit of your key where it differs from the documented one, such as snaptrade.customer=1000.",
)
@click.option("--concurrency", type=click.IntRange(min=1), default=200, show_default=True, help="Connections at once.")
@click.option(
    "--timeout",
    type=click.FloatRange(min=0, min_open=True),
    metavar="SECONDS",
    help="Time limit; connections that it does not reach are listed as gaps, and come first in the next run.",
)
@click.option("--json", "as_json", is_flag=True, help="Print what it came to as one JSON document.")
@click.option("--allow-partial", is_flag=True, help="Exit with 0 also when something may be missing.")
@click.option("--no-color", is_flag=True, help="Print without colours, as with NO_COLOR in the environment.")
@source_options
def snapshot(
    *,
    file: Path,
    out: Path,
    shard: str | None,
    dask: str | None,
    shards: int | None,
    limits: tuple[str, ...],
    as_json: bool,
    allow_partial: bool,
    no_color: bool,
    **options: Any,
) -> None:
    """Take the snapshot, and exit with the status that the help names."""
    if dask and shard:
        raise click.UsageError("Expected --shard or --dask, found both: dask asks every shard.")
    if shards and not dask:
        raise click.UsageError("--shards goes with --dask. Without it, name the shard: --shard 3/8")
    options["parts"] = options["parts"] or ("accounts", "balances", "positions")
    whole = _limits(limits)
    with _refusals():
        if dask:
            found = _on_dask(dask, file, out, shards, whole, options)
        else:
            found = [_here(file, out, shard or "1/1", whole, options, console(stderr=True, no_color=no_color))]
    if not shard and not any(it.connections for it in found):
        raise click.UsageError(f"{file} has no connections.")
    with writing():
        if as_json:
            click.echo(json.dumps(_document(found), indent=2))
        else:
            for it in found:
                click.echo(_summary(it))
    sys.exit(_status(found, allow_partial=allow_partial))


def _here(
    file: Path, out: Path, shard: str, limits: dict[str, dict[str, float]], options: dict[str, Any], err: Console
) -> Snapshot:
    from pennyweight._cli.notices import notices
    from pennyweight._snapshot import slice_budgets, snapshot_partition
    from pennyweight._snapshot.shard import Shard

    budgets = slice_budgets(Shard.parse(shard).count, limits=limits, vendors=limits)
    noticed: list[str] = []
    try:
        with notices() as noticed, _shown(err) as show:
            return snapshot_partition(file, budgets, out, shard=shard, tell=show, **options)
    except KeyboardInterrupt:
        tell("interrupted; what was read is kept, and the same command goes on with the rest")
        sys.exit(INTERRUPTED)
    finally:
        for notice in dict.fromkeys(noticed):
            tell(notice)


def _on_dask(
    address: str,
    file: Path,
    out: Path,
    shards: int | None,
    limits: dict[str, dict[str, float]],
    options: dict[str, Any],
) -> list[Snapshot]:
    from pennyweight._snapshot import snapshot_on_dask

    def told(done: int, total: int) -> None:
        if sys.stderr is not None and sys.stderr.isatty():
            tell(f"{done} of {total} shards are through")

    return snapshot_on_dask(address, file, out, shards=shards, limits=limits or None, tell=told, **options)


@contextmanager
def _refusals() -> Iterator[None]:
    """Tell in a line why a snapshot cannot be taken."""
    from pennyweight_core import MissingCredentialsError

    try:
        yield
    except (ImportError, ValueError, MissingCredentialsError) as error:
        raise click.UsageError(str(error)) from None
    except OSError as error:
        raise UnwrittenError(error.filename or "the snapshot", error) from None
    except RuntimeError as error:
        if type(error).__name__ != "SliceInUseError":  # which costs an import
            raise
        raise _TakenError(str(error)) from None


@contextmanager
def _shown(err: Console) -> Iterator[Callable[[Progress], None]]:
    """Show a bar with rate, remaining time and gaps on a terminal; give the function that moves it."""
    if not err.is_terminal:
        yield lambda _: None
        return
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn
    from rich.progress import Progress as Bar

    columns = (BarColumn(bar_width=20), MofNCompleteColumn(), TextColumn("{task.description}"))
    with Bar(*columns, console=err, transient=True) as bar:
        task = bar.add_task("", total=None)

        def show(progress: Progress) -> None:
            bar.update(task, total=progress.done + progress.left, completed=progress.done, description=_words(progress))

        yield show


def _words(progress: Progress) -> str:
    """Return rate, remaining time and gaps."""
    parts = [f"{progress.rate:.1f}/s" if progress.rate >= 1 else f"{progress.rate * 60:.1f}/min"]
    if progress.remaining is not None:
        parts.append(f"{_duration(progress.remaining)} left")
    parts.append(f"{progress.gaps:,} gap{'' if progress.gaps == 1 else 's'}")
    return ", ".join(parts)


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes:02} min"
    return f"{minutes} min {rest:02} s" if minutes else f"{rest} s"


def _limits(given: tuple[str, ...]) -> dict[str, dict[str, float]]:
    found: dict[str, dict[str, float]] = {}
    for text in given:
        name, _, count = text.partition("=")
        vendor, dot, limit = name.partition(".")
        if not dot or not limit or not count.isdecimal() or int(count) < 1:
            raise click.BadParameter(
                f"expected a limit such as snaptrade.customer=1000, found {text}", param_hint="--limit"
            )
        found.setdefault(vendor, {})[limit] = int(count)
    return found


def _document(found: list[Snapshot]) -> dict[str, Any]:
    """Return the summary as JSON takes it; seconds are whole."""
    shards = [
        {**it.counts, "folder": str(it.folder), "asked": it.asked, "resumed": it.resumed, "rejected": it.rejected, "seconds": round(it.seconds)}
        for it in found
    ]  # fmt: skip
    return {"schema": "pennyweight-snapshot/1", "complete": all(it.complete for it in found), "shards": shards}


def _summary(it: Snapshot) -> str:
    total = sum(it.connections.values())
    states = ", ".join(f"{count:,} {state.replace('_', ' ')}" for state, count in sorted(it.connections.items()))
    lines = [
        f"shard {it.partition}: {total:,} connections ({states or 'none'}), {it.accounts:,} accounts, {it.amounts:,} amounts",
        f"  {it.folder}",
        f"  asked {it.asked:,} in {_duration(it.seconds)}{', going on with an earlier run' if it.resumed else ''}",
    ]
    if it.gaps:
        gaps = sorted(it.gaps.items(), key=lambda pair: -pair[1])
        lines.insert(1, "  gaps: " + ", ".join(f"{code} {count:,}" for code, count in gaps))
    if it.rejected:
        lines.append(f"  {it.rejected:,} requests were refused because of a rate limit: is the key used elsewhere too?")
    return "\n".join(lines)


def _status(found: list[Snapshot], *, allow_partial: bool) -> int:
    if all(it.complete for it in found):
        return COMPLETE
    if not any(_ANSWERED.intersection(it.connections) for it in found):
        return NOTHING_ANSWERED
    return COMPLETE if allow_partial else MISSING
