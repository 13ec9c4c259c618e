"""The options that say where connections are configured, and which of them are meant."""

from __future__ import annotations

import os
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from pennyweight._cli import words
from pennyweight._plugins import known_vendors
from pennyweight._vendors import VENDORS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from click.shell_completion import CompletionItem

    from pennyweight._connections import Configured
    from pennyweight._questions import Question, UnusableConnection

Command = TypeVar("Command", bound="Callable[..., Any]")
_CONFIG, _CONNECTIONS = "pennyweight.config", "pennyweight.connections"
"""Where a command's context keeps the values of its options."""


def source_options(command: Command) -> Command:
    """Add `--config` and `--env-file`; `configured` has what they lead to."""
    options = [
        click.option(
            "--config",
            type=click.Path(dir_okay=False, path_type=Path),
            metavar="FILE",
            expose_value=False,
            is_eager=True,
            callback=_keep(_CONFIG),
            help="Configuration file. Default: pennyweight/config.toml in $XDG_CONFIG_HOME or ~/.config.",
        ),
        click.option(
            "--env-file",
            type=click.Path(dir_okay=False, path_type=Path),
            metavar="FILE",
            expose_value=False,
            is_eager=True,
            callback=_load_env_file,
            help="File of variables, a line NAME=value each; they win over the environment.",
        ),
    ]
    for option in reversed(options):
        command = option(command)
    return command


def connection_option(command: Command) -> Command:
    """Add `--connection`, which names some of the configured connections."""
    return click.option(
        "--connection",
        multiple=True,
        metavar="NAME",
        expose_value=False,
        callback=_keep(_CONNECTIONS),
        shell_complete=_complete_connection,
        help="Ask this connection only, such as kalshi/main; repeat for more. See: pennyweight connections",
    )(command)


def configured(vendors: tuple[str, ...] = ()) -> list[Configured]:
    """
    Return the connections that the command's options mean, of some vendors or of all.

    Raises:
        UsageError: the configuration file is not of the documented form, or there is no such connection.
    """
    from pennyweight._connections import list_connections, select

    found = [it for it in list_connections(_entries(), os.environ) if not vendors or it.vendor in vendors]
    wanted = click.get_current_context().meta.get(_CONNECTIONS) or ()
    try:
        return select(found, wanted) if wanted else found
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="--connection") from None


def questions(vendors: tuple[str, ...]) -> tuple[list[Question | UnusableConnection], tuple[str, ...] | None]:
    """
    Return whom to ask, and of which vendors: what is in neither is asked as the environment says.

    Secrets of the connections are read now, and of no others.
    """
    chosen = [it for it in configured(vendors) if is_narrowed() or it.is_from_file]
    asked = [it.load(os.environ) for it in chosen]
    if is_narrowed():
        return asked, tuple(dict.fromkeys(it.vendor for it in chosen))
    return asked, vendors or None


def is_narrowed() -> bool:
    """Whether the command names connections."""
    return bool(click.get_current_context().meta.get(_CONNECTIONS))


def default_config() -> Path:
    """Return the configuration file of this command, whether there is one or not."""
    from pennyweight._config import default_path

    path: Path | None = click.get_current_context().meta.get(_CONFIG)
    return path or default_path()


def check_installed(vendors: tuple[str, ...]) -> None:
    """Raises UsageError for a vendor whose package is missing."""
    for name in vendors:
        if not known_vendors()[name].is_installed():
            raise click.UsageError(f'{name} is not installed. Run: pip install "pennyweight[{name}]"')


def _entries() -> Any:
    from pennyweight._config import ConfigError, read_config

    try:
        return read_config(click.get_current_context().meta.get(_CONFIG))
    except ConfigError as error:
        raise click.UsageError(words.printable(str(error))) from None


def _keep(name: str) -> Callable[[click.Context, click.Parameter, Any], Any]:
    def keep(context: click.Context, _option: click.Parameter, value: Any) -> Any:
        context.meta[name] = value
        return value

    return keep


def _load_env_file(context: click.Context, _option: click.Parameter, path: Path | None) -> None:
    from pennyweight._env_file import read_env_file

    if path is None:
        return
    try:
        variables = read_env_file(path)
    except ValueError as error:
        raise click.BadParameter(str(error)) from None
    context.with_resource(_environment(variables))


@contextmanager
def _environment(variables: dict[str, str]) -> Iterator[None]:
    before = {name: os.environ.get(name) for name in variables}
    os.environ.update(variables)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


def _complete_connection(context: click.Context, _option: click.Parameter, typed: str) -> list[CompletionItem]:
    from click.shell_completion import CompletionItem

    above = context.parent.info_name if context.parent is not None else None
    vendors = (above,) if above in VENDORS else ()  # below `call`
    with context:
        try:
            return [CompletionItem(it.key) for it in configured(vendors) if it.key.startswith(typed)]
        except click.UsageError:
            return []
