"""The command `pennyweight`."""

from __future__ import annotations

import errno
import io
import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import click

from pennyweight import __version__
from pennyweight._vendors import VENDORS

if TYPE_CHECKING:
    from rich.console import Console

    from pennyweight._report import BalanceReport

ALL_ANSWERED, SOME_FAILED, NONE_ANSWERED, NOT_WRITTEN = 0, 3, 4, 5  # 2 is click's, for wrong usage
_CLOSED_PIPE = 1  # as click ends when the reader of a pipe has gone
_WRITING_FAILED = {errno.EBADF, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.ENOSPC}

# Texts of the help are values: docstrings are not there under `python -OO`.
_HELP = "What do I hold, everywhere? Unofficial: not affiliated with any of the vendors."
_BALANCES_HELP = """
Print the balances of every configured vendor.

Credentials come from the environment; without any, the command says which variables configure what. Amounts are
exact and in whole units; what a vendor does not say is shown as a dash, never as zero.

\b
Exit status:
  0  every vendor answered completely
  2  wrong usage
  3  some vendor or account failed; the rest is shown
  4  no vendor answered, or none is configured
  5  the report could not be written, for example to a full disk
"""


def _check_timeout(_context: click.Context, _option: click.Parameter, value: float) -> float:
    from pennyweight._plan import check_timeout

    try:
        return check_timeout(value)
    except ValueError as error:
        raise click.BadParameter(str(error).partition(": ")[2]) from None


class _Commands(click.Group):
    """The commands; output that cannot be written ends in one line and a status of its own."""

    def main(self, *arguments: Any, **options: Any) -> Any:
        try:
            try:
                return super().main(*arguments, **options)
            finally:
                if sys.stdout is not None:
                    sys.stdout.flush()  # here, where a failure can still be told
        except OSError as error:
            if error.errno not in {*_WRITING_FAILED, errno.EPIPE}:
                raise
            _abandon_output()
            if error.errno == errno.EPIPE:
                sys.exit(_CLOSED_PIPE)
            with suppress(OSError):
                click.echo(f"pennyweight: the output could not be written: {error.strerror}", err=True)
            sys.exit(NOT_WRITTEN)


def _abandon_output() -> None:
    """Let what is still buffered go nowhere: Python would try to write it once more when it exits, and complain."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


@click.group(cls=_Commands, help=_HELP, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="pennyweight")
def main() -> None:
    """Run the command."""


@main.command(help=_BALANCES_HELP)
@click.option(
    "--vendor",
    "vendors",
    multiple=True,
    type=click.Choice(list(VENDORS)),
    help="Ask this vendor; repeat for more. Default: every one that the environment configures.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document; amounts are decimal strings.")
@click.option(
    "--timeout",
    type=float,
    default=30.0,
    show_default=True,
    metavar="SECONDS",
    callback=_check_timeout,
    help="Time limit for the whole report; accounts that exceed it are listed as failed.",
)
@click.option("--no-color", is_flag=True, help="Print without colours, as with NO_COLOR in the environment.")
def balances(*, vendors: tuple[str, ...], as_json: bool, timeout: float, no_color: bool) -> None:
    """Print the balances, and exit with the status that the help names."""
    from pennyweight._inquiry import Inquiry
    from pennyweight._notices import notices
    from pennyweight._progress import progress

    out, err = _console(no_color=no_color), _console(stderr=True, no_color=no_color)
    _refuse_missing(vendors)
    with notices() as noticed:
        inquiry = Inquiry(vendors=vendors or None, timeout=timeout)
        with progress(inquiry.asked, err) as told:
            report = inquiry.in_threads(told)
    if as_json:
        click.echo(report.to_json())
    else:
        _show(report, out, err)
    _tell(report, noticed, err)
    sys.exit(_status(report))


def _refuse_missing(vendors: tuple[str, ...]) -> None:
    for name in vendors:
        if not VENDORS[name].is_installed():
            raise click.UsageError(f'{name} is not installed. Run: pip install "pennyweight[{name}]"')


def _show(report: BalanceReport, out: Console, err: Console) -> None:
    from pennyweight._remarks import remarks
    from pennyweight._table import show

    show(report, out)
    for line in remarks(report):
        _say(err, "note:", line)


def _tell(report: BalanceReport, noticed: list[str], err: Console) -> None:
    """Print to standard error, tables or JSON alike: what the clients said, who failed, and what to set if nothing is."""
    from pennyweight._balances import how_to_configure
    from pennyweight._words import failure, printable

    for line in dict.fromkeys(noticed):
        _say(err, "note:", printable(line))
    for one in report.failures:
        _say(err, "failed:", failure(one), style="bold red")
    if not report.asked:
        click.echo(f"No vendor is configured. Set, for at least one:\n{how_to_configure()}", err=True)


def _say(console: Console, label: str, line: str, style: str = "bold") -> None:
    from rich.text import Text

    console.print(Text.assemble((label, style), " ", line), soft_wrap=True)


def _status(report: BalanceReport) -> int:
    if report.asked and not report.failures:
        return ALL_ANSWERED
    return SOME_FAILED if report.answered else NONE_ANSWERED


def _console(*, stderr: bool = False, no_color: bool) -> Console:
    from rich.console import Console

    stream = sys.stderr if stderr else sys.stdout
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors="replace")  # a terminal that lacks a character must not cost the report
    return Console(stderr=stderr, color_system=None if no_color else "auto", highlight=False)
