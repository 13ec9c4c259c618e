"""Fields of classes and arguments of calls, as one value, and guesses at replacements for those that are removed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pipeline.diff.change import Location
from pipeline.diff.options import text
from pipeline.model import DECIMAL, MONEY, SECRET, Field, ObjectType, Type

_MANY = 2
OTHERS = "*"
"""The wire name of the field for all that an object does not declare."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A field of a class, or an argument of a call."""

    wire: str
    """The vendor's name; for an argument with its style."""
    python: str
    at: Location
    type: Type
    required: bool
    secret: bool
    """Whether the client hides it: an argument of any type, or the text in a field."""
    deprecated: bool
    pointer: str
    keywords: Mapping[str, Any]
    """The node that describes it: a parameter, or the schema."""
    argument: bool = False
    modelled: bool = False
    """Whether an argument is a field of a model, too: the body's."""


def fields_of(at: Location, class_: ObjectType) -> Iterator[Member]:
    """Yield the fields of a class, with the one for all others."""
    for each in class_.fields:
        yield _field(each, each.wire_name, at)
    if class_.additional:
        yield _field(class_.additional, OTHERS, at)


def _field(field: Field, wire: str, at: Location) -> Member:
    return Member(
        wire=wire,
        python=field.name,
        at=Location(f"{at.place}.{wire}", f"{at.name}.{field.name}", at.direction),
        type=field.type,
        required=field.required,
        secret=hides_text(field.type),
        deprecated=field.deprecated,
        pointer=field.pointer,
        keywords=field.type.keywords,
    )


def hides_text(type_: Type) -> bool:
    """Whether a model wraps text of a value in `Secret`; classes inside do it themselves."""
    return SECRET in type_.scalars()


def likely_names(gone: Sequence[Member], come: Sequence[Member], there: Sequence[Member]) -> Mapping[str, str]:
    """
    Return hints by the Python names of removed members.

    Renamed looks what came with the same type, unit and words, or nearly the same name. Else a field may serve whose
    name says the same and more: `balance_dollars` for `balance`.
    """
    hints = {}
    for member in gone:
        alike = [other for other in come if _alike(member, other)]
        if len(alike) == 1 and sum(_alike(one, alike[0]) for one in gone) == 1:
            hints[member.python] = f"It looks renamed to `{alike[0].python}`."
            continue
        kin = [other.python for other in there if _words(member) < _words(other)]
        if 0 < len(kin) <= _MANY:
            hints[member.python] = (
                f"{' or '.join(f'`{name}`' for name in kin)} may serve instead: look at type and unit."
            )
    return hints


def _alike(one: Member, other: Member) -> bool:
    if text(one.type) != text(other.type) or _exact(one) != _exact(other):
        return False
    described = [member.keywords.get("description") for member in (one, other)]
    return bool(_words(one) & _words(other)) or bool(described[0] and described[0] == described[1])


def _exact(member: Member) -> list[object]:
    return [member.type.keywords.get(key) for key in (MONEY, DECIMAL, "format")]


def _words(member: Member) -> set[str]:
    return set(member.python.split("_"))
