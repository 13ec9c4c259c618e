"""A made-up events document of ours, and the same structure as its vendor publishes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pipeline.openapi.document import Document

DIALECT = "https://json-schema.org/draft/2020-12/schema"
OURS: Document = {
    "$schema": DIALECT,
    "title": "AcmeEvent",
    "description": "What Acme posts.",
    "x-pennyweight-event": {"field": "kind"},
    "oneOf": [{"$ref": "#/$defs/Paid"}, {"$ref": "#/$defs/Moved"}],
    "$defs": {
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
                "way": {"$ref": "#/$defs/Way", "description": "How."},
                "lines": {
                    "description": "For what.",
                    "type": "array",
                    "items": {"type": "string", "x-pennyweight-decimal": True},
                },
            },
        },
        "Moved": {
            "description": "Something moved.",
            "type": "object",
            "properties": {"kind": {"description": "Always `MOVED`.", "type": "string", "const": "MOVED"}},
        },
        "Way": {"description": "Card or cash.", "type": "string", "enum": ["card", "cash"]},
    },
}


def theirs() -> Document:
    """Return the same structure in a vendor's words and order."""

    def said(node: Any, *, named: bool = False) -> Any:
        if isinstance(node, list):
            return [said(item) for item in node]
        if not isinstance(node, dict):
            return node
        inner = {key: said(value, named=key == "properties") for key, value in node.items()}
        if named:
            return dict(reversed(inner.items()))
        kept = {
            key: value for key, value in inner.items() if key != "description" and not key.startswith("x-pennyweight-")
        }
        return {**kept, "description": "Their words.", "title": "Their title"} if "type" in kept else kept

    defs = {name: said(schema) for name, schema in reversed(OURS["$defs"].items())}
    mark = {"x-pennyweight-event": {"field": "kind"}}
    return {"$schema": DIALECT, **mark, "oneOf": list(reversed(OURS["oneOf"])), "$defs": defs}


def renamed(node: Any, names: dict[str, str]) -> Any:
    if isinstance(node, list):
        return [renamed(item, names) for item in node]
    if isinstance(node, dict):
        return {names.get(key, key): renamed(value, names) for key, value in node.items()}
    if isinstance(node, str) and node.startswith("#/$defs/"):
        name = node.removeprefix("#/$defs/")
        return f"#/$defs/{names.get(name, name)}"
    return node
