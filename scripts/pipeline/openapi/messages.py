"""
Messages of a document: `webhooks` of OpenAPI 3.1, and the same as documents of their own.

The schemas of messages have a namespace among the components, the module that their classes are in: `events.UserDeleted`. So
a message may be called like a class of a call. In a document of its own a message is an operation: what arrives is the answer
of a GET, what the client sends is the body of a POST. All that is true of answers and bodies goes for messages then.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from pipeline.openapi.document import Document
from pipeline.openapi.grammar import METHODS, Node, Place, rewrite
from pipeline.openapi.pointers import component_name, schema_pointer

MESSAGES = "x-pennyweight-messages"
"""On a document: its modules of messages, each with the field that tells messages apart, and a description."""
SENDER = "x-pennyweight-sender"
"""On a webhook: `client` where the client sends it."""
EVENTS, STREAM_MESSAGES = "events", "stream_messages"
"""The modules: posted to a URL of the client's, and on a WebSocket."""
JSON = "application/json"
_TAKEN = {"200": {"description": "Taken."}}
_SENT = {"204": {"description": "Sent."}}


def split_messages(document: Document) -> tuple[Document, dict[str, Document]]:
    """Return a document without its messages, and its messages by module, each module as a document of its own."""
    if MESSAGES not in document:
        return document, {}
    hooks = document.get("webhooks") or {}
    components = document.get("components", {})
    schemas = components.get("schemas", {})
    calls = {key: value for key, value in document.items() if key not in {"webhooks", MESSAGES}}
    starts = tuple(f"{module}." for module in document[MESSAGES])
    calls["components"] = {
        **components,
        "schemas": {name: schema for name, schema in schemas.items() if not name.startswith(starts)},
    }
    if "tags" in document:
        only = {tag for _, operation in _operations(hooks) for tag in operation.get("tags", [])}
        only -= {tag for _, operation in _operations(document.get("paths", {})) for tag in operation.get("tags", [])}
        calls["tags"] = [tag for tag in document["tags"] if tag.get("name") not in only]
    return calls, {module: _separated(document, module) for module in document[MESSAGES]}


def join_messages(calls: Document, messages: Mapping[str, Document]) -> Document:
    """Return one document of calls and messages: the inverse of `split_messages`."""
    if not messages:
        return calls
    hooks: dict[str, Any] = {}
    schemas = {**calls.get("components", {}).get("schemas", {})}
    tags = {tag["name"]: tag for tag in calls.get("tags", [])}
    for module, document in messages.items():
        named = _renamed(document, f"{module}.{{}}".format)
        schemas |= {f"{module}.{name}": schema for name, schema in named["components"]["schemas"].items()}
        for tag in document.get("tags", []):
            tags.setdefault(tag["name"], tag)
        for path, item in named["paths"].items():
            hooks[path.removeprefix("/")] = {"post": _posted(item)}
    return {
        **calls,
        **({"tags": list(tags.values())} if tags else {}),
        MESSAGES: {module: document.get(MESSAGES, {}) for module, document in messages.items()},
        "webhooks": hooks,
        "components": {**calls.get("components", {}), "schemas": schemas},
    }


def messages_document(messages: Mapping[str, Document], schemas: Mapping[str, Any], **more: Any) -> Document:
    """
    Return a document of messages.

    Args:
        messages: webhooks by key, as operations that post: with `requestBody`, and `x-pennyweight-sender` for those sent.
        schemas: the components that they refer to.
        more: further keys of the document.
    """
    return {
        "openapi": "3.1.0",
        "info": {"title": "Messages", "version": "0"},
        "security": [],
        **more,
        "paths": {f"/{key}": _as_call(operation) for key, operation in messages.items()},
        "components": {"schemas": dict(schemas)},
    }


def messages_of(document: Document) -> Iterator[tuple[str, bool, Document]]:
    """Yield key, whether the client sends it, and operation of each message in a document of messages."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path.removeprefix("/"), method == "post", item[method]


def payload(operation: Document) -> Node:
    """Return the schema of a message in a document of messages; empty where it has none."""
    holders = [operation.get("requestBody", {}), *operation.get("responses", {}).values()]
    contents = [content for holder in holders for content in holder.get("content", {}).values()]
    schema: Node = contents[0].get("schema", {}) if contents else {}
    return schema


def _separated(document: Document, module: str) -> Document:
    start = f"{module}."
    mine = {
        key: operation
        for key, operation in _operations(document.get("webhooks") or {})
        if _schema_name(operation).startswith(start)
    }
    used = {tag for operation in mine.values() for tag in operation.get("tags", [])}
    schemas = document.get("components", {}).get("schemas", {})
    tags = [tag for tag in document.get("tags", []) if tag.get("name") in used]
    more = {"openapi": document["openapi"], MESSAGES: document[MESSAGES][module], **({"tags": tags} if tags else {})}
    own = {name: schema for name, schema in schemas.items() if name.startswith(start)}
    separate = _renamed(messages_document(mine, own, **more), lambda name: name.removeprefix(start))
    named = {name.removeprefix(start): it for name, it in separate["components"]["schemas"].items()}
    return {**separate, "components": {"schemas": named}}


def _operations(items: Mapping[str, Any]) -> Iterator[tuple[str, Document]]:
    for key, item in items.items():
        for method in METHODS:
            if isinstance(item, dict) and isinstance(item.get(method), dict):
                yield key, item[method]


def _schema_name(operation: Document) -> str:
    return component_name(str(payload(operation).get("$ref"))) or ""


def _as_call(operation: Document) -> Document:
    kept = {key: value for key, value in operation.items() if key not in {"requestBody", "responses", SENDER}}
    body = operation.get("requestBody", {})
    if SENDER in operation:
        return {"post": {**kept, "requestBody": body, "responses": _SENT}}
    return {"get": {**kept, "responses": {"200": {"description": "", **body}}}}


def _posted(item: Document) -> Document:
    sent = "post" in item
    operation = item["post" if sent else "get"]
    kept = {key: operation[key] for key in ("tags", "deprecated", "externalDocs") if key in operation}
    body = {"required": True, "content": {JSON: {"schema": payload(operation)}}}
    return {**kept, **({SENDER: "client"} if sent else {}), "requestBody": body, "responses": _TAKEN}


def _renamed(document: Document, name: Callable[[str], str]) -> Document:
    """Return the document with every reference to a schema led to another name; the schemas keep theirs."""

    def change(node: Node, kind: str, _place: Place) -> Node:
        if kind == "discriminator" and isinstance(node.get("mapping"), dict):
            return {**node, "mapping": {key: moved(target) for key, target in node["mapping"].items()}}
        target = node.get("$ref")
        return {**node, "$ref": moved(target)} if kind == "schema" and isinstance(target, str) else node

    def moved(target: str) -> str:
        known = component_name(target)
        return target if known is None else schema_pointer(name(known))

    changed: Document = rewrite(document, change)
    return changed
