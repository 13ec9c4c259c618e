"""Find what a reference leads to, and what kind of thing that is."""

import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from pipeline.openapi.document import Document
from pipeline.openapi.grammar import SECTIONS, Node, Place, inner_form
from pipeline.openapi.pointers import unescape

_SPACE = re.compile(r"\s+")
_MOST_HOPS = 50


class Astray(Exception):  # noqa: N818 - caught by the one caller, who says where the reference stands
    """A reference that leads to nothing of its kind."""

    def __init__(self, what: str, expected: str) -> None:
        super().__init__(what)
        self.what = what
        self.expected = expected


@dataclass(frozen=True, slots=True)
class Found:
    """A node that a reference leads to: its true place, without detours over other references."""

    place: Place
    kind: str
    node: Node

    @property
    def is_component(self) -> bool:
        """Whether it has a name under `components`."""
        return len(self.place) == 3 and self.place[0] == "components" and SECTIONS.get(self.place[1]) == self.kind


def locate(document: Document, text: str, kind: str, seen: frozenset[str] = frozenset()) -> Found:
    """
    Return the node that a reference leads to; where that is a bare reference outside `components`, what it means.

    Raises:
        Astray: there is none of that kind.
    """
    stripped = text.strip()
    if not stripped.startswith("#"):
        raise Astray("a reference out of the document", "a reference into this document, starting with #/")
    if not stripped.startswith("#/"):
        raise Astray("a reference that is no pointer", "a JSON pointer, starting with #/")
    if len(seen) > _MOST_HOPS:
        raise Astray("a reference over too many references", f"at most {_MOST_HOPS} on the way")
    if stripped in seen:
        raise Astray("references go round in a circle", "something in the end")
    found = _step_all(document, stripped, seen | {stripped})
    if found is None and _SPACE.search(stripped):
        found = _step_all(document, _SPACE.sub("", stripped), seen | {stripped})
    if found is None:
        raise Astray("a reference to nothing", "a place in this document")
    place, form, node = found
    if form != kind or not isinstance(node, dict):
        raise Astray("a reference to another kind of thing", f"a {kind}")
    result = Found(place, kind, node)
    if node.keys() == {"$ref"} and isinstance(node["$ref"], str) and not result.is_component:
        return locate(document, node["$ref"], kind, seen | {stripped})
    return result


def _step_all(document: Document, text: str, seen: frozenset[str]) -> tuple[Place, str | None, Any] | None:
    """Return place, form and node at the end of a pointer, None when a step leads nowhere."""
    place: Place = ()
    form: str | None = "document"
    node: Any = document
    for step in text[2:].split("/"):
        if form and form[0] not in "[{" and _leads_on(node, step):
            through = locate(document, node["$ref"], form, seen)
            place, node = through.place, through.node
        key = _key(node, step)
        if key is None:
            return None
        place, form = (*place, key), inner_form(form, key)
        node = node[int(key)] if isinstance(node, list) else node[key]
    return place, form, node


def step_into(node: Any, step: str) -> tuple[Any] | None:
    """Return what one step of a pointer leads to, in a tuple; None when it leads nowhere."""
    key = _key(node, step)
    if key is None:
        return None
    return (node[int(key)] if isinstance(node, list) else node[key],)


def _leads_on(node: Any, step: str) -> bool:
    """Whether a step is to be taken where the node refers to, since the node itself lacks it."""
    return isinstance(node, dict) and isinstance(node.get("$ref"), str) and not any(key in node for key in _keys(step))


def _key(node: Any, step: str) -> str | None:
    """Return the key that a step of a pointer means: as it is written, else percent-decoded."""
    if isinstance(node, list):
        return step if step.isdecimal() and step.isascii() and len(step) < 7 and int(step) < len(node) else None
    return next((key for key in _keys(step) if key in node), None) if isinstance(node, dict) else None


def _keys(step: str) -> tuple[str, str]:
    return unescape(step), unescape(unquote(step))
