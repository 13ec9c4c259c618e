"""Webhooks leave the document of calls, also those published as paths: they become a document of messages."""

import re
from collections.abc import Iterator
from typing import Any

from pipeline.diagnostics import Diagnostic, DiagnosticError, format_value
from pipeline.openapi.document import Document
from pipeline.openapi.grammar import SECTIONS
from pipeline.openapi.messages import JSON, messages_document
from pipeline.openapi.pointers import component_pointer
from pipeline.openapi.reachability import prune_unreachable, reached_components
from pipeline.openapi.resolver import UnresolvedReferenceError, components_of, follow, resolve
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
            both = [*_listed(item.get("parameters")), *_listed(operation.get("parameters"))]
            asked = any(follow(document, each, "parameters").get("in") in _ELSEWHERE for each in both)
            answers = operation.get("responses")
            given = answers.values() if isinstance(answers, dict) else ()
            if not asked and not any(follow(document, each, "responses").get("content") for each in given):
                yield path, operation


def _named(operation: dict[str, Any]) -> bool:
    tags = _listed(operation.get("tags"))
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


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _above(path: str) -> str | None:
    """Return the part of a path up to a segment that says webhooks."""
    parts = path.split("/")
    at = next((number for number, part in enumerate(parts[:-1]) if part.lower() in _HOOK), None)
    return None if at is None else "/".join(parts[: at + 1]) + "/"


def _last(path: str) -> str:
    return path.rstrip("/").rpartition("/")[2].lower()


def under_their_name(document: Document) -> Document:
    """Return the document with webhooks of OpenAPI 3.0, which stand in an extension, where those of 3.1 do."""
    if not document.get("x-webhooks"):
        return document
    rest = {key: value for key, value in document.items() if key != "x-webhooks"}
    return {**rest, "webhooks": document.get("webhooks") or document["x-webhooks"]}


def part(document: Document, name: str) -> tuple[Document, Document | None, tuple[Diagnostic, ...]]:
    """
    Return the document without webhooks, the messages that they carry, and a note on each move.

    Webhooks are what stands in `webhooks`, and paths that are none (see `webhook_paths`). Components
    that only they use leave with them; those that calls use as well are in both. No messages come back where no webhook
    posts JSON.

    Args:
        document: OpenAPI 3.1, upgraded and settled.
        name: where it is from, for notes and errors.

    Raises:
        DiagnosticError: a webhook is malformed, or refers nowhere.
    """
    official = dict(_official(document, name))
    fakes = {f"POST {path}": (key, operation) for path, key, operation in webhook_paths(document)}
    if not official and not fakes:
        return _without(document, []), None, ()
    so = "it is among the messages"
    notes = [
        Diagnostic(location=name, target=place, message="is a webhook, not a call", actual=key, hint=so)
        for place, (key, _) in fakes.items()
    ]
    carried = [*official.items(), *fakes.values()]
    messages: dict[str, Document] = {}
    for key, operation in carried:
        payload = _payload(document, operation, name, key)
        if isinstance(payload, Diagnostic):
            notes.append(payload)
        else:
            messages[key] = {"requestBody": {"content": {JSON: {"schema": payload}}}}
    rest = _without(document, [place.removeprefix("POST ") for place in fakes])
    calls = _trimmed(rest, [operation for _, operation in carried])
    schemas = document.get("components", {}).get("schemas", {})
    separate = prune_unreachable(messages_document(messages, schemas)) if messages else None
    return calls, separate, tuple(notes)


def _official(document: Document, name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    webhooks = document.get("webhooks") or {}
    if not isinstance(webhooks, dict):
        raise _malformed(name, "webhooks", webhooks)
    for key, node in webhooks.items():
        item = _followed(document, node, name)
        if not isinstance(item, dict):
            raise _malformed(name, f"webhooks.{key}", item)
        methods = [method for method in METHODS if isinstance(item.get(method), dict)]
        for method in methods:
            yield key if len(methods) == 1 else f"{key} {method}", item[method]


def _followed(document: Document, node: Any, name: str) -> Any:
    try:
        return resolve(document, node)
    except UnresolvedReferenceError as error:
        raise DiagnosticError(error.diagnostic(name, hint="look at the vendor's document")) from None


def _payload(document: Document, operation: dict[str, Any], name: str, key: str) -> Any:
    """Return the schema of what a webhook posts, or a note why there is none."""
    body = _followed(document, operation.get("requestBody") or {}, name)
    content = body.get("content") if isinstance(body, dict) else None
    if body and not isinstance(content, dict):
        raise _malformed(name, f"{key}.requestBody", body)
    media_types = {media_type.partition(";")[0].strip().lower(): media_type for media_type in content or {}}
    json = [it for it in media_types if it == JSON or it.endswith(("+json", "/json")) or it in {"*/*", "application/*"}]
    if not json:
        what, found = "posts no JSON, so it is no message", format_value(list(content or {}))
        return Diagnostic(
            location=name, target=key, message=what, actual=found, hint="it is left out; read it by hand if it matters"
        )
    media = (content or {})[media_types[JSON if JSON in json else json[0]]]
    if not isinstance(media, dict):
        raise _malformed(name, f"{key}.requestBody", media)
    return media.get("schema", {})


def _without(document: Document, paths: list[str]) -> Document:
    """Return the document without its webhooks and without those paths."""
    result = {key: value for key, value in document.items() if key != "webhooks"}
    if paths:
        result["paths"] = {path: item for path, item in document["paths"].items() if path not in paths}
    return result


def _trimmed(rest: Document, gone: list[dict[str, Any]]) -> Document:
    """Return the document without the components that only what is gone refers to."""
    left = reached_components(rest, [("operation", operation) for operation in gone], mapped=True)
    sections = {section: components_of(rest, section) for section in rest.get("components", {})}
    outside = {key: value for key, value in rest.items() if key != "components"}
    unmoved = [
        (SECTIONS[section], item)
        for section, items in sections.items()
        for key, item in items.items()
        if section in SECTIONS and component_pointer(section, key) not in left
    ]
    drop = left - reached_components(rest, [("document", outside), *unmoved], mapped=True)
    if not drop:
        return rest
    components = {
        section: {key: item for key, item in items.items() if component_pointer(section, key) not in drop}
        for section, items in sections.items()
    }
    sections_left = {key: value for key, value in rest["components"].items() if components.get(key, value)}
    return {**rest, "components": sections_left | {section: items for section, items in components.items() if items}}


def _malformed(name: str, place: str, found: Any) -> DiagnosticError:
    what, so = "is malformed", "look at the vendor's document"
    return DiagnosticError(Diagnostic(location=name, target=place, message=what, actual=format_value(found), hint=so))
