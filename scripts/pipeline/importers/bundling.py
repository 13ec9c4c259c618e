"""Bundle the documents that an OpenAPI document refers to, from files below it or its host, as components."""

import posixpath
import re
from collections.abc import Callable, Collection, Mapping
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.importers.swagger2 import convert, is_swagger2
from pipeline.importers.unused import find_unused
from pipeline.naming import numbered
from pipeline.openapi.document import Document, load
from pipeline.openapi.grammar import SECTIONS, Node, Place, rewrite
from pipeline.openapi.pointers import component_pointer, decoded_steps, join, rebase
from pipeline.openapi.reference_forms import by_name, find_identifiers
from pipeline.openapi.resolver import UnresolvedReferenceError, find

_REFERENCE = re.compile(r"""\$ref["']?\s*:\s*(?:[>|][+-]?\s*)?["']?(?![\s"'#>|])""")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_SECTION = {kind: section for section, kind in SECTIONS.items()}
_OF_SWAGGER2 = {"definitions": "schemas", "parameters": "parameters", "responses": "responses"}
"""Sections of Swagger 2.0 that are sections of `components` in OpenAPI 3."""
_OF_NO_CLIENT = {"example", "link"}
_LETTERS = re.compile(r"[A-Za-z0-9_.-]+")
_FILE = re.compile(r"\.(?:json|ya?ml)(?:#|$)", re.IGNORECASE)

Part = tuple[str, str, str]
"""Address, fragment and kind of something that is referred to."""


def may_refer_elsewhere(text: str) -> bool:
    """False for a text that certainly has no reference to another document."""
    return _REFERENCE.search(text) is not None


def resolve(base: str, reference: str) -> tuple[str, str]:
    """Return the address of the document that a reference in `base` leads to, and its fragment without `#`."""
    target, _, fragment = reference.strip().partition("#")
    if not target:
        return base, fragment
    if _SCHEME.match(target):
        return target, fragment
    if _SCHEME.match(base):
        return _joined(base, target), fragment
    return posixpath.normpath(posixpath.join(posixpath.dirname(base), unquote(target))), fragment


def _joined(base: str, target: str) -> str:
    try:
        return urljoin(base, target)
    except ValueError:  # no URL can be made of it: it stays out of reach
        return target


def is_within_reach(main: str, address: str) -> bool:
    """Whether a document may be read because `main` refers to it: it lies below its folder, or on its host."""
    if _SCHEME.match(main):
        try:
            here, there = urlsplit(main), urlsplit(address)
        except ValueError:
            return False
        return (here.scheme, here.netloc.lower()) == (there.scheme, there.netloc.lower())
    if _SCHEME.match(address) or posixpath.isabs(address) != posixpath.isabs(main):
        return False
    folder = posixpath.dirname(posixpath.normpath(main))
    return address.startswith(f"{folder}/") if folder else not address.startswith(("..", "/"))


class Bundle:
    """One document with the parts of others that it needs."""

    def __init__(self, tree: Document, name: str, companions: Mapping[str, str], *, was_swagger2: bool = False) -> None:
        """
        Bundle a document.

        Args:
            tree: OpenAPI 3.
            name: the path or URL it was read from, where its relative references begin.
            companions: the texts of other documents, by address.
            was_swagger2: whether it was Swagger 2.0, so that others refer to its `definitions`.

        Raises:
            DiagnosticError: another document can't be read, or has nothing where a reference leads.
        """
        self.missing: dict[str, None] = {}
        """Addresses of documents that are within reach, that something needs, and that are not among the companions."""
        self._name = name
        self._companions = companions
        self._trees: dict[str, Document] = {name: tree}
        self._identifiers = find_identifiers(tree)
        self._old = {name} if was_swagger2 else set[str]()
        tree = self._opened(tree)
        self._led_back = set[tuple[str, ...]]()
        """Components of the main document that others refer to."""
        unused = find_unused(tree)
        self.document = self._bundled(tree, unused)
        if not unused.isdisjoint(self._led_back):
            self.document = self._bundled(tree, set())

    def _opened(self, tree: Document) -> Document:
        """Return a document with references to each part of a map where it has one to the whole map: `paths: {$ref: …}`."""
        components = tree.get("components")
        if isinstance(components, dict):
            components = self._parts(components)
            tree = {**tree, "components": {name: self._parts(section) for name, section in components.items()}}
        return {**tree, **{key: self._parts(tree[key]) for key in ("paths", "webhooks") if key in tree}}

    def _parts(self, section: Any) -> Any:
        text = section.get("$ref") if isinstance(section, dict) else None
        if not isinstance(text, str) or section.keys() != {"$ref"}:
            return section
        address, fragment = resolve(self._name, text)
        if address == self._name or not is_within_reach(self._name, address):
            return section
        if address not in self._companions:
            self.missing[address] = None
            return section
        named = self._node(address, fragment, self._name)
        start = text if "#" in text else f"{text}#"
        return {name: {"$ref": join(start.rstrip("/"), name)} for name in named} if isinstance(named, dict) else section

    def _bundled(self, tree: Document, unused: Collection[tuple[str, ...]]) -> Document:
        """Return the document with what it refers to; what unused components refer to stays as it is."""
        self._names: dict[Part, str] = {}
        self._pending: list[tuple[Part, str]] = []
        self._added: dict[str, Node] = {}
        components = tree.get("components")
        self._taken = {
            section: set(parts)
            for section, parts in (components if isinstance(components, dict) else {}).items()
            if isinstance(parts, dict)
        }

        def change(node: Node, kind: str, place: Place) -> Node:
            is_unused = place[:1] == ("components",) and place[1:3] in unused
            return node if is_unused else self._changing(self._name)(node, kind, place)

        document: Document = rewrite(tree, change)
        while self._pending:
            (address, fragment, kind), referrer = self._pending.pop()
            node = rewrite(self._node(address, fragment, referrer), self._changing(address), kind)
            self._added.setdefault(_SECTION[kind], {})[self._names[address, fragment, kind]] = node
        if not self._added:
            return document
        components = dict(document.get("components") or {})
        for section, parts in self._added.items():
            components[section] = {**(components.get(section) or {}), **parts}
        return {**document, "components": components}

    def _changing(self, address: str) -> Callable[[Node, str, Place], Node]:
        def change(node: Node, kind: str, _place: Place) -> Node:
            if kind == "discriminator" and isinstance(node.get("mapping"), dict):
                mapping = {
                    value: self._text(address, name, "schema") if _is_reference(name) else name
                    for value, name in node["mapping"].items()
                }
                return {**node, "mapping": mapping}
            if isinstance(node.get("$ref"), str):
                return {**node, "$ref": self._text(address, node["$ref"], kind)}
            return node

        return change

    def _text(self, referrer: str, text: str, kind: str) -> str:
        """Return what a reference says in the bundled document; what is out of reach stays as it is."""
        address, fragment = resolve(referrer, text)
        if address == self._name:
            if referrer == self._name and text.startswith("#"):
                return text
            own = self._renewed(address, fragment)
            self._led_back.add(tuple(decoded_steps(own)[1:3]))
            return own
        readable = kind in _SECTION and kind not in _OF_NO_CLIENT and is_within_reach(self._name, address)
        if not readable or self._is_own(text, kind):
            return text
        if address not in self._companions:
            self.missing[address] = None
            return text
        part = address, fragment, kind
        if part not in self._names:
            self._names[part] = self._free_name(address, fragment, _SECTION[kind])
            self._pending.append((part, referrer))
        return component_pointer(_SECTION[kind], self._names[part])

    def _is_own(self, text: str, kind: str) -> bool:
        """Whether a reference is to a component of the main document, by its name or `$id`."""
        return self._identifiers.has(text) or by_name(self._trees[self._name], _SECTION[kind], text) is not None

    def _free_name(self, address: str, fragment: str, section: str) -> str:
        last = fragment.strip("/").rpartition("/")[2] or address.rpartition("/")[2].partition(".")[0]
        name = "_".join(_LETTERS.findall(last)) or "Part"
        taken = self._taken.setdefault(section, set())
        free = next(each for each in numbered(name) if each not in taken)
        taken.add(free)
        return free

    def _node(self, address: str, fragment: str, referrer: str) -> Any:
        tree, renewed = self._tree(address), self._renewed(address, fragment).rstrip("/")
        named = (find_identifiers(tree, kind).find(renewed, ()) for kind in ("schema", "document"))
        try:
            if renewed == "#":
                return tree
            return find(tree, renewed if renewed.startswith("#/") else next(filter(None, named), renewed))
        except UnresolvedReferenceError:
            raise DiagnosticError(
                Diagnostic(
                    location=referrer,
                    message="a reference to nothing",
                    expected=f"a place in {address}",
                    actual=f"{address}#{fragment}",
                    hint="take the vendor's documents again, or correct a copy of them",
                )
            ) from None

    def _tree(self, address: str) -> Document:
        if address not in self._trees:
            tree = load(self._companions[address], address)
            if is_swagger2(tree):
                tree, _ = convert(tree, address)
                self._old.add(address)
            self._trees[address] = tree
        return self._trees[address]

    def _renewed(self, address: str, fragment: str) -> str:
        """Return the reference to a fragment, as it leads after Swagger 2.0 was converted."""
        self._tree(address)
        reference = f"#{fragment}"
        for old, new in _OF_SWAGGER2.items() if address in self._old else ():
            reference = rebase(reference, (old,), ("components", new))
        return reference


def _is_reference(name: Any) -> bool:
    return isinstance(name, str) and not name.startswith("#") and _FILE.search(name) is not None
