"""What a client hides: the text in secret fields, and whatever secret arguments hold."""

from collections.abc import Iterator

from pipeline.diff.cursor import Node, component
from pipeline.diff.types import DEEPEST, effective
from pipeline.openapi.canonical.secrets import MARK
from pipeline.openapi.walk import CHOICES, types_of


def hides_text(node: Node, depth: int = 0, *, marked: bool = False) -> bool:
    """Whether a model holds text of a value in a `Secret`; classes that it refers to hide what is theirs."""
    node = effective(node)
    marked = marked or bool(node.value.get(MARK))
    if depth > DEEPEST or {"$ref", "enum", "const"} & node.value.keys():
        return False
    if "string" in types_of(node.value) and marked:
        return True
    return any(hides_text(inner, depth + 1, marked=marked) for inner in _inside(node))


def holds_secrets(node: Node, seen: tuple[str, ...] = ()) -> bool:
    """Whether a value is secret, or something in it or in the classes that it refers to: as an argument it is hidden."""
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


def _inside(node: Node) -> Iterator[Node]:
    for key in CHOICES:
        yield from (option for _, option in node.children(key))
    for kind, key in (("array", "items"), ("object", "additionalProperties")):
        if kind in types_of(node.value) and "properties" not in node.value:
            yield node.child(key)
