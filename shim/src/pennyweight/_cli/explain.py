"""The command `explain`."""

from __future__ import annotations

import sys

import click

from pennyweight._cli import words
from pennyweight._cli.options import ask, asking_options
from pennyweight._cli.output import INTERRUPTED, exit_status, writing
from pennyweight._scope import Scope

_HELP = """
Say where amounts come from: operation, digits as sent, times, checks.

TEXT is a part of an amount's key, such as a connection's name, a kind or a currency; without it, all are explained.

\b
Examples:
  pennyweight explain kalshi/main/0:cash
  pennyweight explain USD --vendor kalshi
"""


@click.command(help=_HELP)
@click.argument("text", default="")
@asking_options
def explain(*, text: str, vendors: tuple[str, ...], timeout: float, allow_partial: bool, no_color: bool) -> None:
    """Print the explanations of the amounts whose keys contain the text."""
    asked = ask(Scope(), vendors=vendors, timeout=timeout, no_color=no_color)
    report = asked.report
    found = [amount for amount in report.amounts if text.casefold() in amount.key.casefold()]
    if not found and text:
        kinds = sorted({amount.kind for amount in report.amounts})
        raise click.UsageError(f"No amount's key contains {text!r}. Kinds in the report: {', '.join(kinds) or 'none'}")
    with writing():
        for amount in found:
            lines = report.explain(amount).splitlines()
            click.echo("\n".join(line[: len(line) - len(line.lstrip())] + words.printable(line) for line in lines))
            click.echo()
    sys.exit(INTERRUPTED if asked.interrupted else exit_status(report, allow_partial=allow_partial))
