"""AsyncAPI documents, and pages about one channel of them, to events: the messages that reach a client."""

import re
from collections.abc import Iterator
from typing import Any

from pipeline.diagnostics import Diagnostic, DiagnosticError, format_value
from pipeline.importers.asyncapi.event_collector import Message
from pipeline.importers.asyncapi.events_document import events_document
from pipeline.importers.asyncapi.page import is_page, of_page
from pipeline.importers.asyncapi.received_messages import Arriving, arriving
from pipeline.importers.asyncapi.references import followed, gathered
from pipeline.openapi.document import Document

_JSON = re.compile(r"(application|text)/([\w.+-]*\+)?json\b.*", re.IGNORECASE)
_SCHEMAS = re.compile(r"application/(vnd\.aai\.asyncapi|vnd\.oai\.openapi|schema)\b.*", re.IGNORECASE)


def events_of(asyncapi: Document, name: str) -> tuple[Document, tuple[Diagnostic, ...]]:
    """
    Return the messages that reach a client as an events document in the vendor's words, and notes on what was left.

    Args:
        asyncapi: AsyncAPI 2 or 3, or what a documentation page shows of one channel.
        name: where it is from, for messages.

    Raises:
        DiagnosticError: it is malformed, refers outside or nowhere, or no message in it is an event.
    """
    document = asyncapi
    if is_page(asyncapi):
        found, schemas = of_page(asyncapi, name)
        document = {"components": {"schemas": schemas}}
    else:
        found = arriving(asyncapi, name)
    notes = list(_left(found, name))
    payloads: dict[str, Any] = {}
    for key, message in found.messages.items():
        payload = _payload(_whole(message, document, name), document, name, key, notes)
        payloads |= {} if payload is None else {key: payload}
    rewritten, schemas = gathered(document, list(payloads.values()), name)
    messages = [Message(name=key, payload=each) for key, each in zip(payloads, rewritten, strict=True)]
    events, said = events_document(messages, schemas, name)
    if events is None:
        everything = (*notes, *said)
        raise DiagnosticError(
            Diagnostic(
                location=name,
                message="no message in it is an event",
                expected="messages that reach the client as JSON objects with fields",
                actual="; ".join(f"{note.message}: {note.target or note.actual}" for note in everything)
                or "no messages",
                hint="read another document, or write events.yaml by hand",
            )
        )
    return events, (*notes, *said)


def _left(found: Arriving, name: str) -> Iterator[Diagnostic]:
    if found.sent:
        yield Diagnostic(location=name, message="sent by the client, so no event", actual=format_value(found.sent))
    if found.idle:
        yield Diagnostic(
            location=name, message="no operation sends these, so they are no events", actual=format_value(found.idle)
        )


def _whole(message: dict[str, Any], document: Document, name: str) -> dict[str, Any]:
    """Return a message with what its traits say."""
    traits = message.get("traits", [])
    result: dict[str, Any] = {}
    for trait in traits if isinstance(traits, list) else []:
        found, _ = followed(document, trait, name)
        result |= found if isinstance(found, dict) else {}
    return {**result, **message}


def _payload(message: dict[str, Any], document: Document, name: str, key: str, notes: list[Diagnostic]) -> Any:
    """Return the schema of a message's payload; None, and a note, when it is no JSON that a schema describes."""
    headers, _ = followed(document, message.get("headers"), name)
    if headers:
        what, so = "its headers are no part of the event", "look whether they matter"
        notes.append(Diagnostic(location=name, target=key, message=what, actual=_names(headers), hint=so))
    kind = message.get("contentType") or document.get("defaultContentType") or "application/json"
    payload = message.get("payload")
    language = message.get("schemaFormat")
    if isinstance(payload, dict) and "schemaFormat" in payload:
        language, payload = payload["schemaFormat"], payload.get("schema")
    if not isinstance(kind, str) or not _JSON.fullmatch(kind):
        what, found = "does not arrive as JSON, so it is no event", kind
    elif language is not None and not _SCHEMAS.fullmatch(str(language)):
        what, found = "is described in another language than JSON Schema, so it is no event", language
    elif not isinstance(payload, dict):
        what, found = "has no payload that a schema describes, so it is no event", payload
    else:
        return payload
    notes.append(Diagnostic(location=name, target=key, message=what, actual=format_value(found)))
    return None


def _names(headers: Any) -> str:
    fields = headers.get("properties") if isinstance(headers, dict) else None
    return format_value(list(fields) if isinstance(fields, dict) else headers)
