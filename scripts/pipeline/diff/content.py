"""What a body or an answer holds."""

from pipeline.diff.cursor import Node
from pipeline.openapi.canonical.operations import is_json


def content_of(node: Node) -> tuple[str, Node | None]:
    """Return the kind of content and its schema; `JSON` under whichever name it stands, `nothing` for none."""
    kinds = dict(node.children("content"))
    for kind in sorted(kinds, key=lambda kind: (kind != "application/json", kind)):
        if is_json(kind):
            return "JSON", kinds[kind].child("schema")
    if not kinds:
        return "nothing", None
    name = min(kinds)
    return ", ".join(sorted(kinds)), kinds[name].child("schema")
