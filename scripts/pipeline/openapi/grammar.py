"""What stands where in an OpenAPI document: so that a property called `example` is never taken for an example."""

from collections.abc import Callable, Iterator
from typing import Any

from pipeline.openapi.walk import METHODS

Place = tuple[str, ...]
"""The keys from the top of a document to a node; of a list the index, as text."""
Node = dict[str, Any]
Change = Callable[[Node, str, Place], Node]
"""Returns what stands instead of a node, given its kind and place; never changes the node."""

_SCHEMAS = ("allOf", "anyOf", "oneOf", "prefixItems")
_SCHEMA = (
    *("items", "additionalProperties", "unevaluatedItems", "unevaluatedProperties", "propertyNames", "contains"),
    *("not", "if", "then", "else", "contentSchema"),
)
_NAMED_SCHEMAS = ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas")
_VALUE = {"schema": "schema", "content": "{media}", "examples": "{example}"}
SECTIONS = {
    "schemas": "schema",
    "parameters": "parameter",
    "headers": "header",
    "responses": "response",
    "requestBodies": "body",
    "examples": "example",
    "links": "link",
    "callbacks": "callback",
    "pathItems": "path",
    "securitySchemes": "scheme",
}
"""The sections of `components`, with the kind of what they hold."""

# kind -> key -> kind of its value; "[kind]" is a list of them, "{kind}" a map. What is not listed is data.
_KINDS: dict[str, dict[str, str]] = {
    "document": {
        "info": "info",
        "servers": "[server]",
        "security": "[requirement]",
        "tags": "[tag]",
        "paths": "{path}",
        "webhooks": "{path}",
        "components": "components",
    },
    "info": {"contact": "contact", "license": "license"},
    "components": {section: f"{{{kind}}}" for section, kind in SECTIONS.items()},
    "path": {"parameters": "[parameter]", "servers": "[server]", **dict.fromkeys(METHODS, "operation")},
    "operation": {
        "parameters": "[parameter]",
        "requestBody": "body",
        "responses": "{response}",
        "callbacks": "{callback}",
        "servers": "[server]",
        "security": "[requirement]",
        "externalDocs": "docs",
    },
    "parameter": _VALUE,
    "header": _VALUE,
    "body": {"content": "{media}"},
    "media": {"schema": "schema", "examples": "{example}", "encoding": "{encoding}"},
    "encoding": {"headers": "{header}"},
    "response": {"headers": "{header}", "content": "{media}", "links": "{link}"},
    "link": {"server": "server"},
    "server": {"variables": "{variable}"},
    "scheme": {"flows": "flows"},
    "tag": {"externalDocs": "docs"},
    "schema": {
        **dict.fromkeys(_SCHEMA, "schema"),
        **dict.fromkeys(_SCHEMAS, "[schema]"),
        **dict.fromkeys(_NAMED_SCHEMAS, "{schema}"),
        "discriminator": "discriminator",
        "externalDocs": "docs",
    },
}


def form_of(kind: str, key: str) -> str | None:
    """Return the kind of what `key` holds in a node of this kind, `[kind]` or `{kind}` for many; None for data."""
    if kind == "callback":
        return None if key.startswith("x-") or key == "$ref" else "path"
    return _KINDS.get(kind, {}).get(key)


def inner_form(form: str | None, key: str) -> str | None:
    """Return the form one step further down, where `form` may be a kind, a `[kind]` or a `{kind}`."""
    if form is None or form[0] not in "[{":
        return form and form_of(form, key)
    return None if key.startswith("x-") and form in {"{path}", "{response}"} else form[1:-1]


def items_of(value: Any, form: str) -> list[tuple[str, Any]] | None:
    """Return what a list or map holds with its keys, None when `value` is not what its form says."""
    if form[0] == "[":
        return [(str(at), item) for at, item in enumerate(value)] if isinstance(value, list) else None
    return list(value.items()) if isinstance(value, dict) else None


def children(node: Node, kind: str) -> Iterator[tuple[Place, str, Any]]:
    """Yield what stands directly in a node: its place below the node, its kind, and itself."""
    for key, value in node.items():
        form = form_of(kind, key)
        if form is None:
            continue
        if form[0] not in "[{":
            yield (key,), form, value
            continue
        for name, item in items_of(value, form) or ():
            inner = inner_form(form, name)
            if inner:
                yield (key, name), inner, item


def walk(node: Any, kind: str = "document", place: Place = ()) -> Iterator[tuple[Place, str, Node]]:
    """Yield every node with its place and kind, outer ones first."""
    if isinstance(node, dict):
        yield place, kind, node
        for below, inner, child in children(node, kind):
            yield from walk(child, inner, place + below)


def rewrite(node: Any, change: Change, kind: str = "document", place: Place = ()) -> Any:
    """Return a copy in which `change` was applied to every node, outer ones first; then to what it returned holds."""
    if not isinstance(node, dict):
        return node
    changed = dict(change(node, kind, place))
    for key, value in changed.items():
        form = form_of(kind, key)
        if form is None:
            continue
        if form[0] not in "[{":
            changed[key] = rewrite(value, change, form, (*place, key))
            continue
        pairs = [
            (name, rewrite(item, change, inner, (*place, key, name)) if (inner := inner_form(form, name)) else item)
            for name, item in items_of(value, form) or ()
        ]
        if isinstance(value, list) and form[0] == "[":
            changed[key] = [item for _, item in pairs]
        elif isinstance(value, dict) and form[0] == "{":
            changed[key] = dict(pairs)
    return changed


def pointer(place: Place) -> str:
    """Return a place as a JSON pointer: `#/paths/~1balance/get`."""
    return "#" + "".join("/" + key.replace("~", "~0").replace("/", "~1") for key in place)
