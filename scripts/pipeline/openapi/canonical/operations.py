"""Rules about operations: answers, content types, servers; JSON once, under its plain name."""

from typing import Any

from pipeline.openapi.document import Document
from pipeline.openapi.grammar import Node, Place, rewrite_inner_first
from pipeline.openapi.resolver import resolve
from pipeline.openapi.walk import answers_of, map_operations

JSON = "application/json"
_REDIRECTS = frozenset(("300", "301", "302", "303", "307", "308", "3XX"))
"""Those that come with a `Location`."""
JSON = "application/json"
_TWINS = {JSON, "text/json", "application/*", "*/*", "application/*+json"}


def bare_errors(document: Document) -> Document:
    """
    Of answers that are no success the status stays: overlays read their bodies, seldom shaped as documented.

    Of a redirect that is the success its status stays as well: what counts is its `Location`.
    """

    def change(_path: str, _method: str, operation: Document) -> Document:
        answers = answers_of(document, operation)
        with_bodies = [status for status in successes(answers) if status not in _REDIRECTS]
        bare = {status: answer if status in with_bodies else {"description": ""} for status, answer in answers.items()}
        return {**operation, "responses": bare}

    return map_operations(document, change)


def successes(answers: dict[str, Document]) -> list[str]:
    """Return the statuses that mean yes: those of 2xx, else redirects, else `default`; none where all are errors."""
    ranks = (
        [status for status in answers if status.startswith("2")],
        [status for status in answers if status in _REDIRECTS],
        [status for status in answers if status == "default"],
    )
    return next(filter(None, ranks), [])


def is_redirect(answers: dict[str, Document]) -> bool:
    """Whether the only successes are redirects: a method returns where they lead."""
    return not _REDIRECTS.isdisjoint(successes(answers))


def one_kind(document: Document) -> Document:
    """
    One content type for each body and answer: `application/json` wherever JSON is one of them, else the first.

    JSON that has one name of its own, such as `application/merge-patch+json`, keeps it: a server that asks for it means it.
    Wildcards are no value for a header.
    """

    def change(_path: str, _method: str, operation: Document) -> Document:
        answers = {status: _one_kind(answer) for status, answer in answers_of(document, operation).items()}
        changed = {**operation, "responses": answers}
        if "requestBody" in operation:
            changed["requestBody"] = _one_kind(resolve(document, operation["requestBody"]))
        return changed

    return map_operations(document, change)


def _one_kind(node: Document) -> Document:
    content = node.get("content", {})
    without = {key: value for key, value in node.items() if key != "content"}
    schema = json_schema(node)
    if schema is not None:
        return {**without, "content": {_json_kind(content): {"schema": schema}}}
    if not content:
        return without
    media_type, media = next(iter(content.items()))
    return {**without, "content": {"application/octet-stream" if _wild(media_type) else media_type: media}}


def json_schema(node: Document) -> Document | None:
    """Return the schema of a body or an answer in JSON, under whichever of JSON's names it stands; None without one."""
    content = node.get("content", {})
    media_types = sorted(
        (
            media_type
            for media_type, media in content.items()
            if is_json(media_type) and not (_wild(media_type) and _is_binary(media))
        ),
        key=lambda media_type: media_type != JSON,
    )
    schema: Document | None = content[media_types[0]].get("schema", {}) if media_types else None
    return schema


def _json_kind(content: Document) -> str:
    media_types = [media_type for media_type in content if is_json(media_type)]
    return media_types[0] if len(media_types) == 1 and is_own_json(media_types[0]) else JSON


def is_own_json(content_type: str) -> bool:
    """True for JSON with a name of its own: `application/vnd.acme.v2+json`."""
    return is_json(content_type) and content_type.split(";")[0].strip().endswith("+json") and "*" not in content_type


def is_json(content_type: str) -> bool:
    """True for `application/json`, its variants, and wildcards that cover it."""
    media_type = content_type.split(";")[0].strip().lower()
    return media_type in {"application/json", "text/json", "application/*", "*/*"} or media_type.endswith("+json")


def _wild(content_type: str) -> bool:
    return content_type.split(";")[0].strip().endswith("*")


def _is_binary(media: Document) -> bool:
    return bool(media.get("schema", {}).get("format") == "binary")


def own_servers(document: Document) -> Document:
    """Servers of a path item join its operations; those that are the document's own are none of their own."""
    usual = [server["url"].rstrip("/") for server in document.get("servers", [])]

    def change(path: str, _method: str, operation: Document) -> Document:
        servers = operation.get("servers") or document["paths"][path].get("servers", [])
        rest = {key: value for key, value in operation.items() if key != "servers"}
        others = any(server["url"].rstrip("/") not in usual for server in servers)
        return {**rest, "servers": servers} if others else rest

    return map_operations(document, change)


def json_once(document: Document) -> Document:
    """
    Of content in JSON the plain `application/json` stays, and its equal twins are left out; so is all that is not JSON.

    A twin that differs stays, to be judged; content of other kinds stays where there is no JSON.
    """

    def change(node: Node, kind: str, _place: Place) -> Node:
        if kind not in {"body", "response"} or not isinstance(node.get("content"), dict):
            return node
        content = _once(node["content"])
        rest = {key: value for key, value in node.items() if key != "content"}
        return {**rest, "content": content} if content else rest

    return rewrite_inner_first(document, change)


def _once(content: dict[str, Any]) -> dict[str, Any]:
    in_json = {media_type: media for media_type, media in content.items() if is_json(media_type)}
    if not in_json:
        return content
    twins = [media_type for media_type in in_json if media_type.split(";")[0].strip().lower() in _TWINS]
    plain = min(twins, key=lambda media_type: (media_type != JSON, not media_type.startswith(JSON)), default=None)
    if plain is None:
        return in_json
    same = in_json[plain]
    return {
        JSON: same,
        **{
            media_type: media
            for media_type, media in in_json.items()
            if media_type not in {plain, JSON} and media != same
        },
    }
