"""Resolve credentials from arguments and environment variables."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, get_args, get_origin

import attrs

from pennyweight_core._errors import InvalidCredentialsError, MissingCredentialsError
from pennyweight_core._secret import Secret

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

_PATH = "pennyweight_path_variable"
_UNLESS = "pennyweight_unless_given"
_WAY = "pennyweight_way"
_REQUIRED = "pennyweight_required"
_ARGUMENT = "pennyweight_argument_only"


def credential(
    *,
    path_variable: bool = False,
    optional: bool = False,
    unless_given: Collection[str] = (),
    way: str = "",
    argument_only: bool = False,
) -> Any:
    """
    Declare a field of an overlay's `Credentials` beyond a plain required one.

    `path_variable`: `<PREFIX>_<FIELD>_PATH` may name a file instead. `optional`: None when not given. `unless_given`:
    the environment is not asked where one of these fields is an argument, because what belongs together comes from one
    source. `way`: of several ways to authenticate the one that the field is for; with another it is None.
    `argument_only`: no text in the environment can be one.
    """
    metadata = {
        _PATH: path_variable,
        _UNLESS: frozenset(unless_given),
        _WAY: way,
        _REQUIRED: not optional,
        _ARGUMENT: argument_only,
    }
    return attrs.field(default=None if optional or way else attrs.NOTHING, metadata=metadata)


@attrs.frozen
class ResolvedCredentials:
    """
    Credentials and the source of each value.

    `sources` maps a field to the name of its environment variable, or to None for an argument; a field that was not
    given at all is absent.
    """

    credentials: Any
    sources: dict[str, str | None]


def resolve(
    credentials_class: type[Any],
    prefix: str,
    arguments: Mapping[str, Any],
    environ: Mapping[str, str] = os.environ,
    *,
    vendor: str | None = None,
    operation: str | None = None,
) -> ResolvedCredentials:
    """
    Make credentials from arguments and environment variables; an argument wins, None is not given.

    `operation` is the call that needs them.

    A variable is `<prefix>_<FIELD>`; an empty one counts as not set. Fields annotated `Secret[…]` are wrapped.

    Raises:
        MissingCredentialsError: required fields are nowhere; all of them are named.
        InvalidCredentialsError: a value is empty or of the wrong type, two variables contradict each other, or there are
            values for two ways to authenticate.
    """
    # From here on no local variable shows a value: tracebacks can print them.
    arguments = {name: _hide(value) for name, value in arguments.items() if value is not None}
    lookup, environ = Secret(environ), {}
    vendor = vendor or prefix.lower()
    values: dict[str, Any] = {}
    sources: dict[str, str | None] = {}
    missing: list[str] = []
    fields = [field for field in attrs.fields(credentials_class) if field.init]
    way = _choose_way(fields, prefix, arguments, lookup, vendor)
    for field in fields:
        if field.metadata.get(_WAY, "") not in ("", way):
            continue
        found = _find(field, prefix, arguments, lookup, vendor)
        if found is None:
            if field.metadata.get(_REQUIRED, field.default is attrs.NOTHING):
                missing.append(f"{field.name} ({' or '.join(_variables(field, prefix))})")
            continue
        value, sources[field.name] = found
        values[field.name] = value if _is_secret(field) else value.reveal()
    if missing:
        caller = f"{vendor} {operation}" if operation else vendor
        raise MissingCredentialsError(_missing(caller, missing), vendor=vendor, operation=operation)
    try:
        return ResolvedCredentials(credentials_class(**values), sources)
    except InvalidCredentialsError as error:
        for name, source in sources.items():
            error.add_note(f"{name} came from {source or 'the argument'}")
        raise


def _choose_way(
    fields: list[Any],
    prefix: str,
    arguments: Mapping[str, Secret[Any]],
    environ: Secret[Mapping[str, str]],
    vendor: str,
) -> str:
    """Return the way to authenticate: that of the arguments, or the one that the environment has most of, or the first."""
    ways: dict[str, list[Any]] = {}
    for field in fields:
        ways.setdefault(field.metadata.get(_WAY, ""), []).append(field)
    ways.pop("", None)
    given = {way: [it.name for it in members if it.name in arguments] for way, members in ways.items()}
    chosen = [way for way, names in given.items() if names]
    if len(chosen) > 1:
        names = " and ".join(given[way][0] for way in chosen)
        raise InvalidCredentialsError(
            f"{vendor}: {names} are for different ways to authenticate. Give one", vendor=vendor
        )
    if chosen:
        return chosen[0]
    complete = {
        way: variables
        for way, members in ways.items()
        if all(variables := [_first_set(it, prefix, environ) for it in members if it.metadata[_REQUIRED]])
    }
    if len(complete) > 1:
        names = " and ".join(str(variables[0]) for variables in complete.values())
        raise InvalidCredentialsError(
            f"{vendor}: {names} are both set, for different ways to authenticate. Unset one, or give arguments",
            vendor=vendor,
        )
    begun = (way for way, members in ways.items() if any(_first_set(it, prefix, environ) for it in members))
    return next((way for options in (complete, begun, ways) for way in options), "")


def _first_set(field: Any, prefix: str, environ: Secret[Mapping[str, str]]) -> str | None:
    return next((name for name in _variables(field, prefix) if environ.reveal().get(name)), None)


def _find(
    field: Any, prefix: str, arguments: Mapping[str, Secret[Any]], environ: Secret[Mapping[str, str]], vendor: str
) -> tuple[Secret[Any], str | None] | None:
    name = field.name
    if name in arguments:
        return _check(field, arguments[name], f"the argument {name}", vendor), None
    if not arguments.keys().isdisjoint(field.metadata.get(_UNLESS, ())):
        return None
    set_ones = [variable for variable in _variables(field, prefix) if environ.reveal().get(variable)]
    if len(set_ones) > 1:
        raise InvalidCredentialsError(f"{vendor}: {' and '.join(set_ones)} are both set. Unset one", vendor=vendor)
    for variable in set_ones:
        value = Secret(environ.reveal()[variable])
        if variable.endswith("_PATH") and field.metadata.get(_PATH):
            from pathlib import Path

            return Secret(Path(value.reveal())), variable
        return _check(field, value, variable, vendor), variable
    return None


def _check(field: Any, value: Secret[Any], source: str, vendor: str) -> Secret[Any]:
    if isinstance(value.reveal(), (str, bytes)) and not value.reveal().strip():
        raise InvalidCredentialsError(f"{vendor}: {source} is empty. Give a value or leave it out", vendor=vendor)
    if _is_text(field) and not isinstance(value.reveal(), str):
        kind = type(value.reveal()).__name__
        raise InvalidCredentialsError(f"{vendor}: {source}: expected str, found {kind}", vendor=vendor)
    if _is_text(field) and not (value.reveal().isprintable() and value.reveal() == value.reveal().strip()):
        raise InvalidCredentialsError(
            f"{vendor}: {source} has a blank or line break at an end, or a character that cannot be printed. "
            "Copy it again without them",
            vendor=vendor,
        )
    return value


def _variables(field: Any, prefix: str) -> list[str]:
    variable = f"{prefix}_{field.name.upper()}"
    if field.metadata.get(_ARGUMENT):
        return []
    return [variable, f"{variable}_PATH"] if field.metadata.get(_PATH) else [variable]


def _missing(caller: str, missing: list[str]) -> str:
    return f"{caller}: missing {', '.join(missing)}. Give the argument or set the environment variable in parentheses"


def _hide(value: object) -> Secret[Any]:
    return value if isinstance(value, Secret) else Secret(value)


def _is_secret(field: Any) -> bool:
    if isinstance(field.type, str):
        return field.type.startswith("Secret[")
    return Secret in (get_origin(field.type), *map(get_origin, get_args(field.type)))


def _is_text(field: Any) -> bool:
    if isinstance(field.type, str):
        return field.type.removesuffix(" | None") in {"str", "Secret[str]"}
    return field.type in (str, Secret[str], str | None, Secret[str] | None)
