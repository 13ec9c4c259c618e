"""AsyncAPI documents, and pages about one channel of them, to a document of messages."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from pipeline.diagnostics import Diagnostic, DiagnosticError, format_value
from pipeline.importers.asyncapi.messages import Found, find_messages, is_page, of_page
from pipeline.importers.asyncapi.references import followed, gathered
from pipeline.openapi.document import Document
from pipeline.openapi.messages import EVENTS, JSON, SENDER, STREAM_MESSAGES, messages_document
from pipeline.openapi.repair import repair_content, repair_shapes
from pipeline.openapi.structure import validate_structure
from pipeline.openapi.upgrade.document import upgrade

_JSON = re.compile(r"(application|text)/([\w.+-]*\+)?json\b.*", re.IGNORECASE)
_SCHEMAS = re.compile(r"application/(vnd\.aai\.asyncapi|vnd\.oai\.openapi|schema)\b.*", re.IGNORECASE)


def read_asyncapi(asyncapi: Document, name: str) -> tuple[str, Document, tuple[Diagnostic, ...]]:
    """
    Return the module of a vendor's messages, the messages as OpenAPI 3.1 in the vendor's words, and notes on what was left.

    Args:
        asyncapi: AsyncAPI 2 or 3, or what a documentation page shows of one channel.
        name: where it is from, for messages.

    Raises:
        DiagnosticError: it is malformed, refers outside or nowhere, or has no message that reaches a client.
    """
    document = asyncapi
    if is_page(asyncapi):
        found, schemas = of_page(asyncapi, name)
        document = {"components": {"schemas": schemas}}
    else:
        found = find_messages(asyncapi, name)
    notes = list(_idle(found, name))
    payloads: dict[str, Any] = {}
    for key, message in {**found.received, **found.sent}.items():
        payload = _payload(_whole(message, document, name), document, name, key, notes)
        payloads |= {} if payload is None else {key: payload}
    if not payloads.keys() & found.received.keys():
        raise DiagnosticError(_nothing(name, notes))
    rewritten, schemas = gathered(document, list(payloads.values()), name)
    messages = {
        key: {
            "tags": found.channels.get(key, []),
            "requestBody": {"content": {JSON: {"schema": payload}}},
            **({SENDER: "client"} if key in found.sent else {}),
        }
        for key, payload in zip(payloads, rewritten, strict=True)
    }
    document, reshaped = repair_shapes(messages_document(messages, schemas), name)
    document, repaired = repair_content(upgrade(document, name), name)
    return _module(asyncapi), validate_structure(document, name), (*notes, *reshaped, *repaired)


def _module(asyncapi: Mapping[str, Any]) -> str:
    """Return where messages go: what has a WebSocket is a stream, other things are posted."""
    servers = asyncapi.get("servers")
    listed = servers.values() if isinstance(servers, dict) else servers if isinstance(servers, list) else ()
    protocols = {str(it.get("protocol")).lower() for it in listed if isinstance(it, dict)}
    return STREAM_MESSAGES if protocols & {"ws", "wss"} else EVENTS


def _nothing(name: str, notes: list[Diagnostic]) -> Diagnostic:
    return Diagnostic(
        location=name,
        message="no message in it reaches a client",
        expected="messages that reach the client as JSON objects with fields",
        actual="; ".join(f"{note.message}: {note.target or note.actual}" for note in notes) or "no messages",
        hint="read another document, or write webhooks into openapi.yaml by hand",
    )


def _idle(found: Found, name: str) -> Iterator[Diagnostic]:
    if found.idle:
        yield Diagnostic(
            location=name, message="no operation sends these, so they are no messages", actual=format_value(found.idle)
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
        what, so = "its headers are no part of the message", "look whether they matter"
        notes.append(Diagnostic(location=name, target=key, message=what, actual=_names(headers), hint=so))
    kind = message.get("contentType") or document.get("defaultContentType") or JSON
    payload = message.get("payload")
    language = message.get("schemaFormat")
    if isinstance(payload, dict) and "schemaFormat" in payload:
        language, payload = payload["schemaFormat"], payload.get("schema")
    if not isinstance(kind, str) or not _JSON.fullmatch(kind):
        what, found = "does not travel as JSON, so it is no message", kind
    elif language is not None and not _SCHEMAS.fullmatch(str(language)):
        what, found = "is described in another language than JSON Schema, so it is no message", language
    elif not isinstance(payload, dict):
        what, found = "has no payload that a schema describes, so it is no message", payload
    else:
        return payload
    notes.append(Diagnostic(location=name, target=key, message=what, actual=format_value(found)))
    return None


def _names(headers: Any) -> str:
    fields = headers.get("properties") if isinstance(headers, dict) else None
    return format_value(list(fields) if isinstance(fields, dict) else headers)
