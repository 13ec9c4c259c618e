"""The content of a body or a response, as a client takes it."""

from dataclasses import dataclass

from pipeline.diff.cursor import Cursor
from pipeline.model import FORM_MEDIA_TYPES, RAW, is_text
from pipeline.openapi.canonical.operations import is_json, is_own_json


@dataclass(frozen=True, slots=True)
class Content:
    """Content of one media type."""

    kind: str
    """`JSON` for any of its media types, `nothing` for no content, else the media type."""
    media_type: str
    """The media type that is sent or asked for."""
    schema: Cursor | None
    encoding: Cursor
    """The encoding of a form's fields."""


def content_of(node: Cursor) -> Content:
    """Return the content of a body or a response: JSON where there is some, text or bytes for most others."""
    media_types = dict(node.children("content"))
    for media_type in sorted(media_types, key=lambda name: (name != "application/json", name)):
        if is_json(media_type):
            own = media_type if is_own_json(media_type) else "application/json"
            return Content("JSON", own, media_types[media_type].child("schema"), node.child())
    if not media_types:
        return Content("nothing", "", None, node.child())
    name = min(media_types)
    schema, kind = media_types[name].child("schema"), ", ".join(sorted(media_types))
    if name.split(";")[0].strip().lower() not in FORM_MEDIA_TYPES:
        schema = schema.with_value({"type": "string"} if is_text(name) else {"type": "string", RAW: True})
    return Content(kind, kind, schema, media_types[name].child("encoding"))
