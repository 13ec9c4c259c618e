"""Documentation pages about one channel of an AsyncAPI document, which hold its messages in a form of their own."""

from collections.abc import Iterator
from typing import Any

from pipeline.diagnostics import Diagnostic, DiagnosticError, format_value
from pipeline.importers.asyncapi.messages import Found
from pipeline.openapi.document import Document
from pipeline.openapi.pointers import schema_pointer

_NAME = "x-parser-schema-id"


def is_page(document: Document) -> bool:
    """True for the tree of such a page."""
    return "asyncapi" not in document and isinstance(document.get("receiveMessages"), list)


def of_page(document: Document, name: str) -> tuple[Found, dict[str, Any]]:
    """
    Return the messages of a page, and the schemas that had a name before the page's maker put them in place.

    Raises:
        DiagnosticError: it is malformed.
    """
    schemas = _Schemas()
    received, sent = (
        {message["id"]: _message(message, schemas) for message in _messages(document, key, name)}
        for key in ("receiveMessages", "sendMessages")
    )
    return Found(received, {key: message for key, message in sent.items() if key not in received}), schemas.found


def _message(message: dict[str, Any], schemas: "_Schemas") -> dict[str, Any]:
    payload = {"payload": schemas.outside(message["jsonPayloadSchema"])} if "jsonPayloadSchema" in message else {}
    headers = {"headers": message["headers"]} if message.get("headers") else {}
    return {**payload, **headers, "contentType": message.get("contentType", "application/json")}


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
