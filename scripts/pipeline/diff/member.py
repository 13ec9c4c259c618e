"""Fields of classes and arguments of calls, alike."""

from dataclasses import dataclass

from pipeline.diff.cursor import Node
from pipeline.diff.rule import At
from pipeline.diff.secrecy import hides_text, holds_secrets
from pipeline.diff.types import listed
from pipeline.model.parameters import keeps_rest, rest_name
from pipeline.naming import python_names

OTHERS = "*"
"""In place of a wire name: all fields that an object does not declare."""


@dataclass(frozen=True, slots=True)
class Member:
    """A field of a class, or an argument of a call."""

    wire: str
    """How the vendor calls it; for an argument also how it is sent."""
    python: str
    at: At
    schema: Node
    said: Node
    """Where its words stand; the schema itself, but for parameters."""
    required: bool
    argument: bool = False
    modelled: bool = False
    """Whether an argument is a field of a model, too: the body's."""

    @property
    def secret(self) -> bool:
        """Whether the client hides it: an argument of whatever type, of a field the text in it."""
        if self.argument and not self.modelled:
            return holds_secrets(self.schema)
        return hides_text(self.schema)


def fields_of(at: At, node: Node) -> list[Member]:
    """Return the fields of an object, the one for all others among them."""
    fields = dict(node.children("properties"))
    names = python_names(fields)
    declared = [
        Member(
            wire=wire,
            python=names[wire],
            at=At(f"{at.place}.{wire}", f"{at.name}.{names[wire]}", at.way),
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
    inside = At(f"{at.place}.{OTHERS}", f"{at.name}.{name}", at.way)
    return [*declared, Member(OTHERS, name, inside, schema, schema, required=False)]


def others_of(node: Node) -> tuple[str, Node] | None:
    """Return Python's name and the schema of what holds all fields that an object does not declare, if it has a type."""
    if not keeps_rest(node.value):
        return None
    inside = {"type": "object", "additionalProperties": node.value["additionalProperties"]}
    return rest_name(node.value), node.with_value(inside)
