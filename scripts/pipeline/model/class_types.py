"""The classes of a client, of its calls and of its messages, as frozen values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pipeline.model.types import Type

Keywords = Mapping[str, Any]
"""What a node of the document says, as JSON."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field of a class."""

    name: str
    """In Python."""
    wire_name: str
    type: Type
    required: bool
    secret: bool
    deprecated: bool
    docs: str
    pointer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectType:
    """A class with fields."""

    name: str
    fields: tuple[Field, ...]
    additional: Field | None
    """The field that keeps all others, where the vendor says of what type they are."""
    docs: str
    input_only: bool
    """Whether only callers give it."""
    pointer: str
    keywords: Keywords = field(default_factory=dict, compare=False, repr=False)
    """The schema."""

    def referenced(self) -> set[str]:
        """Return the names of the classes that its fields are of."""
        fields = [*self.fields, *([self.additional] if self.additional else [])]
        return {name for field in fields for name in field.type.references()}


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumMember:
    """One value of an enum."""

    name: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumType:
    """A class of texts, open to others."""

    name: str
    members: tuple[EnumMember, ...]
    nullable: bool
    docs: str
    pointer: str
    keywords: Keywords = field(default_factory=dict, compare=False, repr=False)
    """The schema."""


Class = ObjectType | EnumType


def reachable(types: Mapping[str, Class], names: set[str]) -> list[str]:
    """Return some names of classes, and those of all classes in them, sorted."""
    reached: set[str] = set()
    waiting = set(names)
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            type_ = types[name]
            waiting |= type_.referenced() if isinstance(type_, ObjectType) else set()
    return sorted(reached)


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message: a class that stands by itself."""

    key: str
    """Of its webhook."""
    name: str
    """Of its class."""
    sent: bool
    """Whether the client sends it."""
    channels: tuple[str, ...]
    """The channels on which it comes; none where the vendor has no channels, or it is on all of them."""
    tags: tuple[str, ...]
    """The values of the discriminator that mean it."""
    pointer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MessagesModel:
    """One module of messages."""

    description: str
    """With the vendor's page; empty where nothing is said."""
    field: str | None
    """The wire name of the field that tells messages apart."""
    messages: tuple[Message, ...]
    types: Mapping[str, Class]

    def reached_by(self, message: Message) -> list[str]:
        """Return the names of the classes in a message: its own, and those of its fields."""
        return reachable(self.types, {message.name})

    @property
    def received(self) -> tuple[Message, ...]:
        """The messages that reach the client."""
        return tuple(it for it in self.messages if not it.sent)

    @property
    def sent(self) -> tuple[Message, ...]:
        """The messages that the client sends."""
        return tuple(it for it in self.messages if it.sent)

    @property
    def by_tag(self) -> dict[str, str]:
        """The class for each value of the discriminator."""
        return {tag: message.name for message in self.received for tag in message.tags}

    @property
    def default(self) -> str | None:
        """The class for all other values: that of the only message, if nothing says that its value is the only one."""
        alone = self.received[0] if len(self.received) == 1 else None
        return alone.name if alone and len(alone.tags) != 1 else None

    @property
    def secrets(self) -> list[str]:
        """Wire names of all secret fields."""
        objects = [it for it in self.types.values() if isinstance(it, ObjectType)]
        return sorted({field.wire_name for each in objects for field in each.fields if field.secret})
