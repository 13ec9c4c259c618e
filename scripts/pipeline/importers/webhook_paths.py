"""Webhooks that are published as if they were paths of the vendor's API."""

import re
from collections.abc import Iterator
from typing import Any

from pipeline.openapi.document import Document
from pipeline.openapi.resolver import follow
from pipeline.openapi.walk import METHODS

_WORD = re.compile(r"[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])")
_HOOK = {"webhook", "webhooks"}
_SAYS_NO_MORE = _HOOK | {
    *("callback", "callbacks", "event", "events", "incoming", "message", "messages", "notification", "notifications"),
    *("outgoing", "payload", "payloads"),
}
_ELSEWHERE = {"path", "query", "cookie"}


def webhook_paths(document: Document) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """
    Yield path, name and operation of every webhook among the paths of a settled document.

    An operation is one when all of this holds, as it does wherever vendors document webhooks so:

    - all of its tags say webhook and nothing more (`Webhooks`, `Webhook events`), or it has no tags and its operationId
      starts so;
    - it is a POST with a body, the only operation of its path, and takes nothing from path, query or cookies;
    - none of its answers promises content;
    - it is not part of managing webhooks: its path does not end in `webhooks`, and below a `webhooks` in its path
      there is nothing that is a call by these rules.
    """
    found = {path: operation for path, operation in _candidates(document) if _last(path) not in _HOOK}
    every = [path for path, item in document.get("paths", {}).items() if isinstance(item, dict)]
    for path, operation in found.items():
        above = _above(path)
        if above is None or all(other in found for other in every if f"{other}/".startswith(above)):
            yield path, _name(path, operation), operation


def _candidates(document: Document) -> Iterator[tuple[str, dict[str, Any]]]:
    for path, item in document.get("paths", {}).items():
        methods = [key for key in item if key in METHODS] if isinstance(item, dict) else []
        operation = item["post"] if methods == ["post"] else None
        if isinstance(operation, dict) and "{" not in path and _named(operation) and "requestBody" in operation:
            both = [*_items(item.get("parameters")), *_items(operation.get("parameters"))]
            asked = any(follow(document, each, "parameters").get("in") in _ELSEWHERE for each in both)
            answers = operation.get("responses")
            given = answers.values() if isinstance(answers, dict) else ()
            if not asked and not any(follow(document, each, "responses").get("content") for each in given):
                yield path, operation


def _named(operation: dict[str, Any]) -> bool:
    tags = _items(operation.get("tags"))
    if not tags:
        first = _WORD.findall(str(operation.get("operationId", "")))[:1]
        return [word.lower() for word in first] in [["webhook"], ["webhooks"]]
    words = [{word.lower() for word in _WORD.findall(str(tag))} for tag in tags]
    return all(each & _HOOK and each <= _SAYS_NO_MORE for each in words)


def _name(path: str, operation: dict[str, Any]) -> str:
    """Return what a webhook is called: the end of its operationId, else its path."""
    said = str(operation.get("operationId", ""))
    rest = re.sub(r"^web[-_ ]?hooks?[-_. ]*", "", said, flags=re.IGNORECASE)
    return rest or path.strip("/").replace("/", "_")


def _items(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _above(path: str) -> str | None:
    """Return the part of a path up to a segment that says webhooks."""
    parts = path.split("/")
    at = next((number for number, part in enumerate(parts[:-1]) if part.lower() in _HOOK), None)
    return None if at is None else "/".join(parts[: at + 1]) + "/"


def _last(path: str) -> str:
    return path.rstrip("/").rpartition("/")[2].lower()
