"""
Python types as values: `str(Type)` spells an annotation, here and nowhere else.

    Type ─┬─ Scalar    a name: `int`, `Decimal`, `Secret[str]`, `Any`, `None`
          ├─ Literal   values that are told apart by themselves
          ├─ Reference a class of the client: an `ObjectType` or an `EnumType`, by name
          ├─ List      of one type
          ├─ Map       from text to one type
          └─ Union     of several, `None` last
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from pipeline.openapi.canonical.aliases import ALIAS


@dataclass(frozen=True, slots=True, kw_only=True)
class Type:
    """A Python type; what it was read from does not count when two are compared."""

    pointer: str = field(default="", compare=False, repr=False)
    """JSON pointer of the schema."""
    keywords: Mapping[str, Any] = field(default_factory=dict, compare=False, repr=False)
    """The schema: description, format, bounds, default, values of numbers, and the alias that it was written out from."""

    def spell(self, *, list_name: str = "list") -> str:
        """Return the annotation; `list_name` is what `list` is called where a method hides the built-in."""
        raise NotImplementedError

    def __str__(self) -> str:
        return self.spell()

    @property
    def alias(self) -> str | None:
        """The component without a class that stood here, as long as nothing but annotations stood beside it."""
        name = self.keywords.get(ALIAS)
        return name if isinstance(name, str) else None

    @property
    def children(self) -> "tuple[Type, ...]":
        """The types that this one is made of."""
        return ()

    def references(self) -> Iterator[str]:
        """Yield the names of all classes in it."""
        for child in self.children:
            yield from child.references()

    def scalars(self) -> "Iterator[Scalar]":
        """Yield all types without parts in it."""
        for child in self.children:
            yield from child.scalars()


@dataclass(frozen=True, slots=True)
class Scalar(Type):
    """A type without parts."""

    name: str

    def spell(self, *, list_name: str = "list") -> str:  # noqa: ARG002 - there is no list in it
        return self.name

    def scalars(self) -> "Iterator[Scalar]":
        yield self


@dataclass(frozen=True, slots=True)
class Literal(Type):
    """Some values: what tells the members of a union apart, and what callers may write instead of an enum's member."""

    values: tuple[Any, ...]

    def spell(self, *, list_name: str = "list") -> str:  # noqa: ARG002 - there is no list in it
        return f"Literal[{', '.join(map(repr, self.values))}]"


@dataclass(frozen=True, slots=True)
class Reference(Type):
    """A class of the client, by its name."""

    name: str

    def spell(self, *, list_name: str = "list") -> str:  # noqa: ARG002 - there is no list in it
        return self.name

    def references(self) -> Iterator[str]:
        yield self.name


@dataclass(frozen=True, slots=True)
class List(Type):
    """A list."""

    item: Type

    def spell(self, *, list_name: str = "list") -> str:
        return f"{list_name}[{self.item.spell(list_name=list_name)}]"

    @property
    def children(self) -> tuple[Type, ...]:
        return (self.item,)


@dataclass(frozen=True, slots=True)
class Map(Type):
    """A dict with text as keys."""

    value: Type

    def spell(self, *, list_name: str = "list") -> str:
        return f"dict[str, {self.value.spell(list_name=list_name)}]"

    @property
    def children(self) -> tuple[Type, ...]:
        return (self.value,)


@dataclass(frozen=True, slots=True)
class Union(Type):
    """Two types or more; `None` is the last."""

    options: tuple[Type, ...]

    def spell(self, *, list_name: str = "list") -> str:
        return " | ".join(option.spell(list_name=list_name) for option in self.options)

    @property
    def children(self) -> tuple[Type, ...]:
        return self.options


ANY, NONE, STR, BYTES, INT, SECRET = map(Scalar, ("Any", "None", "str", "bytes", "int", "Secret[str]"))
UNKNOWN = Scalar("UnknownVariant")
"""The member of a union that nobody knew of: its members are told apart by a field, and vendors add some."""
_AMOUNT = (Scalar("Decimal"), INT, STR)
_MOMENT = (Scalar("datetime"), INT)
_GIVEN = {
    "DecimalInput": _AMOUNT,
    "NumberInput": _AMOUNT,
    "UnixSecondsInput": _MOMENT,
    "UnixMillisecondsInput": _MOMENT,
}
"""What core's names of inputs mean: a signature says it, and an editor shows it."""


def union(options: Iterable[Type], *, like: Type | None = None) -> Type:
    """
    Return the type of what any of several types takes.

    Each stands once, `None` last; `Any` absorbs all others, and so does `None` alone: what is always null today may be
    anything tomorrow. A union has the pointer and the keywords of `like`.
    """
    flat = [each for option in options for each in (option.options if isinstance(option, Union) else (option,))]
    different = list(dict.fromkeys(flat))
    if ANY in different or different in ([NONE], []):
        return replace(ANY, pointer=like.pointer, keywords=like.keywords) if like else ANY
    ordered = [option for option in different if option != NONE] + [option for option in different if option == NONE]
    if len(ordered) == 1:
        return ordered[0]
    made = Union(tuple(ordered))
    return replace(made, pointer=like.pointer, keywords=like.keywords) if like else made


def without_none(type_: Type) -> Type:
    """Return a type without `None` among its options."""
    if not isinstance(type_, Union) or NONE not in type_.options:
        return type_
    return union([option for option in type_.options if option != NONE], like=type_)


def is_nullable(type_: Type) -> bool:
    """True where `None` is among the options of a type, or anything is."""
    return type_ == ANY or (isinstance(type_, Union) and NONE in type_.options)


def spell_out_inputs(type_: Type) -> Type:
    """Return a type of arguments with core's names of inputs spelled out: `DecimalInput` is `Decimal | int | str`."""
    match type_:
        case Scalar(name=name) if name in _GIVEN:
            return union(_GIVEN[name], like=type_)
        case List():
            return replace(type_, item=spell_out_inputs(type_.item))
        case Map():
            return replace(type_, value=spell_out_inputs(type_.value))
        case Union():
            return union(map(spell_out_inputs, type_.options), like=type_)
        case _:
            return type_
