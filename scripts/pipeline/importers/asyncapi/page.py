"""Documentation pages about one channel of an AsyncAPI document, which hold its messages in a form of their own."""

from collections.abc import Iterator
from typing import Any

from pipeline.diagnostics import Diagnostic, DiagnosticError, format_value
from pipeline.importers.asyncapi.received_messages import Arriving
from pipeline.openapi.document import Document
from pipeline.openapi.pointers import schema_pointer

_NAME = "x-parser-schema-id"


def is_page(document: Document) -> bool:
    """True for the tree of such a page."""
    return "asyncapi" not in document and isinstance(document.get("receiveMessages"), list)


def of_page(document: Document, name: str) -> tuple[Arriving, dict[str, Any]]:
    """
    Return the messages of a page, and the schemas that had a name before the page's maker put them in place.

    Raises:
        DiagnosticError: it is malformed.
    """
    messages: dict[str, Any] = {}
    for message in _messages(document, "receiveMessages", name):
        payload = {"payload": message["jsonPayloadSchema"]} if "jsonPayloadSchema" in message else {}
        headers = {"headers": message["headers"]} if message.get("headers") else {}
        messages[message["id"]] = {**payload, **headers, "contentType": message.get("contentType", "application/json")}
    sent = [message["id"] for message in _messages(document, "sendMessages", name) if message["id"] not in messages]
    schemas = _Schemas()
    named = {key: {**message, "payload": schemas.outside(message.get("payload"))} for key, message in messages.items()}
    return Arriving(named, sent), schemas.found


def _messages(document: Document, key: str, name: str) -> Iterator[dict[str, Any]]:
    listed = document.get(key, [])
    for message in listed if isinstance(listed, list) else [None]:
        if not isinstance(message, dict) or not isinstance(message.get("id"), str):
            what, so = "is no list of messages with an id", "look at the vendor's page"
            raise DiagnosticError(
                Diagnostic(location=name, target=key, message=what, actual=format_value(message), hint=so)
            )
        yield message


class _Schemas:
    """Named schemas, as references to them take their places again."""

    def __init__(self) -> None:
        self.found: dict[str, Any] = {}

    def outside(self, node: Any) -> Any:
        if not isinstance(node, dict):
            return [self.outside(item) for item in node] if isinstance(node, list) else node
        name = node.get(_NAME)
        inner = {key: self.outside(value) for key, value in node.items() if key != _NAME}
        if not isinstance(name, str) or name.startswith("<"):
            return inner
        if self.found.setdefault(name, inner) != inner:
            return inner
        return {"$ref": schema_pointer(name)}
