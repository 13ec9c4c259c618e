"""Fields of classes and arguments of calls, as one value."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pipeline.diff.rule import Location
from pipeline.model import SECRET, Field, ObjectType, Type

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
