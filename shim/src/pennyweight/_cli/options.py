"""Options that several commands have, and the report that they ask for."""

from __future__ import annotations

import sys
from contextlib import redirect_stdout
from typing import TYPE_CHECKING, Any, TypeVar

import attrs
import click

from pennyweight._cli.output import console
from pennyweight._cli.sources import check_installed, connection_option, default_config, questions, source_options
from pennyweight._plugins import known_vendors

if TYPE_CHECKING:
    from collections.abc import Callable

    from pennyweight._report import Report
    from pennyweight._scope import Scope

Command = TypeVar("Command", bound="Callable[..., Any]")


@attrs.frozen
class Asked:
    """A report, and what is to be said beside it."""

    report: Report
    notices: tuple[str, ...]
    """What the clients warned of."""

    interrupted: bool


def check_timeout(_context: click.Context, _option: click.Parameter, value: float) -> float:
    from pennyweight import _plan

    try:
        return _plan.check_timeout(value)
    except ValueError as error:
        raise click.BadParameter(str(error).partition(": ")[2]) from None


def asking_options(command: Command) -> Command:
    """Add the options that say whom to ask, and for how long."""
    options: list[Callable[[Any], Any]] = [
        click.option(
            "--vendor",
            "vendors",
            multiple=True,
            type=click.Choice(list(known_vendors())),
            help="Ask this vendor; repeat for more. Default: every one that is configured.",
        ),
        connection_option,
        source_options,
        click.option(
            "--timeout",
            type=float,
            default=30.0,
            show_default=True,
            metavar="SECONDS",
            callback=check_timeout,
            help="Time limit for the whole report; what exceeds it is listed as missing.",
        ),
        click.option("--allow-partial", is_flag=True, help="Exit with 0 also when something may be missing."),
        click.option("--no-color", is_flag=True, help="Print without colours, as with NO_COLOR in the environment."),
    ]
    for option in reversed(options):
        command = option(command)
    return command


def ask(scope: Scope, *, vendors: tuple[str, ...], timeout: float, no_color: bool) -> Asked:
    """
    Ask for a report, with a line on a terminal that says who is still awaited.

    Ctrl-C ends the asking; the report then has what came.

    Raises:
        UsageError: a vendor is named that is not installed, or none is configured.
    """
    from pennyweight._ask import how_to_configure
    from pennyweight._cli.notices import notices
    from pennyweight._cli.progress import Progress
    from pennyweight._inquiry import Inquiry

    check_installed(vendors)
    asked, named = questions(vendors)
    interrupted = False
    with notices() as noticed, redirect_stdout(sys.stderr):  # what a plug-in prints is no part of the report
        progress = Progress(console(stderr=True, no_color=no_color))
        inquiry = Inquiry(vendors=named, ask=asked, timeout=timeout, scope=scope, tell=progress.finish)
        if not inquiry.asked:
            raise click.UsageError(
                f"No vendor is configured. Set, for at least one, or write them into {default_config()}:\n"
                f"{how_to_configure()}"
            )
        with progress.waiting_for(connection.key for connection in inquiry.connections):
            try:
                report = inquiry.run()
            except KeyboardInterrupt:
                interrupted = True
                report = inquiry.report()
    return Asked(report, tuple(dict.fromkeys(noticed)), interrupted)
