"""Values that a client hides: text in secret fields, and secret arguments."""

from collections.abc import Iterator

from pipeline.diff.cursor import Cursor, component
from pipeline.diff.types import DEEPEST, effective
from pipeline.openapi.canonical.secrets import MARK
from pipeline.openapi.schemas import types_of
from pipeline.openapi.walk import CHOICES


def hides_text(node: Cursor, depth: int = 0, *, marked: bool = False) -> bool:
    """Whether a model wraps text of a value in `Secret`; classes inside do it themselves."""
    node = effective(node)
    marked = marked or bool(node.value.get(MARK))
    if depth > DEEPEST or {"$ref", "enum", "const"} & node.value.keys():
        return False
    if "string" in types_of(node.value) and marked:
        return True
    return any(hides_text(inner, depth + 1, marked=marked) for inner in _inside(node))


def holds_secrets(node: Cursor, seen: tuple[str, ...] = ()) -> bool:
    """Whether a value or anything inside is secret, so that it is hidden as an argument."""
    node = effective(node)
    if node.value.get(MARK):
        return True
    name = node.component
    if name is not None:
        return name not in seen and holds_secrets(component(node.document, name), (*seen, name))
    if len(seen) > DEEPEST:
        return False
    inner = [*_inside(node), *(field for _, field in node.children("properties"))]
    return any(holds_secrets(each, (*seen, "")) for each in inner)


def _inside(node: Cursor) -> Iterator[Cursor]:
    for key in CHOICES:
        yield from (option for _, option in node.children(key))
    for kind, key in (("array", "items"), ("object", "additionalProperties")):
        if kind in types_of(node.value) and "properties" not in node.value:
            yield node.child(key)
