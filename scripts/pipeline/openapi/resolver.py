"""Follow references: every `$ref` that any stage follows is looked up here."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from pipeline.diagnostics import Diagnostic, format_value
from pipeline.openapi.document import Document
from pipeline.openapi.grammar import SECTIONS, Node, Place, inner_form
from pipeline.openapi.pointers import component_name, unescape

_SPACE = re.compile(r"\s+")
_MOST_HOPS = 50


class UnresolvedReferenceError(ValueError):
    """A reference that leads to nothing, or to another sort of node than it stands for."""

    def __init__(self, reference: str, problem: str, expected: str) -> None:
        super().__init__(f"{reference}: {problem}; expected {expected}")
        self.reference = reference
        self.problem = problem
        self.expected = expected

    def diagnostic(self, location: str, *, hint: str) -> Diagnostic:
        """Return what to tell whoever gave the document at this location."""
        return Diagnostic(
            location=location,
            message=self.problem,
            expected=self.expected,
            actual=format_value(self.reference),
            hint=hint,
        )


@dataclass(frozen=True, slots=True)
class Target:
    """The node that a reference leads to, with its own place: references on the way are followed."""

    place: Place
    kind: str
    node: Node

    @property
    def is_component(self) -> bool:
        """Whether it has a name under `components`."""
        return len(self.place) == 3 and self.place[0] == "components" and SECTIONS.get(self.place[1]) == self.kind


def find(document: Any, reference: str) -> Any:
    """
    Return the part of a document that a reference leads to: its steps as they are written, else percent-decoded.

    White space from folding is left out where nothing has it in its name.

    Raises:
        UnresolvedReferenceError: it leads out of the document, or to nothing.
    """
    for text in _spellings(reference):
        node, steps = document, _steps(text)
        while steps and (key := _key(node, steps[0])) is not None:
            node, steps = _child(node, key), steps[1:]
        if not steps:
            return node
    raise _to_nothing(reference)


def hops(document: Document, node: Any) -> Iterator[tuple[str, Any]]:
    """
    Yield each reference on the way from a node to what it means, with the part of the document it leads to.

    Raises:
        UnresolvedReferenceError: one of them leads out of the document, to nothing, or back to itself.
    """
    seen = set[str]()
    while isinstance(node, dict) and isinstance(reference := node.get("$ref"), str):
        if reference in seen:
            raise UnresolvedReferenceError(reference, "refers to itself", "something in the end")
        seen.add(reference)
        node = find(document, reference)
        yield reference, node


def resolve(document: Document, node: Any) -> Any:
    """
    Return what a node means, references followed; keys beside a `$ref` win over what it leads to.

    Raises:
        UnresolvedReferenceError: one of them leads out of the document, to nothing, or back to itself.
    """
    for _, target in hops(document, node):
        node = _with_siblings(node, target)
    return node


def follow(document: Document, node: object, section: str) -> Node:
    """Return a node with references to components of a section followed, as far as they lead; keys beside one win."""
    seen = set[str]()
    components = document.get("components")
    named = components.get(section) if isinstance(components, dict) else None
    while isinstance(node, dict) and (name := referenced_component(node, section)) is not None:
        target = named.get(name) if isinstance(named, dict) else None
        if name in seen or not isinstance(target, dict):
            break
        seen.add(name)
        node = _with_siblings(node, target)
    return node if isinstance(node, dict) else {}


def locate(document: Document, text: str, kind: str, seen: frozenset[str] = frozenset()) -> Target:
    """
    Return the node that a reference leads to; where that is a bare reference outside `components`, what it means.

    White space from folding is left out, and references on the way are followed.

    Raises:
        UnresolvedReferenceError: there is none of that kind.
    """
    first, *folded = _spellings(text)
    if len(seen) > _MOST_HOPS:
        raise UnresolvedReferenceError(text, "a reference over too many references", f"at most {_MOST_HOPS} on the way")
    if first in seen:
        raise UnresolvedReferenceError(text, "references go round in a circle", "something in the end")
    seen |= {first}
    found = _step_all(document, first, seen) or next((_step_all(document, each, seen) for each in folded), None)
    if found is None:
        raise _to_nothing(text)
    place, form, node = found
    if form != kind or not isinstance(node, dict):
        raise UnresolvedReferenceError(text, "a reference to another kind of thing", f"a {kind}")
    result = Target(place, kind, node)
    if node.keys() == {"$ref"} and isinstance(node["$ref"], str) and not result.is_component:
        return locate(document, node["$ref"], kind, seen)
    return result


class Targets:
    """The schemas that a document names; anything that leads nowhere is None."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self.schemas = components_of(document, "schemas")

    def of(self, schema: Node) -> Node | None:
        """Return the component that a schema refers to."""
        name = referenced_component(schema)
        return self.schemas.get(name) if name is not None else None

    def end(self, schema: Node) -> Node:
        """Return the last of a chain of references, with all keys said on the way; the first say wins."""
        return follow(self._document, schema, "schemas")


def components_of(document: Document, section: str) -> dict[str, Node]:
    """Return the components of a section, those that are mappings."""
    components = document.get("components")
    found = components.get(section) if isinstance(components, dict) else None
    pairs = found.items() if isinstance(found, dict) else ()
    return {name: node for name, node in pairs if isinstance(node, dict)}


def referenced_component(node: Node, section: str = "schemas") -> str | None:
    """Return the name of the component of a section that a node refers to; None for any other node."""
    reference = node.get("$ref")
    return component_name(reference, section) if isinstance(reference, str) else None


def nullable_component(schema: Node) -> str | None:
    """Return the name of the component that a schema refers to, also when it may be null."""
    options: list[Node] = schema.get("anyOf") or schema.get("oneOf") or [schema]
    options_left = [option for option in options if option.get("type") != "null"]
    return referenced_component(options_left[0]) if len(options_left) == 1 else None


def _with_siblings(node: Node, target: Any) -> Any:
    beside = {key: value for key, value in node.items() if key != "$ref"}
    return {**target, **beside} if isinstance(target, dict) else target


def _spellings(reference: str) -> list[str]:
    """Return a reference without white space around it, and where it has some inside, also without that."""
    stripped = reference.strip()
    if not stripped.startswith("#"):
        raise UnresolvedReferenceError(
            reference, "a reference out of the document", "a reference into this document, starting with #/"
        )
    if not stripped.startswith("#/"):
        raise UnresolvedReferenceError(reference, "a reference that is no pointer", "a JSON pointer, starting with #/")
    return list(dict.fromkeys((stripped, _SPACE.sub("", stripped))))


def _steps(reference: str) -> list[str]:
    """Return the steps of a reference, as they are written."""
    return reference[2:].split("/")


def _to_nothing(reference: str) -> UnresolvedReferenceError:
    return UnresolvedReferenceError(reference, "a reference to nothing", "a place in this document")


def _step_all(document: Document, text: str, seen: frozenset[str]) -> tuple[Place, str | None, Any] | None:
    """Return place, form and node at the end of a pointer, None when a step leads nowhere."""
    place: Place = ()
    form: str | None = "document"
    node: Any = document
    for step in _steps(text):
        if form and form[0] not in "[{" and _leads_on(node, step):
            through = locate(document, node["$ref"], form, seen)
            place, node = through.place, through.node
        key = _key(node, step)
        if key is None:
            return None
        place, form = (*place, key), inner_form(form, key)
        node = _child(node, key)
    return place, form, node


def _leads_on(node: Any, step: str) -> bool:
    """Whether a step is to be taken where the node refers to, since the node itself lacks it."""
    return isinstance(node, dict) and isinstance(node.get("$ref"), str) and _key(node, step) is None


def _key(node: Any, step: str) -> str | None:
    """Return the key that a step of a pointer means: as it is written, else percent-decoded."""
    if isinstance(node, list):
        return step if step.isdecimal() and step.isascii() and len(step) < 7 and int(step) < len(node) else None
    if not isinstance(node, dict):
        return None
    return key if (key := unescape(step)) in node or (key := unescape(unquote(step))) in node else None


def _child(node: Any, key: str) -> Any:
    return node[int(key)] if isinstance(node, list) else node[key]
