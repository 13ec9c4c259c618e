"""A made-up document of calls and webhooks."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from message_documents import short
from pipeline.curation import curate_messages
from pipeline.importers.webhooks import part

if TYPE_CHECKING:
    from pipeline.openapi.document import Document

NAME = "api.yaml"
POSTED = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Posted"}}}}
TAKEN = {"200": {"description": "Taken."}}


def hook(**more: Any) -> Document:
    return {"tags": ["Webhooks"], "operationId": "Webhooks_paid", "requestBody": POSTED, "responses": TAKEN, **more}


def api(paths: Document, **more: Any) -> Document:
    schemas = {
        "Posted": {
            "type": "object",
            "properties": {"id": {"type": "string"}, "what": {"$ref": "#/components/schemas/What"}},
        },
        "What": {"type": "string", "enum": ["a", "b"]},
        "Balance": {"type": "object", "properties": {"what": {"$ref": "#/components/schemas/What"}}},
        "Unused": {"type": "string"},
    }
    answer = {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Balance"}}}}}
    balance = {"get": {"tags": ["Accounts"], "responses": answer}}
    document = {
        "openapi": "3.1.0",
        "info": {},
        "paths": {"/balance": balance, **paths},
        "components": {"schemas": schemas},
    }
    return deepcopy({**document, **more})


def hooks() -> Document:
    """Return a document with webhooks of both kinds."""
    body = {"content": {"application/json": {"schema": {"type": "object", "properties": {"a": {"type": "string"}}}}}}
    return api({"/paid": {"post": hook()}}, webhooks={"moved": {"post": {"requestBody": body, "responses": TAKEN}}})


def parted(document: Document) -> tuple[list[str], list[str]]:
    """Return the paths that stay, and the names of the messages' classes."""
    rest, messages, _ = part(document, NAME)
    assert "webhooks" not in rest
    if messages is None:
        return list(rest["paths"]), []
    return list(rest["paths"]), list(short(curate_messages(messages, None).document)["messages"].values())
