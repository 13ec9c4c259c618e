"""The events document of messages: JSON Schema 2020-12 as `events.yaml` has it, in the vendor's words."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from pipeline.diagnostics import Diagnostic
from pipeline.importers.asyncapi.event_collector import Collected, Message
from pipeline.importers.asyncapi.names import named
from pipeline.importers.asyncapi.schemas import Plain
from pipeline.openapi.document import Document
from pipeline.openapi.events_document import definition_pointer
from pipeline.openapi.upgrade.document import upgrade

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def events_document(
    messages: Sequence[Message], schemas: Mapping[str, Any], name: str, *, shared: Collection[str] = ()
) -> tuple[Document | None, tuple[Diagnostic, ...]]:
    """
    Return the events that messages carry as a document that can be generated from, and notes on what it cannot say.

    An event is called what its message is called; one that several messages carry, or that others refer to, keeps the
    name of its component. Events that nothing tells apart become one.

    Args:
        messages: in the order of the vendor's document; None comes back when none of them is an object with fields.
        schemas: what their payloads refer to, in the dialect of OpenAPI 3.0 or 3.1.
        name: the document, for notes and errors.
        shared: the names of schemas that are in use elsewhere.

    Raises:
        DiagnosticError: a schema is malformed, or refers nowhere.
    """
    payloads, known = _upgraded(messages, schemas, name)
    plain = Plain(known, name)
    found = Collected(plain)
    for message, payload in zip(messages, payloads, strict=True):
        found.add(Message(name=message.name, payload=payload))
    if not found.events:
        return None, plain.notes
    field, notes = found.settle(name)
    wanted = {key: carried[0] for key, carried in found.events.items() if found.is_own(key, shared)}
    definitions, names = named(found.schemas(), wanted)
    mark = {"x-pennyweight-event": {"field": field}} if field else {}
    options = [{"$ref": definition_pointer(names[event])} for event in found.events]
    document = {"$schema": _DIALECT, **mark, "oneOf": options, "$defs": definitions}
    return document, (*plain.notes, *notes)


def _upgraded(messages: Sequence[Message], schemas: Mapping[str, Any], name: str) -> tuple[list[Any], dict[str, Any]]:
    """Return payloads and schemas in the dialect of OpenAPI 3.1, which is that of JSON Schema 2020-12."""
    content = {str(at): {"schema": message.payload} for at, message in enumerate(messages)}
    bodies = {"payloads": {"content": content}}
    wrapped = {
        "openapi": "3.1.0",
        "info": {"title": "Messages", "version": "1"},
        "paths": {},
        "components": {"schemas": dict(schemas), "requestBodies": bodies},
    }
    components = upgrade(wrapped, name)["components"]
    media = components["requestBodies"]["payloads"]["content"] if messages else {}
    return [media[at].get("schema", {}) for at in content], components.get("schemas", {})
