"""References within an AsyncAPI document: following them, and gathering the schemas of payloads in OpenAPI's dialect."""

from collections.abc import Iterator, Sequence
from typing import Any

from pipeline.diagnostics import DiagnosticError
from pipeline.naming import unique
from pipeline.openapi.document import Document
from pipeline.openapi.grammar import Node, Place, rewrite, walk
from pipeline.openapi.pointers import decoded_steps, schema_pointer
from pipeline.openapi.resolver import UnresolvedReferenceError, find, hops

_SILENT = {"components", "schemas", "properties", "items", "definitions", "$defs", "messages", "payload", "channels"}


def followed(document: Document, node: Any, name: str) -> tuple[Any, str | None]:
    """
    Return what a node refers to at last, and the pointer to it; the node itself and None when it is no reference.

    Raises:
        DiagnosticError: the reference leads outside, nowhere or round in a circle.
    """
    pointer: str | None = None
    try:
        for reference, target in hops(document, node):
            node, pointer = target, _folded(reference)
    except UnresolvedReferenceError as error:
        raise DiagnosticError(error.diagnostic(name, hint="look at the vendor's document")) from None
    return node, pointer


def references(schema: Any) -> Iterator[str]:
    """Yield every `$ref` in a schema, as it is written."""
    for _, kind, node in walk(schema, "schema"):
        if kind == "schema" and isinstance(node.get("$ref"), str):
            yield node["$ref"]


def gathered(document: Document, payloads: Sequence[Any], name: str) -> tuple[list[Any], dict[str, Any]]:
    """
    Return the payloads, and the schemas that they refer to, by name.

    Wherever those stood, references are `#/components/schemas/…` now, and what draft 7 says otherwise is as in 3.1.

    Raises:
        DiagnosticError: a reference leads outside or nowhere.
    """
    modern = [from_draft_7(payload) for payload in payloads]
    found: dict[str, Any] = {}
    ahead = [written for payload in reversed(modern) for written in reversed(list(references(payload)))]
    while ahead:
        written = ahead.pop()
        if written not in found:
            found[written] = from_draft_7(_target(document, written, name))
            ahead += reversed(list(references(found[written])))
    places = {written: "/".join(decoded_steps(_folded(written))) for written in found}
    different = list(dict.fromkeys(places.values()))
    names = dict(zip(different, unique(map(_name, different)), strict=True))

    def renamed(node: Node, kind: str, _place: Place) -> Node:
        written = node.get("$ref") if kind == "schema" else None
        return {**node, "$ref": schema_pointer(names[places[written]])} if isinstance(written, str) else node

    schemas = {names[places[written]]: rewrite(schema, renamed, "schema") for written, schema in found.items()}
    return [rewrite(payload, renamed, "schema") for payload in modern], schemas


def _target(document: Document, reference: str, name: str) -> Any:
    try:
        return find(document, reference)
    except UnresolvedReferenceError as error:
        raise DiagnosticError(error.diagnostic(name, hint="look at the vendor's document")) from None


def _folded(written: str) -> str:
    return "".join(written.split())


def _name(place: str) -> str:
    parts = place.split("/")
    direct = parts[:2] == ["components", "schemas"] and len(parts) == 3
    said = [part for part in parts if part not in _SILENT] or parts
    return parts[2] if direct else "_".join(said)


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
