"""Judge types: which values of one are values of another, as programs see them."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from pipeline.model.client import Class, EnumType
from pipeline.model.types import ANY, NONE, STR, UNKNOWN, List, Literal, Map, Reference, Scalar, Type, Union, union

_CLASSES = {
    **dict.fromkeys(("Number", "NumberInput", "DecimalInput"), "Decimal"),
    **dict.fromkeys(("UnixSeconds", "UnixSecondsInput", "UnixMilliseconds", "UnixMillisecondsInput"), "datetime"),
    "Secret[str]": "str",
}
"""The class of values, for core's names of how they are spelled on the wire."""


def plain_type(type_: Type) -> Type:
    """
    Return the type of values: `Number` is `Decimal`, `UnixSeconds` is `datetime`, a secret is text.

    The options of a union come in alphabetical order, since they mean the same in any; unknown variants are left out.
    """
    match type_:
        case Scalar(name=name) if name in _CLASSES:
            return replace(type_, name=_CLASSES[name])
        case List():
            return replace(type_, item=plain_type(type_.item))
        case Map():
            return replace(type_, value=plain_type(type_.value))
        case Union() | Literal():
            options = [option if isinstance(option, Literal) else plain_type(option) for option in options_of(type_)]
            return union(sorted(options, key=str), like=type_)
        case _:
            return type_


def options_of(type_: Type) -> tuple[Type, ...]:
    """Return the options of a union, and any other type as its only one; unknown variants are left out, None stands alone."""
    options = type_.options if isinstance(type_, Union) else (type_,)
    return tuple(each for option in options if option != UNKNOWN for each in _without_none(option))


def _without_none(option: Type) -> Iterator[Type]:
    if isinstance(option, Literal) and None in option.values:
        yield replace(option, values=tuple(value for value in option.values if value is not None))
        yield NONE
    else:
        yield option


def is_assignable(type_: Type, target: Type, classes: Mapping[str, Class]) -> bool:
    """
    Whether each value of a plain type is one of another plain type.

    What callers give may become a type to which the old one is assignable; what they get, one that is assignable to the old one.
    Lists and maps can be changed, so that those of other types are other types. A class is itself, by name.

    Args:
        type_: as `plain_type` returns it.
        target: likewise.
        classes: those that `type_` refers to.
    """
    return all(any(_fits(option, other, classes) for other in options_of(target)) for option in options_of(type_))


def _fits(option: Type, target: Type, classes: Mapping[str, Class]) -> bool:
    return option == target or target == ANY or (target == STR and _is_text(option, classes))


def _is_text(option: Type, classes: Mapping[str, Class]) -> bool:
    """Whether all values of a type without options are text: members of enums and constants are."""
    match option:
        case Reference(name=name):
            return isinstance(classes.get(name), EnumType)
        case Literal(values=values):
            return all(isinstance(value, str) for value in values)
        case _:
            return option == STR
