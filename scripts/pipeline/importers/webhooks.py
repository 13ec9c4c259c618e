"""Webhooks leave the document of calls: what a vendor posts to its clients becomes a document of messages."""

from collections.abc import Iterator
from typing import Any

from pipeline.diagnostics import Diagnostic, DiagnosticError, format_value
from pipeline.importers.webhook_paths import webhook_paths
from pipeline.openapi.document import Document
from pipeline.openapi.grammar import SECTIONS
from pipeline.openapi.messages import JSON, messages_document
from pipeline.openapi.pointers import component_pointer
from pipeline.openapi.reachability import prune_unreachable, reached_components
from pipeline.openapi.resolver import UnresolvedReferenceError, components_of, resolve
from pipeline.openapi.walk import METHODS


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
