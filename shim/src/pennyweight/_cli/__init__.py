"""The command `pennyweight`: one module of this package per command or two, loaded when it is run."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any

import click

from pennyweight import __version__
from pennyweight._cli.output import ending, telling_closed_pipes

_COMMANDS = {
    "balances": "balances",
    "positions": "balances",
    "accounts": "balances",
    "explain": "explain",
    "history": "history",
    "report": "report",
    "connections": "connections",
    "doctor": "doctor",
    "call": "call",
    "snapshot": "snapshot",
    "completion": "completion",
}
"""The module of this package that has each command, in the order of the help."""

# Texts of the help are values: docstrings are not there under `python -OO`.
_HELP = """
What do I hold, everywhere? Unofficial: not affiliated with any of the vendors.

\b
Exit status of every command:
  0    done; a report has everything that was asked for
  1    an error in pennyweight itself, told in one line
  2    wrong usage, or nothing to ask
  3    something may be missing from the report; the rest is shown
  4    nothing answered
  5    the output could not be written, for example to a full disk
  130  interrupted; what had come is shown
"""


class _Commands(click.Group):
    """The commands; however one ends, it ends without a traceback."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        module = _COMMANDS.get(cmd_name)
        if module is None:
            return None
        command: click.Command = getattr(import_module(f"pennyweight._cli.{module}"), cmd_name.replace("-", "_"))
        return command

    def make_context(self, *arguments: Any, **options: Any) -> click.Context:
        with telling_closed_pipes():  # of the help
            return super().make_context(*arguments, **options)

    def invoke(self, ctx: click.Context) -> Any:
        with telling_closed_pipes():
            return super().invoke(ctx)

    def main(self, *arguments: Any, **options: Any) -> Any:
        with ending():
            status = super().main(*arguments, **(options | {"standalone_mode": False}))
        sys.exit(status if isinstance(status, int) else 0)


@click.group(cls=_Commands, help=_HELP, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="pennyweight")
def main() -> None:
    """Run the command."""
