"""The options of a type, and which of two types are counterparts."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pipeline.model import (
    NONE,
    Class,
    EnumType,
    List,
    Literal,
    Map,
    ObjectType,
    Reference,
    Type,
    options_of,
    plain_type,
)
from pipeline.openapi.canonical.structural_key import as_text

CLASS, ENUM, CONST = "class", "enum", "const"


@dataclass(frozen=True, slots=True)
class Option:
    """One type that a value may have."""

    key: str
    """Equal for equal types, as Python writes them: `int`, `Order`, `list[str]`."""
    kind: str
    type: Type
    class_: Class | None = None


@dataclass(frozen=True, slots=True)
class Options:
    """All types that a value may have."""

    by_key: Mapping[str, Option]
    nullable: bool

    def __contains__(self, key: str) -> bool:
        return key in self.by_key


def list_options(types: Sequence[Type], classes: Mapping[str, Class]) -> Options:
    """Return the options of several types, with the classes that they refer to."""
    found = [option for type_ in types for option in options_of(type_)]
    by_key: dict[str, Type] = {}
    for option in sorted((each for each in found if each != NONE), key=lambda each: as_text(each.keywords)):
        by_key.setdefault(str(plain_type(option)), option)
    return Options({key: _option(key, by_key[key], classes) for key in sorted(by_key)}, NONE in found)


def _option(key: str, type_: Type, classes: Mapping[str, Class]) -> Option:
    match type_:
        case Reference(name=name):
            class_ = classes[name]
            return Option(key, ENUM if isinstance(class_, EnumType) else CLASS, type_, class_)
        case Literal():
            return Option(key, CONST if "const" in type_.keywords else ENUM, type_)
        case List():
            return Option(key, "list", type_)
        case Map():
            return Option(key, "dict", type_)
        case _:
            return Option(key, key, type_)


def text(type_: Type) -> str:
    """Return a type for people: `list[Order] | None`."""
    return str(plain_type(type_))


def pair_options(
    was: Options, now: Options, before: Mapping[str, Class], after: Mapping[str, Class]
) -> list[tuple[Option, Option]]:
    """
    Pair the options that are equal, or equal under another name.

    Args:
        was: the old options.
        now: the new ones.
        before: the old classes.
        after: the new ones.
    """
    pairs = [(option, now.by_key[key]) for key, option in was.by_key.items() if key in now]
    left = [option for key, option in was.by_key.items() if key not in now]
    right = [option for key, option in now.by_key.items() if key not in was]
    for kind in ("list", "dict"):
        gone, come = ([option for option in side if option.kind == kind] for side in (left, right))
        pairs += zip(gone, come, strict=False) if len(gone) == len(come) == 1 else ()
    for kind in (CLASS, ENUM):
        gone = [option for option in left if option.kind == kind and not (right and option.key in after)]
        come = [option for option in right if option.kind == kind and not (left and option.key in before)]
        pairs += zip(gone, come, strict=False) if len(gone) == len(come) == 1 else _alike(gone, come)
    return pairs


def _alike(gone: Sequence[Option], come: Sequence[Option]) -> Iterator[tuple[Option, Option]]:
    """Pair several renamed classes by their fields."""
    inside = [[_inside(option) for option in options] for options in (gone, come)]
    for option, found in zip(gone, inside[0], strict=True):
        if inside[0].count(found) == inside[1].count(found) == 1:
            yield option, come[inside[1].index(found)]


def _inside(option: Option) -> list[str]:
    match option.class_:
        case ObjectType(fields=fields):
            return sorted(field.wire_name for field in fields)
        case EnumType(members=members):
            return sorted(member.value for member in members)
        case _:
            return sorted(map(str, option.type.keywords.get("enum", [])))
