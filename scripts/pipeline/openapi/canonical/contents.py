"""Rules about bodies and answers: JSON once, under its plain name."""

from typing import Any

from pipeline.openapi.canonical.operations import is_json
from pipeline.openapi.document import Document
from pipeline.openapi.grammar import Node, Place, rewrite_inner_first

JSON = "application/json"
_TWINS = {JSON, "text/json", "application/*", "*/*", "application/*+json"}


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
