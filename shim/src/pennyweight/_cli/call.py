"""The command `call`: any operation of any installed client."""

from __future__ import annotations

import os
import sys
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

import click

from pennyweight._cli import words
from pennyweight._cli.output import COMPLETE, MISSING, NOTHING_ANSWERED, check_one, console, tell, writing
from pennyweight._cli.sources import configured, connection_option, is_narrowed, source_options

if TYPE_CHECKING:
    from pennyweight._cli.arguments import Argument
    from pennyweight._cli.operations import Method
    from pennyweight._connections import Configured

_HELP = """
Call any operation of an installed client, signed with the credentials of a connection or of the environment.

Pages are fetched as needed, and printed as they come: as tables on a terminal, as JSON lines into a pipe or a file.
What changes something at the vendor is asked for first. Secrets are shown as ***.

\b
Examples:
  pennyweight call kalshi orders.get --order-id 1c642cf3-b2fa-4aa2-9415-fc44926b0991
  pennyweight call kalshi markets.list --status open --max-items 500 > markets.jsonl
  pennyweight call kalshi orders.cancel --help
  pennyweight call snaptrade accounts.list_all --connection snaptrade/alice

\b
Exit status:
  0    the answer is printed, all of it
  2    wrong usage, or a change that nobody could be asked about
  3    the vendor refused the call, or it broke off after a part of the answer
  4    no answer came, or credentials are missing
  130  interrupted, or not confirmed
"""
_COMMON = ("yes", "as_lines", "as_table", "timeout", "environment", "show_secrets", "no_color")


class _Vendors(click.Group):
    """The vendors whose clients are installed."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        from pennyweight._cli.operations import installed_clients

        return installed_clients()

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        from pennyweight._cli.operations import installed_clients
        from pennyweight._vendors import VENDORS

        if cmd_name in installed_clients():
            return _Operations(cmd_name, help=f"Operations of {cmd_name}: pennyweight call {cmd_name} OPERATION --help")
        if cmd_name in VENDORS and not ctx.resilient_parsing:
            raise click.UsageError(f'{cmd_name} is not installed. Run: pip install "pennyweight[{cmd_name}]"', ctx)
        return None


class _Operations(click.Group):
    """The operations of one client."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        from pennyweight._cli.operations import methods

        return list(methods(str(self.name)))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        from pennyweight._cli.operations import find_method, methods

        found = find_method(str(self.name), cmd_name)
        if found is not None:
            return _command(found)
        if not ctx.resilient_parsing:
            close = get_close_matches(cmd_name, methods(str(self.name)), 3)
            advice = f"Did you mean {' or '.join(close)}?" if close else f"See: pennyweight call {self.name} --help"
            raise click.UsageError(f"{self.name} has no operation {cmd_name!r}. {advice}", ctx)
        return None

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[Any]:
        from click.shell_completion import CompletionItem

        from pennyweight._cli.operations import methods

        names = methods(str(self.name), incomplete)
        return [CompletionItem(name) for name in names] or click.Command.shell_complete(self, ctx, incomplete)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        resources: dict[str, list[str]] = {}
        for name in self.list_commands(ctx):
            resource, _, method = name.rpartition(".")
            resources.setdefault(resource, []).append(method)
        with formatter.section("Operations"):
            formatter.write_dl([(resource, ", ".join(found)) for resource, found in resources.items()])


@click.group(cls=_Vendors, help=_HELP)
def call() -> None:
    """Call an operation."""


def _command(method: Method) -> click.Command:
    """Return the command of one operation; its options are the arguments, and those of every call."""
    from pennyweight._cli.arguments import arguments_of

    arguments = arguments_of(method)
    summary, _ = method.docs()
    kind = "" if method.is_reading else "\n\nThis changes something at the vendor: it is asked for first."
    sent = f"\n\n\b\n{method.operation.method} {method.operation.path}"

    def run(**values: Any) -> None:
        common = {name: values.pop(name) for name in _COMMON}
        _run(method, arguments, values, **common)

    command = click.Command(method.name, params=[it.option for it in arguments], help=f"{summary}{kind}{sent}")
    command.callback = run
    for option in _common_options(method):
        command = option(command)
    return command


def _common_options(method: Method) -> list[Any]:
    return [
        connection_option,
        source_options,
        click.option("--environment", metavar="NAME", help=f"Environment of {method.vendor}, such as demo."),
        click.option(
            "--timeout",
            type=click.FloatRange(min=0, min_open=True),
            metavar="SECONDS",
            help="Time limit for each request, its retries included.",
        ),
        click.option("--json-lines", "as_lines", is_flag=True, help="Print a line of JSON for each item."),
        click.option("--table", "as_table", is_flag=True, help="Print tables."),
        click.option("--show-secrets", is_flag=True, help="Show secrets of the answer instead of ***."),
        click.option("--yes", is_flag=True, help="Do not ask before something changes."),
        click.option("--no-color", is_flag=True, help="Print without colours."),
    ]


def _run(
    method: Method,
    arguments: list[Argument],
    values: dict[str, Any],
    *,
    yes: bool,
    as_lines: bool,
    as_table: bool,
    timeout: float | None,
    environment: str | None,
    show_secrets: bool,
    no_color: bool,
) -> None:
    """Call the operation, print its answer, and exit."""
    from pennyweight._cli.arguments import given_values
    from pennyweight._cli.notices import notices

    check_one({"--json-lines": as_lines, "--table": as_table})
    given = given_values(arguments, values)
    connection = _connection(method.vendor)
    options = _client_options(connection, given, method, arguments)
    if environment is not None:
        options["environment"] = environment
    if timeout is not None:
        options["deadline"] = timeout
    _check_required(arguments, given)
    if not method.is_reading and not yes:
        _confirm(method, arguments, given, connection)
    is_table = as_table or (not as_lines and sys.stdout is not None and sys.stdout.isatty())
    noticed: list[str] = []
    try:
        with notices() as noticed:
            status = _print(method, options, given, is_table=is_table, show_secrets=show_secrets, no_color=no_color)
    finally:
        for notice in dict.fromkeys(noticed):
            tell(f"note: {words.printable(notice)}")
    sys.exit(status)


def _print(
    method: Method,
    options: dict[str, Any],
    given: dict[str, Any],
    *,
    is_table: bool,
    show_secrets: bool,
    no_color: bool,
) -> int:
    """Print the answer, or what went wrong; return the exit status."""
    from pennyweight_core import APIResponseError, APIStatusError, PennyweightError, VendorStatusError

    from pennyweight._cli.answers import print_lines, print_tables
    from pennyweight._cli.operations import client_class

    printed: list[None] = []

    def count() -> None:
        printed.append(None)

    try:
        with writing(), client_class(method.vendor)(**options) as client:
            answer = method.bound(client)(**given)
            if is_table:
                print_tables(answer, console(no_color=no_color), show_secrets=show_secrets, count=count)
            else:
                print_lines(answer, show_secrets=show_secrets, count=count)
    except PennyweightError as error:
        tell(words.printable(str(error)))
        refused = isinstance(error, (APIStatusError, APIResponseError, VendorStatusError))
        return MISSING if refused or printed else NOTHING_ANSWERED
    except (TypeError, ValueError) as error:
        name = str(error).partition(":")[0].strip()
        if name in given or name in options:
            raise click.UsageError(words.printable(str(error))) from None
        raise
    if not printed and is_table:
        tell("done; the answer has nothing to show")
    return COMPLETE


def _connection(vendor: str) -> Configured | None:
    """Return the connection that is meant; None where the environment has none, or several."""
    from pennyweight._vendors import VENDORS

    if vendor not in VENDORS:
        if is_narrowed():
            raise click.UsageError(f"{vendor} has no connections: its credentials stand in the environment.")
        return None
    found = configured((vendor,))
    if len(found) > 1 and not (found[0].is_from_file or is_narrowed()):
        return None
    if len(found) > 1:
        names = ", ".join(it.key for it in found)
        raise click.UsageError(f"{vendor} has several connections ({names}). Choose one with --connection.")
    return found[0] if found else None


def _client_options(
    connection: Configured | None, given: dict[str, Any], method: Method, arguments: list[Argument]
) -> dict[str, Any]:
    """Return the arguments of the client; a reading call also gets what the connection says of the account."""
    import attrs
    from pennyweight_core import Secret

    from pennyweight._questions import UnusableConnection

    if connection is None:
        return {}
    question = connection.load(os.environ)
    if isinstance(question, UnusableConnection) and not connection.is_from_file:
        return {}  # what the operation needs may be given
    if isinstance(question, UnusableConnection):
        tell(words.printable(str(question.error)))
        sys.exit(NOTHING_ANSWERED)
    about = {field.name for field in attrs.fields(type(question))} - {"name", "client", "client_options"}
    for argument in arguments if method.is_reading else ():
        value = getattr(question, argument.name) if argument.name in about else None
        if argument.name not in given and isinstance(value, str | Secret):
            given[argument.name] = value.reveal() if isinstance(value, Secret) else value
    return dict(question.client_options or {})


def _check_required(arguments: list[Argument], given: dict[str, Any]) -> None:
    context = click.get_current_context()
    for argument in arguments:
        if argument.is_required and argument.name not in given:
            raise click.MissingParameter(ctx=context, param=argument.option)


def _confirm(method: Method, arguments: list[Argument], given: dict[str, Any], connection: Configured | None) -> None:
    """Ask whether to go on. Raises UsageError where nobody can be asked, Abort if not."""
    from pennyweight._cli.answers import describe

    secret = {argument.name for argument in arguments if argument.is_secret}
    operation, where = method.operation, connection.key if connection else method.vendor
    line = f"{method.name} ({operation.method} {operation.path}) changes something at {where}"
    if sys.stdin is None or not sys.stdin.isatty():
        raise click.UsageError(f"{line}, and there is no terminal to ask at. Nothing was sent; --yes sends it.")
    shown = describe((name, "***" if name in secret else value) for name, value in given.items())
    click.echo(f"{line}:\n{shown}" if shown else f"{line}.", err=True)
    click.confirm("Go on?", abort=True, err=True)
