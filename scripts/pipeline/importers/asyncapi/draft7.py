"""Translate draft 7 of JSON Schema, the dialect of AsyncAPI's payloads."""

from typing import Any

from pipeline.openapi.grammar import Node, Place, rewrite


def from_draft_7(schema: Any) -> Any:
    """Return a payload's schema with tuples and discriminators as OpenAPI 3.1 has them; other things stay."""
    return rewrite(schema, _changed, "schema")


def _changed(node: Node, kind: str, _place: Place) -> Node:
    if kind != "schema":
        return node
    changed = dict(node)
    if isinstance(node.get("items"), list):
        changed["prefixItems"] = changed.pop("items")
        if "additionalItems" in changed:
            changed["items"] = changed.pop("additionalItems")
    if isinstance(node.get("discriminator"), str):  # a field that every option has as a constant, or says by its name
        del changed["discriminator"]
    return changed
