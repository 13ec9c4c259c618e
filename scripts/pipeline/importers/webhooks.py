"""Webhooks leave the document of calls: what a vendor posts to its clients becomes events."""

from collections.abc import Iterator
from typing import Any

from pipeline.diagnostics import Diagnostic, DiagnosticError, format_value
from pipeline.importers.asyncapi.event_collector import Message
from pipeline.importers.asyncapi.events_document import events_document
from pipeline.importers.asyncapi.references import followed, gathered
from pipeline.importers.asyncapi.webhook_paths import webhook_paths
from pipeline.openapi.document import Document
from pipeline.openapi.grammar import SECTIONS
from pipeline.openapi.pointers import component_name, component_pointer
from pipeline.openapi.reachability import reached_components
from pipeline.openapi.resolver import components_of
from pipeline.openapi.walk import METHODS

_JSON = "application/json"


def part(document: Document, name: str) -> tuple[Document, Document | None, tuple[Diagnostic, ...]]:
    """
    Return the document without webhooks, the events that they carry, and a note on each move.

    Webhooks are what stands in `webhooks` or `x-webhooks`, and paths that are none (see `messages_paths`). Components
    that only they use leave with them; those that calls use as well are in both. No events come back where no webhook
    posts a JSON object with fields.

    Args:
        document: OpenAPI 3.1, upgraded and settled.
        name: where it is from, for notes and errors.

    Raises:
        DiagnosticError: a webhook is malformed, or refers nowhere.
    """
    official = dict(_official(document, name))
    fakes = {f"POST {path}": (key, operation) for path, key, operation in webhook_paths(document)}
    if not official and not fakes:
        rest = {key: value for key, value in document.items() if key not in {"webhooks", "x-webhooks"}}
        return rest, None, ()
    notes = [
        Diagnostic(
            location=name, target=place, message="is a webhook, not a call", actual=key, hint="it is among the events"
        )
        for place, (key, _) in fakes.items()
    ]
    carried = [*official.items(), *fakes.values()]
    payloads: list[tuple[str, Any]] = []
    for key, operation in carried:
        payload = _payload(document, operation, name, key)
        if isinstance(payload, Diagnostic):
            notes.append(payload)
        else:
            payloads.append((key, payload))
    rest = _without(document, [place.removeprefix("POST ") for place in fakes])
    calls = _trimmed(rest, [operation for _, operation in carried])
    rewritten, schemas = gathered(document, [payload for _, payload in payloads], name)
    messages = [Message(name=key, payload=each) for (key, _), each in zip(payloads, rewritten, strict=True)]
    reached = map(component_name, reached_components(calls, [("document", {"paths": calls.get("paths")})], mapped=True))
    shared = [each for each in reached if each is not None]
    events, event_notes = events_document(messages, schemas, name, shared=shared)
    return calls, events, (*notes, *event_notes)


def _official(document: Document, name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    for holder in ("webhooks", "x-webhooks"):
        webhooks = document.get(holder) or {}
        if not isinstance(webhooks, dict):
            raise _malformed(name, holder, webhooks)
        for key, node in webhooks.items():
            item, _ = followed(document, node, name)
            if not isinstance(item, dict):
                raise _malformed(name, f"{holder}.{key}", item)
            methods = [method for method in METHODS if isinstance(item.get(method), dict)]
            for method in methods:
                yield key if len(methods) == 1 else f"{key} {method}", item[method]


def _payload(document: Document, operation: dict[str, Any], name: str, key: str) -> Any:
    """Return the schema of what a webhook posts, or a note why there is none."""
    body, _ = followed(document, operation.get("requestBody") or {}, name)
    content = body.get("content") if isinstance(body, dict) else None
    if body and not isinstance(content, dict):
        raise _malformed(name, f"{key}.requestBody", body)
    media_types = {media_type.partition(";")[0].strip().lower(): media_type for media_type in content or {}}
    json = [
        media_type
        for media_type in media_types
        if media_type == _JSON or media_type.endswith(("+json", "/json")) or media_type in {"*/*", "application/*"}
    ]
    if not json:
        what, found = "posts no JSON, so it is no event", format_value(list(content or {}))
        return Diagnostic(
            location=name, target=key, message=what, actual=found, hint="it is left out; read it by hand if it matters"
        )
    media = (content or {})[media_types[_JSON if _JSON in json else json[0]]]
    if not isinstance(media, dict):
        raise _malformed(name, f"{key}.requestBody", media)
    return media.get("schema", {})


def _without(document: Document, paths: list[str]) -> Document:
    """Return the document without its webhooks and without those paths."""
    result = {key: value for key, value in document.items() if key not in {"webhooks", "x-webhooks"}}
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
