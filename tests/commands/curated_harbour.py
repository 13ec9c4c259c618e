"""The curated spec of the harbour: what is committed, in our words."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pipeline.openapi.document import Document

_DECIMAL = {"x-pennyweight-decimal": True}
_MONEY = {"x-pennyweight-money": {"unit": "minor", "currency": "USD"}}


def _answer(name: str, said: str) -> Document:
    schema = {"$ref": f"#/components/schemas/{name}"}
    return {"description": said, "content": {"application/json": {"schema": schema}}}


def _fields(said: str, *required: str, **properties: Any) -> Document:
    return {"type": "object", "description": said, "required": list(required), "properties": properties}


def curated() -> Document:
    """Return the curated spec: the facts of `publications.whole` within the scope, in our words."""
    in_path = {"name": "berthId", "in": "path", "required": True, "description": "Which.", "schema": {"type": "string"}}
    in_query = {
        "name": "limit",
        "in": "query",
        "description": "Most berths to return.",
        "schema": {"type": "integer", "maximum": 100},
    }
    body = {"schema": {"$ref": "#/components/schemas/NewStay"}}
    return deepcopy(
        {
            "openapi": "3.1.0",
            "info": {"title": "Acme & Sons", "description": "Berths and stays.", "version": "7"},
            "servers": [{"url": "https://api.harbour.example/v1", "description": "Production."}],
            "security": [{"Key": []}],
            "tags": [{"name": "Berths", "description": "Places."}, {"name": "Stays", "description": "Bookings."}],
            "paths": {
                "/berths": {
                    "get": {
                        "tags": ["Berths"],
                        "operationId": "listBerths",
                        "x-pennyweight-name": "berths.list",
                        "x-pennyweight-retry": "safe",
                        "summary": "All berths",
                        "parameters": [in_query],
                        "responses": {"200": _answer("BerthList", "All.")},
                    }
                },
                "/berths/{berthId}": {
                    "get": {
                        "tags": ["Berths"],
                        "operationId": "getBerth",
                        "x-pennyweight-name": "berths.get",
                        "x-pennyweight-retry": "safe",
                        "summary": "One berth",
                        "parameters": [in_path],
                        "responses": {"200": _answer("Berth", "One.")},
                    }
                },
                "/stays": {
                    "post": {
                        "tags": ["Stays"],
                        "operationId": "createStay",
                        "x-pennyweight-name": "stays.create",
                        "x-pennyweight-retry": "never",
                        "summary": "Book a stay",
                        "requestBody": {
                            "description": "The stay.",
                            "required": True,
                            "content": {"application/json": body},
                        },
                        "responses": {"201": _answer("Stay", "Booked.")},
                    }
                },
            },
            "components": {
                "securitySchemes": {
                    "Key": {"type": "apiKey", "in": "header", "name": "X-Key", "description": "The key."}
                },
                "schemas": {
                    "Berth": _fields(
                        "A place for a ship.",
                        "id",
                        "length",
                        id={"type": "string", "description": "Its name."},
                        length={"type": "number", "description": "Metres.", **_DECIMAL},
                        state={"$ref": "#/components/schemas/State", "description": "Now."},
                        keeper={"type": ["string", "null"], "description": "Who keeps it; null: nobody."},
                    ),
                    "BerthList": _fields(
                        "Berths.",
                        "berths",
                        berths={
                            "type": "array",
                            "description": "In no order.",
                            "items": {"$ref": "#/components/schemas/Berth"},
                        },
                    ),
                    "NewStay": _fields(
                        "What to book.",
                        "berth",
                        berth={"type": "string", "description": "Where."},
                        nights={"type": "integer", "minimum": 1, "description": "How long."},
                    ),
                    "State": {"type": "string", "enum": ["free", "taken"], "description": "Whether a ship lies there."},
                    "Stay": _fields(
                        "A booking.",
                        "id",
                        "price",
                        id={"type": "string", "description": "Its number."},
                        price={"type": "integer", "description": "In cents.", **_MONEY},
                    ),
                },
            },
        }
    )
