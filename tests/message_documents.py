"""Messages as tests write them, short: what tells them apart, their names, and their schemas; and the documents they stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pipeline.openapi.messages import EVENTS, MESSAGES, join_messages, messages_document, messages_of, payload
from pipeline.openapi.pointers import schema_pointer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.openapi.document import Document

CALLS: Document = {
    "openapi": "3.1.0",
    "info": {"title": "Acme", "version": "1"},
    "servers": [{"url": "https://api.acme.example"}],
    "security": [],
    "paths": {
        "/ships": {
            "get": {
                "x-pennyweight-name": "ships.get",
                "summary": "A ship.",
                "responses": {"204": {"description": "There is none."}},
            }
        }
    },
    "components": {"schemas": {}},
}
HOSTS = ("api.acme.example",)


def short(document: Document) -> Document:
    """Return a document of messages as `field`, the `messages` by key, and the `schemas`."""
    found = document.get(MESSAGES, {})
    return {
        "field": found.get("field"),
        "messages": {key: payload(operation)["$ref"].rpartition("/")[2] for key, _, operation in messages_of(document)},
        "schemas": document["components"].get("schemas", {}),
    }


def separate(
    schemas: Mapping[str, Any], messages: Mapping[str, str], field: str | None = None, description: str = ""
) -> Document:
    """
    Return a document of messages.

    Args:
        schemas: by name; they refer to each other as `#/Name`.
        messages: the names of those that are messages, by key.
        field: what tells them apart.
        description: of the module.
    """
    notes = {key: text for key, text in (("field", field), ("description", description)) if text}
    hooks = {
        key: {"requestBody": {"content": {"application/json": {"schema": {"$ref": schema_pointer(name)}}}}}
        for key, name in messages.items()
    }
    return messages_document(hooks, pointed(schemas), **{MESSAGES: notes})


def whole(document: Document, calls: Document = CALLS, module: str = EVENTS) -> Document:
    """Return a document of calls with these messages in it."""
    return join_messages(calls, {module: document})


def pointed(node: Any) -> Any:
    """Return schemas whose references `#/Name` lead to components."""
    if isinstance(node, list):
        return [pointed(item) for item in node]
    if not isinstance(node, dict):
        return node
    moved = {key: pointed(value) for key, value in node.items()}
    target = node.get("$ref")
    if isinstance(target, str) and target.count("/") == 1:
        moved["$ref"] = schema_pointer(target.removeprefix("#/"))
    return moved
