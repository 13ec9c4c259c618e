"""The command `doctor`."""

from __future__ import annotations

import json
import platform
import sys
from contextlib import redirect_stdout
from typing import TYPE_CHECKING

import attrs
import click

from pennyweight import __version__
from pennyweight._cli import words
from pennyweight._cli.notices import notices
from pennyweight._cli.options import check_timeout
from pennyweight._cli.output import COMPLETE, INTERRUPTED, MISSING, console, writing
from pennyweight._cli.sources import configured, connection_option, default_config, source_options
from pennyweight._plugins import known_vendors

if TYPE_CHECKING:
    from pennyweight._doctor import Checkup

_HELP = """
Check each connection: package, credentials, network, clock, access, answers; and say what to do.

It asks each vendor what a report would ask, once. Exit status 0: all is well; 3: something is not.

\b
Examples:
  pennyweight doctor
  pennyweight doctor --connection kalshi/main --json
"""
_MARKS = {"ok": "✓", "attention": "·", "wrong": "✗", "unknown": "?"}
_STYLES = {"ok": "green", "attention": "", "wrong": "bold red", "unknown": "dim"}


@click.command(help=_HELP)
@click.option(
    "--vendor", "vendors", multiple=True, type=click.Choice(list(known_vendors())), help="Only those of this vendor."
)
@connection_option
@source_options
@click.option(
    "--timeout",
    type=float,
    default=15.0,
    show_default=True,
    metavar="SECONDS",
    callback=check_timeout,
    help="Time limit for all checks.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
@click.option("--no-color", is_flag=True, help="Print without colours, as with NO_COLOR in the environment.")
def doctor(*, vendors: tuple[str, ...], timeout: float, as_json: bool, no_color: bool) -> None:
    """Print the findings, and exit with 3 if something is wrong."""
    from pennyweight._ask import how_to_configure
    from pennyweight._doctor import examine

    found = configured(vendors)
    if not found:
        raise click.UsageError(
            f"No vendor is configured. Write connections into {default_config()}, or set, for at least one:\n"
            f"{how_to_configure()}"
        )
    with notices() as noticed, redirect_stdout(sys.stderr):  # what a plug-in prints is no finding
        checkups, interrupted = examine(found, timeout=timeout)
    is_well = all(checkup.is_well for checkup in checkups)
    about = {"pennyweight": __version__, "python": platform.python_version(), "system": platform.platform()}
    with writing():
        if as_json:
            rows = [attrs.asdict(it) | {"is_well": it.is_well} for it in checkups]
            click.echo(json.dumps(about | {"is_well": is_well, "connections": rows}, indent=2))
        else:
            _show(checkups, about, dict.fromkeys(noticed), no_color=no_color)
    sys.exit(INTERRUPTED if interrupted else COMPLETE if is_well else MISSING)


def _show(checkups: list[Checkup], about: dict[str, str], notes: dict[str, None], *, no_color: bool) -> None:
    from rich.padding import Padding
    from rich.text import Text

    out = console(no_color=no_color)
    out.print(f"pennyweight {about['pennyweight']}, Python {about['python']}, {about['system']}")
    for checkup in checkups:
        out.print(Text(words.printable(checkup.connection), "bold"))
        for finding in checkup.findings:
            mark = (_MARKS[finding.state], _STYLES[finding.state])
            text = Text.assemble(" ", mark, f" {finding.about}: {words.printable(finding.message)}", overflow="fold")
            out.print(text)
            if finding.advice:
                out.print(Padding(Text(words.printable(finding.advice), overflow="fold"), (0, 0, 0, 5)))
    for note in notes:
        out.print(Text(f"note: {words.printable(note)}"))
