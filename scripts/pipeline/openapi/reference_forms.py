"""References in other forms than a pointer to a component: by `$id` and `$anchor`, by bare name, to definitions at the top."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urljoin

from pipeline.naming import numbered
from pipeline.openapi.document import Document
from pipeline.openapi.grammar import Node, Place, rewrite, walk
from pipeline.openapi.pointers import component_pointer, pointer, schema_pointer, steps

LOCAL = ("$defs", "definitions")
"""Keys of a schema that hold others, which stand at the top of some documents too."""
_DYNAMIC = ("$dynamicRef", "$recursiveRef")


@dataclass(frozen=True, slots=True)
class Identifiers:
    """The names that schemas of a document give themselves."""

    bases: dict[Place, str] = field(default_factory=dict)
    """Where there is an `$id`, as it reads below those around it."""
    places: dict[str, list[Place]] = field(default_factory=dict)
    """Schemas by `$id`, by `#anchor`, and by both."""

    def find_base(self, place: Place) -> str:
        """Return the `$id` that holds at a place: the nearest one around it, or none."""
        return next((self.bases[place[:end]] for end in range(len(place), -1, -1) if place[:end] in self.bases), "")

    def find(self, text: str, place: Place) -> str | None:
        """Return the pointer to the one schema that a reference at a place means by name; the nearest of several."""
        base = self.find_base(place)
        for name in dict.fromkeys((text, _joined(base, text))):
            head, _, fragment = name.partition("#")
            known, further = (head, f"/{fragment[1:]}") if fragment.startswith("/") else (name.rstrip("#"), "")
            named = self.places.get(known, [])
            near = [each for each in named if each[:3] == place[:3]] or named
            if len(near) == 1:
                return pointer(near[0]) + further
        return None

    def has(self, text: str) -> bool:
        """Whether a reference to another document is one to a schema of this document, by its `$id`."""
        head = text.strip().partition("#")[0]
        return any(_joined(base, head) in self.places for base in ("", *self.bases.values()))


def find_identifiers(document: Document, kind_of_all: str = "document") -> Identifiers:
    """Return the names that the schemas of a document, or of a node of another kind, give themselves."""
    found = Identifiers()
    for place, kind, node in walk(document, kind_of_all):
        if kind != "schema":
            continue
        base = found.find_base(place)
        own = next((node[key] for key in ("$id", "id") if isinstance(node.get(key), str)), None)
        if own is not None:
            base = found.bases[place] = _joined(base, own).rstrip("#")
            for name in {own.rstrip("#"), base}:
                found.places.setdefault(name, []).append(place)
        for key in ("$anchor", "$dynamicAnchor"):
            if isinstance(node.get(key), str):
                for name in dict.fromkeys((f"#{node[key]}", f"{base}#{node[key]}")):
                    found.places.setdefault(name, []).append(place)
    return found


def by_name(document: Document, section: str, text: str) -> str | None:
    """Return the pointer to a component that is referred to by its name alone, or without `#`; None for anything else."""
    components = document.get("components")
    named = components.get(section) if isinstance(components, Mapping) else None
    if isinstance(named, Mapping) and text in named:
        return component_pointer(section, text)
    return f"#/{text.lstrip('/')}" if text.lstrip("/").startswith("components/") else None


def with_static_references(document: Document) -> Document:
    """Return the document with a plain reference for each dynamic one: to the schema that it means as the document stands."""

    def change(node: Node, kind: str, place: Place) -> Node:
        dynamic = [node[key] for key in _DYNAMIC if key in node] if kind == "schema" and "$ref" not in node else []
        if not dynamic:
            return node
        plain = {key: value for key, value in node.items() if key not in _DYNAMIC}
        return {"$ref": pointer(place[:3]) if dynamic[0] == "#" else dynamic[0], **plain}

    changed: Document = rewrite(document, change)
    return changed


def is_dynamic(node: Node) -> bool:
    """Whether a schema has a dynamic reference and no other."""
    return "$ref" not in node and any(key in node for key in _DYNAMIC)


def without_top_definitions(document: Document) -> tuple[Document, dict[str, str]]:
    """Return the document with schemas that are defined at its top among its components, and old pointers → new ones."""
    moved: dict[str, str] = {}
    for key in LOCAL:
        if not isinstance(document.get(key), dict):
            continue
        components: dict[str, Any] = document.get("components") or {}
        schemas = dict(components.get("schemas") or {})
        for name, schema in document[key].items():
            if not isinstance(schema, dict):
                continue
            free = next(each for each in numbered(name) if each not in schemas)
            schemas[free] = schema
            moved[pointer((key, name))] = schema_pointer(free)
        rest = {it: value for it, value in document.items() if it != key}
        document = {**rest, "components": {**components, "schemas": schemas}} if moved else document
    return document, moved


def renewed(text: str, moved: Mapping[str, str]) -> str | None:
    """Return a pointer into definitions that were moved, as it is now; None for any other."""
    if not text.startswith("#/"):
        return None
    top, *below = [pointer(steps(text)[:2]), *steps(text)[2:]]
    return moved[top] + pointer(below)[1:] if top in moved else None


def _joined(base: str, text: str) -> str:
    try:
        return urljoin(base, text) if base else text
    except ValueError:  # no address can be made of it
        return text
