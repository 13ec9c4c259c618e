"""Arguments of an operation as options: their names, types and completion come from the client's signature."""

from __future__ import annotations

import builtins
import inspect
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Literal, Union, get_args, get_origin

import attrs
import click
from pennyweight_core import Unset

from pennyweight._cli.parameter_types import JSON, Amount, Day, Moment, Null, Nullable, Open, ParamType, Upload

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pennyweight._cli.operations import Method

_SECRET = ("_code", "_pin", "_secret", "passphrase", "password", "token")
"""Endings of the names of texts that nobody should see."""


class _File:
    """The type of a file to send."""


@attrs.frozen
class Argument:
    """One argument of an operation, and its option."""

    name: str
    option: click.Option
    is_required: bool
    is_secret: bool

    def value(self, given: Any) -> Any:
        """Return what the method takes for what was given on the command line; a list for an option that may be repeated."""
        if not self.option.multiple:
            return given
        return [item for part in given for item in (part if isinstance(part, list) else [part])]


def arguments_of(method: Method) -> list[Argument]:
    """Return the arguments of a method, the required ones first."""
    _, texts = method.docs()
    names = _Names(method.models)
    found = []
    for parameter in inspect.signature(method.function).parameters.values():
        if parameter.kind is parameter.KEYWORD_ONLY:
            annotation = eval(parameter.annotation, {"__builtins__": {}}, names)  # noqa: S307 - the client's own text
            found.append(_argument(method, parameter, annotation, texts.get(parameter.name, "")))
    return sorted(found, key=lambda it: not it.is_required)


class _Names(dict[str, Any]):
    """What the names in annotations mean: built-in ones, and models."""

    def __init__(self, models: Any) -> None:
        super().__init__(
            builtins=builtins, Decimal=Decimal, datetime=datetime, date=date, Literal=Literal, Any=Any, Unset=Unset
        )
        self["FileInput"] = _File
        self._models = models

    def __missing__(self, name: str) -> Any:
        return getattr(builtins, name) if hasattr(builtins, name) else getattr(self._models, name)


def _argument(method: Method, parameter: inspect.Parameter, annotation: Any, text: str) -> Argument:
    options = list(get_args(annotation)) if get_origin(annotation) in (Union, UnionType) else [annotation]
    is_required = parameter.default is parameter.empty
    is_nullable = NoneType in options and parameter.name != "max_items"
    kinds = [it for it in options if it not in (NoneType, Unset)]
    is_secret = str in kinds and parameter.name.endswith(_SECRET)
    flag = f"--{parameter.name.strip('_').replace('_', '-')}"
    declarations = [parameter.name, flag]
    if kinds == [bool] and not is_nullable:
        declarations = [parameter.name, f"{flag}/--no-{flag[2:]}"]
    kind, multiple = _type_of(kinds)
    if is_nullable:
        kind = Nullable(kind)
        text = f"{text} null for none.".strip()
    option = click.Option(
        declarations,
        type=kind if len(declarations[1].split("/")) == 1 else None,
        is_flag=True if "/" in declarations[1] else None,
        default=None,
        multiple=multiple,
        metavar=None if isinstance(kind, click.Choice) or "/" in declarations[1] else kind.name.upper(),
        envvar=f"{method.vendor}_{parameter.name}".upper() if is_secret else None,
        show_envvar=is_secret,
        help=f"{text}{'  [required]' if is_required else ''}".strip(),
    )
    return Argument(parameter.name, option, is_required, is_secret)


def _type_of(kinds: list[Any]) -> tuple[ParamType, bool]:
    """Return the type of an option, and whether it may be repeated."""
    if len(kinds) == 1 and get_origin(kinds[0]) is list:
        (item,) = get_args(kinds[0])
        inner, _ = _type_of(list(get_args(item)) if get_origin(item) in (Union, UnionType) else [item])
        return inner, True
    literals = [value for kind in kinds if get_origin(kind) is Literal for value in get_args(kind)]
    if literals:
        return click.Choice([str(value) for value in literals]), False
    enums = [kind for kind in kinds if isinstance(kind, type) and issubclass(kind, Enum)]
    if enums:
        values = [str(member.value) for kind in enums for member in kind]
        return (Open(values) if str in kinds else click.Choice(values)), False
    if Decimal in kinds:
        return Amount(), False
    if datetime in kinds:
        return Moment(or_number=int in kinds), False
    return {
        (date,): Day(),
        (int,): click.INT,
        (float,): click.FLOAT,
        (str,): click.STRING,
        (bool,): click.BOOL,
        (_File,): Upload(),
    }.get(tuple(kinds), JSON()), False


def given_values(arguments: list[Argument], values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the arguments that were given, as the method takes them."""
    found = {}
    for argument in arguments:
        value = values.get(argument.name)
        if value is not None and value != ():
            found[argument.name] = None if value is Null or value == (Null,) else argument.value(value)
    return found
