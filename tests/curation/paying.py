"""A made-up document of messages of ours, and the same structure as its vendor publishes it."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from message_documents import separate
from pipeline.openapi.messages import MESSAGES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.openapi.document import Document

SCHEMAS: dict[str, Any] = {
    "Paid": {
        "description": "Somebody paid.",
        "type": "object",
        "required": ["kind", "amount"],
        "properties": {
            "kind": {"description": "Always `PAID`.", "type": "string", "const": "PAID"},
            "amount": {
                "description": "How much, in dollars.",
                "type": "string",
                "x-pennyweight-money": {"unit": "major", "currency": "USD"},
            },
            "way": {"$ref": "#/Way", "description": "How."},
            "lines": {
                "description": "For what.",
                "type": "array",
                "items": {"description": "A sum.", "type": "string", "x-pennyweight-decimal": True},
            },
        },
    },
    "Moved": {
        "description": "Something moved.",
        "type": "object",
        "properties": {"kind": {"description": "Always `MOVED`.", "type": "string", "const": "MOVED"}},
    },
    "Way": {"description": "Card or cash.", "type": "string", "enum": ["card", "cash"]},
}
OURS: Document = separate(SCHEMAS, {"MOVED": "Moved", "PAID": "Paid"}, "kind", "What Acme posts.")
NAMES = {"paymentMade": "Paid", "thingMoved": "Moved"}
"""What the vendor calls its messages, and their schemas in this module."""


def theirs(schemas: Mapping[str, Any] = SCHEMAS, names: Mapping[str, str] = NAMES) -> Document:
    """Return the same structure in a vendor's words and order."""

    def worded(node: Any, *, named: bool = False) -> Any:
        if isinstance(node, list):
            return [worded(item) for item in node]
        if not isinstance(node, dict):
            return node
        inner = {key: worded(value, named=key == "properties") for key, value in node.items()}
        if named:
            return inner
        kept = {
            key: value for key, value in inner.items() if key != "description" and not key.startswith("x-pennyweight-")
        }
        return {**kept, "description": "Their words.", "title": "Their title of it all"} if "type" in kept else kept

    document = separate({name: worded(schema) for name, schema in reversed([*schemas.items()])}, names)
    return {key: value for key, value in document.items() if key != MESSAGES}


def changed(**schemas: Any) -> dict[str, Any]:
    """Return the schemas of ours with others."""
    return {**deepcopy(SCHEMAS), **schemas}
