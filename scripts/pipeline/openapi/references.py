"""
Settle references: every `$ref` says `#/components/<section>/<name>` and leads to something of its kind.

A reference to any other place of the document (`#/components/schemas/Foo/properties/bar`) is kept one thing for both
sides: what it points to becomes a component of its own, and its old place refers to it too. Path items are copied in.
Names of components stay as the vendor wrote them, spaces, dots and backticks included.
"""

import re
from dataclasses import dataclass, field
from typing import Any

from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.openapi.document import Document
from pipeline.openapi.grammar import SECTIONS, Node, Place, pointer, rewrite, walk
from pipeline.openapi.path_items import too_many_copies, with_path_items
from pipeline.openapi.reference_targets import Astray, Found, locate

_SECTION = {kind: section for section, kind in SECTIONS.items()}
_SHOWN = 6
_SILENT = {"components", "paths", "properties", "content", "schema", "responses", "schemas", "application/json"}


@dataclass
class _Settling:
    """What is known of a document's references."""

    document: Document
    targets: dict[Place, Found] = field(default_factory=dict)
    """Where there is a `$ref`, what it leads to."""
    mappings: dict[Place, dict[str, Found]] = field(default_factory=dict)
    names: dict[str, set[str]] = field(default_factory=dict)
    """The names taken in each section of the components."""
    moved: dict[Place, tuple[Found, Place]] = field(default_factory=dict)
    """What becomes a component, and the place it gets."""
    faults: list[tuple[Place, str, str, str]] = field(default_factory=list)


def settle(document: Document, name: str) -> Document:
    """
    Return the document with every reference settled; keys beside a `$ref` stay.

    White space from folding is stripped and percent-encoding undone, unless the name is literally so. The result is
    the same when settled again. Examples, defaults and extensions are data: a `$ref` in them is none.

    Raises:
        DiagnosticError: a reference leads to a file, a URL, nothing, another kind of thing, or only round in a circle;
            one diagnostic for each.
    """
    settling = _Settling(document)
    for place, kind, node in walk(document):
        _look_at(settling, place, kind, node)
    _refuse_circles(settling)
    if settling.faults:
        raise DiagnosticError(*(_finding(name, *fault) for fault in settling.faults))
    settled = rewrite(document, lambda node, kind, place: _settled(settling, node, kind, place, at_home=False))
    settled = _with_moved(settling, settled)
    if too_large := too_many_copies(settled):
        raise DiagnosticError(_finding(name, *too_large))
    return with_path_items(settled)


def _look_at(settling: _Settling, place: Place, kind: str, node: Node) -> None:
    if kind == "discriminator" and isinstance(node.get("mapping"), dict):
        values = {key: value for key, value in node["mapping"].items() if isinstance(value, str)}
        pointing = {key: value for key, value in values.items() if value.strip().startswith("#")}
        found = {key: _found(settling, (*place, "mapping", key), "schema", value) for key, value in pointing.items()}
        settling.mappings[place] = {key: value for key, value in found.items() if value}
    elif "$ref" in node:
        text, asked = node["$ref"], kind if kind in _SECTION else None
        if not isinstance(text, str):
            settling.faults.append((place, "a reference that is no text", "text", type(text).__name__))
        elif asked is None:
            settling.faults.append((place, "a reference where none may stand", f"the {kind} itself", text))
        elif found_one := _found(settling, place, asked, text):
            settling.targets[place] = found_one


def _found(settling: _Settling, place: Place, kind: str, text: str) -> Found | None:
    """Return what a reference leads to; what is no component yet is noted to become one."""
    try:
        found = locate(settling.document, text, kind)
    except Astray as astray:
        settling.faults.append((place, astray.what, astray.expected, text))
        return None
    if not found.is_component and kind != "path" and found.place not in settling.moved:
        settling.moved[found.place] = (found, ("components", _SECTION[kind], _free_name(settling, found)))
    return found


def _free_name(settling: _Settling, found: Found) -> str:
    words = [word for key in found.place if key not in _SILENT for word in re.findall(r"[A-Za-z0-9]+", key)]
    name = "".join(word[0].upper() + word[1:] for word in words if word != "items") or "Part"
    name += "Item" * (found.place[-1] == "items")
    section = _SECTION[found.kind]
    if section not in settling.names:
        settling.names[section] = {*_mapping(_mapping(settling.document.get("components")).get(section))}
    taken = settling.names[section]
    free = next(free for at in range(1, len(taken) + 2) if (free := name if at == 1 else f"{name}{at}") not in taken)
    taken.add(free)
    return free


def _refuse_circles(settling: _Settling) -> None:
    cleared: set[Place] = set()
    for start in settling.targets:
        step, way = start, dict[Place, int]()
        while step in settling.targets and step not in cleared and step not in way:
            way[step] = len(way)
            step = settling.targets[step].place
        if step in way:
            round_trip = " → ".join(pointer(place) for place in [*way][way[step] :][:_SHOWN])
            settling.faults.append((step, "references go round in a circle", "something in the end", round_trip))
        cleared.update(way)


def _settled(settling: _Settling, node: Node, kind: str, place: Place, *, at_home: bool) -> Node:
    """Return a node with its reference settled; `at_home` when it stands in the component made of it."""
    if place in settling.moved and not at_home:
        return {"$ref": pointer(settling.moved[place][1])}
    if place in settling.targets:
        return {**node, "$ref": _text(settling, settling.targets[place])}
    if kind == "discriminator" and place in settling.mappings:
        said = {key: _text(settling, found) for key, found in settling.mappings[place].items()}
        return {**node, "mapping": {**node["mapping"], **said}}
    return node


def _text(settling: _Settling, found: Found) -> str:
    return pointer(settling.moved[found.place][1] if found.place in settling.moved else found.place)


def _with_moved(settling: _Settling, document: Document) -> Document:
    components = dict(_mapping(document.get("components")))
    for start, (found, (_, section, name)) in settling.moved.items():

        def change(node: Node, kind: str, place: Place, start: Place = start) -> Node:
            return _settled(settling, node, kind, place, at_home=place == start)

        content = rewrite(found.node, change, found.kind, start)
        components[section] = {**_mapping(components.get(section)), name: content}
    return {**document, "components": components} if settling.moved else document


def _mapping(value: Any) -> Node:
    return value if isinstance(value, dict) else {}


def _finding(name: str, place: Place, what: str, expected: str, found: str) -> Diagnostic:
    return Diagnostic(
        location=name,
        message=what,
        target=pointer(place),
        expected=expected,
        actual=found,
        hint="take the vendor's whole document, or correct a copy of it",
    )
