"""The command `completion`."""

from __future__ import annotations

import click
from click.shell_completion import BashComplete, FishComplete, ShellComplete, ZshComplete

from pennyweight._cli.output import writing

_SHELLS: dict[str, type[ShellComplete]] = {"bash": BashComplete, "zsh": ZshComplete, "fish": FishComplete}
_HELP = """
Print what makes a shell complete commands, options, connections and operations at the Tab key.

\b
Put the line of your shell into the file named beside it:
  eval "$(pennyweight completion bash)"         ~/.bashrc (bash 4.4 or later)
  eval "$(pennyweight completion zsh)"          ~/.zshrc, below compinit
  pennyweight completion fish | source          ~/.config/fish/config.fish
"""


@click.command(help=_HELP)
@click.argument("shell", type=click.Choice(list(_SHELLS)))
def completion(*, shell: str) -> None:
    """Print the shell's script."""
    root = click.get_current_context().find_root()
    script = _SHELLS[shell](root.command, {}, "pennyweight", "_PENNYWEIGHT_COMPLETE")
    # Not `source()`: for bash it runs whichever bash stands first in PATH, to look at its version.
    text = script.source_template % script.source_vars()
    with writing():
        click.echo(text)
