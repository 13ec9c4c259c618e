"""Fields of classes and arguments of calls, as one value."""

from dataclasses import dataclass

from pipeline.diff.cursor import Cursor
from pipeline.diff.rule import Location
from pipeline.diff.secrecy import hides_text, holds_secrets
from pipeline.diff.types import listed
from pipeline.model import additional_name, has_typed_additional
from pipeline.naming import python_names

OTHERS = "*"
"""The wire name of the field for all that an object does not declare."""


@dataclass(frozen=True, slots=True)
class Member:
    """A field of a class, or an argument of a call."""

    wire: str
    """The vendor's name; for an argument with its style."""
    python: str
    at: Location
    schema: Cursor
    said: Cursor
    """The node with its annotations: a parameter, or the schema."""
    required: bool
    argument: bool = False
    modelled: bool = False
    """Whether an argument is a field of a model, too: the body's."""

    @property
    def secret(self) -> bool:
        """Whether the client hides it: an argument of any type, or the text in a field."""
        if self.argument and not self.modelled:
            return holds_secrets(self.schema)
        return hides_text(self.schema)


def fields_of(at: Location, node: Cursor) -> list[Member]:
    """Return the fields of an object, with the one for all others."""
    fields = dict(node.children("properties"))
    names = python_names(fields)
    declared = [
        Member(
            wire=wire,
            python=names[wire],
            at=Location(f"{at.place}.{wire}", f"{at.name}.{names[wire]}", at.direction),
            schema=field,
            said=field,
            required=wire in listed(node.value.get("required")),
        )
        for wire, field in fields.items()
    ]
    others = others_of(node)
    if others is None:
        return declared
    name, schema = others
    inside = Location(f"{at.place}.{OTHERS}", f"{at.name}.{name}", at.direction)
    return [*declared, Member(OTHERS, name, inside, schema, schema, required=False)]


def others_of(node: Cursor) -> tuple[str, Cursor] | None:
    """Return Python name and schema of the field for undeclared ones, if they have a type."""
    if not has_typed_additional(node.value):
        return None
    inside = {"type": "object", "additionalProperties": node.value["additionalProperties"]}
    return additional_name(node.value), node.with_value(inside)
