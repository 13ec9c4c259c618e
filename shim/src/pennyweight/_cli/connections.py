"""The command `connections`."""

from __future__ import annotations

import json

import click

from pennyweight._cli import words
from pennyweight._cli.output import console, writing
from pennyweight._cli.sources import configured, connection_option, default_config, source_options
from pennyweight._plugins import known_vendors

_HELP = """
List the connections that would be asked, and where their credentials stand. No secret is read, nobody is asked.

Connections stand in the configuration file; of a vendor that it does not have, the environment is asked.

\b
Examples:
  pennyweight connections
  pennyweight connections --config other.toml --json

\b
A configuration file:
  [kalshi.main]
  api_key_id = "9f8084c8-584e-4b3c-93c5-8719b8a55f1c"
  private_key = { file = "kalshi.pem" }

\b
  [snaptrade]                # holds for both users
  client_id = "ACME"
  consumer_key = { env = "SNAPTRADE_CONSUMER_KEY" }
  [snaptrade.alice]
  user_id = "alice"
  user_secret = { command = ["pass", "show", "snaptrade/alice"] }
  [snaptrade.bob]
  user_id = "bob"
  user_secret = { keyring = "snaptrade/bob" }
"""


@click.command(help=_HELP)
@click.option(
    "--vendor", "vendors", multiple=True, type=click.Choice(list(known_vendors())), help="Only those of this vendor."
)
@connection_option
@source_options
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
@click.option("--no-color", is_flag=True, help="Print without colours, as with NO_COLOR in the environment.")
def connections(*, vendors: tuple[str, ...], as_json: bool, no_color: bool) -> None:
    """Print the connections."""
    from pennyweight._ask import how_to_configure
    from pennyweight._cli.table import show_rows

    found = configured(vendors)
    path = default_config()
    if not found and not as_json:
        raise click.UsageError(
            f"No vendor is configured. Write connections into {path}, or set, for at least one:\n{how_to_configure()}"
        )
    with writing():
        if as_json:
            rows = [
                {
                    "key": it.key,
                    "vendor": it.vendor,
                    "name": it.name,
                    "environment": it.environment,
                    "about": it.about,
                    "from": str(path) if it.is_from_file else "environment",
                    "credentials": list(it.credentials),
                    "problem": it.problem,
                }
                for it in found
            ]
            click.echo(json.dumps({"connections": rows}, indent=2))
            return
        out = console(no_color=no_color)
        show_rows(
            out,
            [
                {
                    "connection": it.key,
                    "account": words.printable(it.about),
                    "from": "configuration file" if it.is_from_file else "environment",
                    "credentials": words.printable(", ".join(it.credentials) or words.UNKNOWN),
                    "problem": words.printable(it.problem or ""),
                }
                for it in found
            ],
            ("connection", "account", "from", "credentials", *(["problem"] if any(it.problem for it in found) else [])),
        )
