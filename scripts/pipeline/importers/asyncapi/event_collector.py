"""The events that messages carry, collected from their payloads: which schema each is, and how they are told apart."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from pipeline.diagnostics import Diagnostic, format_value
from pipeline.importers.asyncapi.discriminator import constant, either, texts, told_apart
from pipeline.importers.asyncapi.references import references
from pipeline.importers.asyncapi.schemas import Plain
from pipeline.openapi.events_document import definition_name, definition_pointer, referenced_definition
from pipeline.openapi.pointers import mapped_name

Schema = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One thing that a vendor sends."""

    name: str
    """What the vendor calls it."""
    payload: Any
    """Its schema, which refers to others as `#/components/schemas/…`."""


class Collected:
    """
    Events by the key of their schema, each with the names of the messages that carry it.

    Args:
        plain: the schemas of the document.
    """

    def __init__(self, plain: Plain) -> None:
        self._plain = plain
        self._own: dict[str, Schema] = {}
        self.events: dict[str, list[str]] = {}

    def add(self, message: Message) -> None:
        """Add the events of a message; a choice of objects is several."""
        for tag in _tags(message.payload):
            self._tag(*tag)
        self._collect(message, self._plain.schema(message.payload, message.name), ())

    def schemas(self) -> dict[str, Schema]:
        """Return the plain schemas of all events, and of what they refer to."""
        found: dict[str, Schema] = {}
        ahead = list(self.events)
        while ahead:
            key = ahead.pop(0)
            if key not in found:
                found[key] = self._schema(key)
                ahead += [definition_name(pointer) for pointer in references(found[key])]
        return found

    def is_own(self, key: str, shared: Collection[str]) -> bool:
        """True for the only event of its only message that nothing else refers to."""
        uses = Counter(pointer for schema in self.schemas().values() for pointer in references(schema))
        carried = Counter(name for names in self.events.values() for name in names)
        alone = len(self.events[key]) == 1 and carried[self.events[key][0]] == 1
        return alone and key not in shared and not uses[definition_pointer(key)]

    def settle(self, name: str) -> tuple[str | None, list[Diagnostic]]:
        """Return the field that tells the events apart, and notes; those that it does not tell apart become one."""
        told = told_apart(list(self.events), self.schemas())
        notes = []
        if told.field is None:
            if len(self.events) > 1:
                what, so = "no field tells the events apart", "say in events.yaml how they are told apart"
                notes.append(Diagnostic(location=name, message=what, actual=_all(self.events), hint=so))
            return None, notes
        known = self.schemas()
        events: dict[str, list[str]] = {}
        for group in told.groups:
            schemas = [constant(known, event, told.field) for event in group]
            key = group[0] if len(group) == 1 else self._free(self.events[group[0]][0])
            self._own[key] = schemas[0] if len(group) == 1 else either(schemas)
            events[key] = self.events[group[0]]
            if len(group) > 1:
                what, so = f"{told.field} does not tell these apart", "they are one event, whose fields may be either's"
                notes.append(Diagnostic(location=name, message=what, actual=_all(group), hint=so))
        self.events = events
        return told.field, notes

    def _collect(self, message: Message, schema: Schema, inside: tuple[str, ...]) -> None:
        key = referenced_definition(schema)
        if key is not None and key not in inside:
            found = self._schema(key)
            if not found.get("properties"):
                self._collect(message, found, (*inside, key))
            elif message.name not in self.events.setdefault(key, []):
                self.events[key].append(message.name)
        elif schema.get("properties"):
            key = self._free(schema.get("title", message.name) if inside else message.name)
            self._own[key] = schema
            self.events[key] = [key]
        elif schema.keys() & {"anyOf", "oneOf"}:
            for option in schema.get("anyOf") or schema.get("oneOf") or []:
                self._collect(message, option, (*inside, "") if key is None else inside)
        else:
            what = "is no object with fields, so it is no event"
            self._plain.note(message.name, what, schema.get("type", "anything"))

    def _schema(self, key: str) -> Schema:
        return self._own[key] if key in self._own else self._plain.component(key)

    def _free(self, name: str) -> str:
        number, key = 2, name
        while key in self.events or key in self._own or self._plain.has(key):
            key, number = f"{name} {number}", number + 1
        return key

    def _tag(self, field: str, key: str, value: str) -> None:
        """Let a field say what the vendor's discriminator says, when its own schema only says that it is text."""
        if not self._plain.has(key):
            return
        schema = self._schema(key)
        inner = schema.get("properties", {}).get(field, {})
        if inner.get("type") == "string" and not texts({key: schema}, key, field):
            self._own[key] = {**schema, "properties": {**schema["properties"], field: {**inner, "const": value}}}


def _tags(payload: Any) -> list[tuple[str, str, str]]:
    """Return field, component and text for each component that a discriminator names by one text."""
    found = payload.get("discriminator") if isinstance(payload, dict) else None
    field, mapping = (found.get("propertyName"), found.get("mapping")) if isinstance(found, dict) else (None, None)
    if not isinstance(field, str) or not isinstance(mapping, dict):
        return []
    names = {text: mapped_name(target) for text, target in mapping.items() if isinstance(target, str)}
    once = Counter(names.values())
    return [(field, name, text) for text, name in names.items() if once[name] == 1]


def _all(names: Collection[str]) -> str:
    return format_value(list(names))
