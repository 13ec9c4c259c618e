"""A made-up AsyncAPI document, in version 3 and 2 and as a page shows it, and what is done with its events."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from pipeline.checks.messages import check_events
from pipeline.importers.asyncapi.document import events_of

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


def events(document: Document) -> Document:
    """Return the events of a document, checked as before generating."""
    found, _ = events_of(document, NAME)
    check_events(found, NAME)
    return found


def field(schema: Any, schemas: Document | None = None) -> Any:
    """Return what becomes of the schema of a field."""
    payload = {"type": "object", "properties": {"it": schema}}
    return events(with_payload(payload, schemas))["$defs"]["Thing"]["properties"]["it"]
