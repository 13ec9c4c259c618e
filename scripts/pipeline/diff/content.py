"""The content of a body or a response."""

from pipeline.diff.cursor import Cursor
from pipeline.openapi.canonical.operations import is_json


def content_of(node: Cursor) -> tuple[str, Cursor | None]:
    """Return media type and schema; `JSON` for any of its media types, `nothing` for no content."""
    kinds = dict(node.children("content"))
    for kind in sorted(kinds, key=lambda kind: (kind != "application/json", kind)):
        if is_json(kind):
            return "JSON", kinds[kind].child("schema")
    if not kinds:
        return "nothing", None
    name = min(kinds)
    return ", ".join(sorted(kinds)), kinds[name].child("schema")
