"""A made-up AsyncAPI document, in version 3 and 2 and as a page shows it, and what is done with its messages."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from message_documents import HOSTS, short, whole
from pipeline.checks import check_curated
from pipeline.curation import curate_messages
from pipeline.importers.asyncapi.document import read_asyncapi

if TYPE_CHECKING:
    from pipeline.openapi.document import Document

NAME = "wire.yaml"
_SCHEMAS: dict[str, Any] = {
    "pricePayload": {
        "type": "object",
        "required": ["type", "msg"],
        "properties": {
            "type": {"type": "string", "const": "price"},
            "sid": {"$ref": "#/components/schemas/streamId"},
            "msg": {
                "type": "object",
                "required": ["amount"],
                "properties": {
                    "amount": {"type": "number", "nullable": True, "exclusiveMinimum": True, "minimum": 0},
                    "side": {"type": "string", "enum": ["bid", "ask", None], "nullable": True},
                    "tick": {"type": "integer", "enum": [0, 1, 2], "example": 1},
                },
            },
        },
    },
    "tradePayload": {
        "allOf": [
            {"$ref": "#/components/schemas/pricePayload"},
            {
                "type": "object",
                "required": ["id"],
                "properties": {"type": {"const": "trade"}, "id": {"type": "string"}},
            },
        ]
    },
    "streamId": {"type": "integer", "minimum": 1},
}
_MESSAGES: dict[str, Any] = {
    "price": {"contentType": "application/json", "payload": {"$ref": "#/components/schemas/pricePayload"}},
    "trade": {"payload": {"$ref": "#/components/schemas/tradePayload"}},
    "hello": {"payload": {"type": "object", "properties": {"type": {"const": "hello"}, "at": {"type": "string"}}}},
    "beat": {"contentType": "application/octet-stream", "payload": {"type": "string", "const": "tock"}},
    "subscribe": {"payload": {"type": "object", "properties": {"cmd": {"const": "subscribe"}}}},
}


def version_3() -> Document:
    channel = {"messages": {key: {"$ref": f"#/components/messages/{key}"} for key in _MESSAGES}}
    arriving = {
        f"on_{key}": {
            "action": "send",
            "channel": {"$ref": "#/channels/all"},
            "messages": [{"$ref": f"#/channels/all/messages/{key}"}],
        }
        for key in ("price", "trade", "beat")
    }
    subscribing = {
        "action": "receive",
        "channel": {"$ref": "#/channels/all"},
        "messages": [{"$ref": "#/channels/all/messages/subscribe"}],
        "reply": {"messages": [{"$ref": "#/channels/all/messages/hello"}]},
    }
    return deepcopy(
        {
            "asyncapi": "3.0.0",
            "info": {"title": "Wire", "version": "1"},
            "defaultContentType": "application/json",
            "channels": {"all": channel},
            "operations": {**arriving, "subscribing": subscribing},
            "components": {"schemas": _SCHEMAS, "messages": _MESSAGES},
        }
    )


def version_2() -> Document:
    listed = [{"$ref": f"#/components/messages/{key}"} for key in ("price", "trade", "beat", "hello")]
    channel = {
        "subscribe": {"message": {"oneOf": listed}},
        "publish": {"message": {"$ref": "#/components/messages/subscribe"}},
    }
    return deepcopy(
        {
            "asyncapi": "2.6.0",
            "info": {"title": "Wire", "version": "1"},
            "channels": {"all/{topic}": channel},
            "components": {"schemas": _SCHEMAS, "messages": _MESSAGES},
        }
    )


def with_payload(payload: Any, schemas: Document | None = None, **message: Any) -> Document:
    """Return a document with one message, `thing`, of this payload."""
    return {
        "asyncapi": "3.0.0",
        "channels": {"all": {"messages": {"thing": {"payload": payload, **message}}}},
        "components": {"schemas": schemas or {}},
    }


def curated(document: Document, *, checked: bool = True) -> Document:
    """Return the messages of a document as a new vendor has them, checked as before generating."""
    _, messages, _ = read_asyncapi(document, NAME)
    found = curate_messages(messages, None).document
    if checked:
        check_curated(whole(found), NAME, (), HOSTS)
    return found


def events(document: Document, *, checked: bool = True) -> Document:
    """Return the same, in short."""
    return short(curated(document, checked=checked))


def notes(document: Document) -> str:
    """Return everything that is told on the way."""
    _, messages, told = read_asyncapi(document, NAME)
    return "\n".join(map(str, (*told, *curate_messages(messages, None).notes)))


def field(schema: Any, schemas: Document | None = None) -> Any:
    """Return what becomes of the schema of a field."""
    payload = {"type": "object", "properties": {"it": schema}}
    return events(with_payload(payload, schemas))["schemas"]["Thing"]["properties"]["it"]
