"""What our models declare, read with `typing` and `attrs` alone: an oracle beside the codec."""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from importlib import import_module
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin, get_type_hints

import attrs
from pennyweight_core.runtime import Number, UnixMilliseconds, UnixSeconds, UnknownVariant, Unset


class Field(NamedTuple):
    """One field: its name in Python and on the wire, its declared type, whether it must be there."""

    name: str
    wire: str
    declared: Any
    required: bool


@cache
def namespace(package: str) -> dict[str, Any]:
    """Every name that an annotation in a package of models may use."""
    models = import_module(package)
    names = {name: getattr(models, name) for name in getattr(models, "__all__", dir(models))}
    plain = {"Number": Number, "Unset": Unset, "Decimal": Decimal, "datetime": datetime, "date": date}
    plain |= {"UnixMilliseconds": UnixMilliseconds, "UnixSeconds": UnixSeconds, "UnknownVariant": UnknownVariant}
    return {**names, **plain, "Any": Any, "Literal": Literal}


def exists(package: str, annotation: str) -> bool:
    """Whether the package has every class that an annotation names."""
    models = import_module(package)
    return all(hasattr(models, name) for name in re.findall(r"\b[A-Z]\w+", annotation))


def resolve(package: str, annotation: str) -> Any:
    """Return the type that an annotation such as `list[Balance]` means."""
    return eval(annotation, namespace(package))  # our own constants: annotations as generated operations write them


@cache
def fields(kind: type, package: str) -> tuple[Field, ...]:
    """Return the fields of a model."""
    hints = get_type_hints(kind, localns=namespace(package), include_extras=True)
    return tuple(
        Field(
            field.name, field.metadata.get("wire_name", field.name), hints[field.name], field.default is attrs.NOTHING
        )
        for field in attrs.fields(kind)
    )


def alternatives(declared: Any) -> list[Any]:
    """Return the members of a union, without `Unset` and what is of none of them; the type itself when it is none."""
    members = get_args(declared) if get_origin(declared) in {Union, UnionType} else (declared,)
    return [member for member in members if member not in (Unset, UnknownVariant)]


def wanted(declared: Any) -> list[Any]:
    """The same without null."""
    return [member for member in alternatives(declared) if member is not NoneType]


def is_number(declared: Any) -> bool:
    """Whether it is a decimal that travels as a JSON number."""
    return get_origin(declared) is Annotated and get_args(declared)[0] is Decimal


def unix_unit(declared: Any) -> str:
    """Return the unit of a moment that travels as Unix time; empty for anything else."""
    if get_origin(declared) is not Annotated or get_args(declared)[0] is not datetime:
        return ""
    unit: str = get_args(declared)[1]
    return unit
