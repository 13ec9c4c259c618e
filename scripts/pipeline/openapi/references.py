"""
Settle references: every `$ref` says `#/components/<section>/<name>` and leads to something of its kind.

A reference to any other place of the document (`#/components/schemas/Foo/properties/bar`) is kept one thing for both
sides: what it points to becomes a component of its own, and its old place refers to it too. Path items are copied in.
Names of components stay as the vendor wrote them, spaces, dots and backticks included.
"""

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple

from pipeline.diagnostics import Diagnostic, DiagnosticError, format_value
from pipeline.naming import numbered
from pipeline.openapi.document import Document
from pipeline.openapi.grammar import SECTIONS, Node, Place, inner_form, rewrite, walk, without
from pipeline.openapi.pointers import pointer, steps
from pipeline.openapi.reference_forms import (
    LOCAL,
    Identifiers,
    by_name,
    find_identifiers,
    is_dynamic,
    renewed,
    with_static_references,
    without_top_definitions,
)
from pipeline.openapi.resolver import Target, UnresolvedReferenceError, locate

_SECTION = {kind: section for section, kind in SECTIONS.items()}
_SHOWN = 6
_OF_NO_CLIENT = ("example", "link", "callback", "header", "mapping")
_MOST_NODES = 1_000_000
_HOLDERS = ("paths", "webhooks")
_ROOTS = ("paths", "webhooks", "x-webhooks")
_SILENT = {"components", "paths", "properties", "content", "schema", "responses", "schemas", "application/json"}


class Fault(NamedTuple):
    """A reference that leads to nothing: where it stands, in which kind of node, and what is wrong with it."""

    place: Place
    kind: str
    what: str
    expected: str
    found: str


@dataclass
class _Settling:
    """The state of resolving a document's references."""

    document: Document
    definitions: dict[str, str] = field(default_factory=dict)
    """Where definitions stood that are components now, and where they are."""
    renamed: list[Fault] | None = None
    """Collects references by name alone, which are taken for those to components; None refuses them."""
    targets: dict[Place, Target] = field(default_factory=dict)
    """Where there is a `$ref`, what it leads to."""
    mappings: dict[Place, dict[str, Target]] = field(default_factory=dict)
    names: dict[str, set[str]] = field(default_factory=dict)
    """The names taken in each section of the components."""
    moved: dict[Place, tuple[Target, Place]] = field(default_factory=dict)
    """What becomes a component, and the place it gets."""
    faults: list[Fault] = field(default_factory=list)

    @cached_property
    def identified(self) -> Identifiers:
        """Schemas by what `$id` and `$anchor` call them."""
        return find_identifiers(self.document)


def settle(document: Document, name: str, notes: list[Diagnostic] | None = None) -> Document:
    """
    Return the document with every reference settled; keys beside a `$ref` stay.

    White space from folding is stripped and percent-encoding undone, unless the name is literally so. The result is
    the same when settled again. Examples, defaults and extensions are data: a `$ref` in them is none. `$anchor` and `$id`
    name schemas, and `#/$defs/…` and `#/definitions/…` may be meant from a schema around the reference, or from the top of
    the document.

    Args:
        document: OpenAPI.
        name: the file or page it came from, for messages.
        notes: where to note what was pruned: what no client is made of, such as examples, and components that no operation
            reaches, with a reference that leads to nothing; and references by name alone. Without it they are refused.

    Raises:
        DiagnosticError: a reference leads to a file, a URL, nothing, another kind of thing, or only round in a circle;
            one diagnostic for each.
    """
    document, definitions = without_top_definitions(document)
    if any(kind == "schema" and is_dynamic(node) for _, kind, node in walk(document)):
        document = with_static_references(document)
    settling = _Settling(document, definitions, None if notes is None else [])
    for place, kind, node in walk(document):
        _look_at(settling, place, kind, node)
    _refuse_circles(settling)
    _note_forms(settling, name, notes)
    if settling.faults:
        pruned = _pruned(settling, name, notes) if notes is not None else None
        if pruned is None:
            raise DiagnosticError(*(_finding(name, fault) for fault in settling.faults))
        return settle(pruned, name, notes)
    settled = rewrite(document, lambda node, kind, place: _settled(settling, node, kind, place, at_home=False))
    settled = _with_moved(settling, settled)
    if too_large := _too_many_copies(settled):
        place, *rest = too_large
        raise DiagnosticError(_finding(name, Fault(place, "path", *rest)))
    return _with_path_items(settled)


def _look_at(settling: _Settling, place: Place, kind: str, node: Node) -> None:
    if kind == "discriminator" and isinstance(node.get("mapping"), dict):
        values = {key: value for key, value in node["mapping"].items() if isinstance(value, str)}
        pointing = {key: value for key, value in values.items() if value.strip().startswith("#")}
        found = {key: _mapped(settling, (*place, "mapping", key), value) for key, value in pointing.items()}
        settling.mappings[place] = {key: value for key, value in found.items() if value}
    elif "$ref" in node:
        text, asked = node["$ref"], kind if kind in _SECTION else None
        if not isinstance(text, str):
            settling.faults.append(Fault(place, kind, "a reference that is no text", "text", format_value(text)))
        elif asked is None:
            settling.faults.append(Fault(place, kind, "a reference where none may stand", f"the {kind} itself", text))
        elif found_one := _found(settling, place, asked, text):
            settling.targets[place] = found_one


def _mapped(settling: _Settling, place: Place, text: str) -> Target | None:
    """Return what a value of a discriminator is mapped to; a value mapped to nothing is as if it were not there."""
    found = _found(settling, place, "schema", text)
    if found is None:
        settling.faults[-1] = settling.faults[-1]._replace(kind="mapping")
    return found


def _found(settling: _Settling, place: Place, kind: str, text: str) -> Target | None:
    """Return what a reference leads to; what is no component yet is noted to become one."""
    try:
        found = locate(settling.document, text, kind)
    except UnresolvedReferenceError as error:
        local = _local(settling, place, kind, text.strip())
        if local is None:
            settling.faults.append(Fault(place, kind, error.problem, error.expected, text))
            return None
        found = local
    if not found.is_component and kind != "path" and found.place not in settling.moved:
        settling.moved[found.place] = (found, ("components", _SECTION[kind], _free_name(settling, found)))
    return found


def _local(settling: _Settling, place: Place, kind: str, text: str) -> Target | None:
    """Return what a reference means that is no pointer from the top of the document, None where it means nothing."""
    around = range(len(place), 0, -1) if text.startswith("#/") and steps(text)[0] in LOCAL else ()
    meant = [pointer(place[:end]) + text[1:] for end in around]
    if kind == "schema":
        meant += filter(None, (renewed(text, settling.definitions), settling.identified.find(text, place)))
    if settling.renamed is not None and (named := by_name(settling.document, _SECTION[kind], text)):
        settling.renamed.append(Fault(place, kind, "a reference by name alone", named, text))
        meant.append(named)
    for each in meant:
        try:
            return locate(settling.document, each, kind)
        except UnresolvedReferenceError:
            continue
    return None


def _note_forms(settling: _Settling, name: str, notes: list[Diagnostic] | None) -> None:
    """Note definitions at the top, and references by name alone, of which the first is shown."""
    if notes is None:
        return
    for old, new in [*settling.definitions.items()][:1]:
        fault = Fault((steps(old)[0],), "", "schemas at the top of the document", "schemas under components", old)
        notes.append(_finding(name, fault, f"they are taken for components: {new}"))
    for fault in (settling.renamed or [])[:1]:
        notes.append(_finding(name, fault, "it is taken for a reference to that component"))


def _free_name(settling: _Settling, found: Target) -> str:
    words = [word for key in found.place if key not in _SILENT for word in re.findall(r"[A-Za-z0-9]+", key)]
    name = "".join(word[0].upper() + word[1:] for word in words if word != "items") or "Part"
    name += "Item" * (found.place[-1] == "items")
    section = _SECTION[found.kind]
    if section not in settling.names:
        settling.names[section] = {*_mapping(_mapping(settling.document.get("components")).get(section))}
    taken = settling.names[section]
    free = next(each for each in numbered(name) if each not in taken)
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
            circle = "references go round in a circle"
            settling.faults.append(Fault(step, settling.targets[step].kind, circle, "something in the end", round_trip))
        cleared.update(way)


def _settled(settling: _Settling, node: Node, kind: str, place: Place, *, at_home: bool) -> Node:
    """Return a node with its reference settled; `at_home` when it stands in the component made of it."""
    if place in settling.moved and not at_home:
        return {"$ref": pointer(settling.moved[place][1])}
    if place in settling.targets:
        return {**node, "$ref": _text(settling, settling.targets[place])}
    if kind == "discriminator" and place in settling.mappings:
        mapping = {key: _text(settling, found) for key, found in settling.mappings[place].items()}
        return {**node, "mapping": {**node["mapping"], **mapping}}
    return node


def _text(settling: _Settling, found: Target) -> str:
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


def _pruned(settling: _Settling, name: str, notes: list[Diagnostic]) -> Document | None:
    """Return the document without what has faults and changes no client, and note it; None where there is nothing such."""
    edges = _edges(settling)
    reached = _closure({()}, edges)
    back: dict[Place, set[Place]] = {}
    for start, ends in edges.items():
        for end in ends:
            back.setdefault(end, set()).add(start)
    idle = [fault for fault in settling.faults if _component(fault.place) not in reached]
    unreached = _closure({_component(fault.place) for fault in idle}, back)
    words = {
        holder: fault
        for fault in settling.faults
        if fault not in idle and (holder := _no_client_needs(fault)) is not None
    }
    left_out = "no operation leads there: {} is left out"
    notes += [_finding(name, fault, left_out.format(pointer(_component(fault.place)))) for fault in idle]
    for holder, fault in words.items():
        left = "it" if holder == fault.place else pointer(holder)
        notes.append(_finding(name, fault, f"{left} is left out"))
    gone = [*unreached, *words]
    pruned: Document = without(settling.document, gone)
    return pruned if gone else None


def _no_client_needs(fault: Fault) -> Place | None:
    """Return the outermost place around a fault that no client is made of; None where a client is made of all around it."""
    form: str | None = "document"
    for at, key in enumerate(fault.place):
        form = inner_form(form, key)
        if form in _OF_NO_CLIENT:
            return fault.place[: at + 1]
    return fault.place if fault.kind in _OF_NO_CLIENT else None


def _edges(settling: _Settling) -> dict[Place, set[Place]]:
    """Return which components each component leads to; `()` stands for all that is around them."""
    edges: dict[Place, set[Place]] = {(): set()}
    schemas = _mapping(_mapping(settling.document.get("components")).get("schemas"))
    for place, kind, node in walk(settling.document):
        start = _component(place)
        ends = {_component(found.place) for found in settling.mappings.get(place, {}).values()}
        if kind == "discriminator":
            names = _mapping(node.get("mapping")).values()
            ends |= {("components", "schemas", each) for each in names if isinstance(each, str) and each in schemas}
        elif place in settling.targets:
            found = settling.targets[place].place
            ends |= {_component(found), _component(tuple(steps(str(node["$ref"]).strip())))}
            if place[3:4] == ("allOf",) and "discriminator" in _mapping(_mapping(schemas.get(found[-1]))):
                edges.setdefault(_component(found), set()).add(start)  # an heir is read where its base is
        edges.setdefault(start, set()).update(ends)
    if not any(isinstance(settling.document.get(key), dict) and settling.document[key] for key in _ROOTS):
        edges[()] |= edges.keys()  # a publication of components alone: who needs them is said elsewhere
    return edges


def _component(place: Place) -> Place:
    """Return the component that a place is in; `()` where it is in none, or in one that has no `$ref` to it."""
    return place[:3] if place[:1] == ("components",) and place[1:2] != ("securitySchemes",) else ()


def _closure(starts: set[Place], edges: dict[Place, set[Place]]) -> set[Place]:
    found, ahead = set(starts), [*starts]
    while ahead:
        new = edges.get(ahead.pop(), set()) - found
        found |= new
        ahead += new
    return found


def _finding(name: str, fault: Fault, hint: str = "") -> Diagnostic:
    return Diagnostic(
        location=name,
        message=fault.what,
        target=pointer(fault.place),
        expected=fault.expected,
        actual=fault.found,
        hint=hint or "take the vendor's whole document, or correct a copy of it",
    )


def _with_path_items(document: Document) -> Document:
    """Return the document with path items copied in; keys beside a `$ref` win. References must be settled already."""
    holders = [key for key in _HOLDERS if isinstance(document.get(key), dict)]
    return {
        **document,
        **{
            key: {path: _whole(document, item) if path[:2] != "x-" else item for path, item in document[key].items()}
            for key in holders
        },
    }


def _too_many_copies(document: Document) -> tuple[Place, str, str, str] | None:
    """Return what is wrong when copying would blow the document up: place, complaint, expected, found."""
    copied = 0
    for place, kind, node in walk({key: document[key] for key in _HOLDERS if key in document}):
        if kind == "path" and len(place) == 2 and "$ref" in node:
            copied += sum(1 for _ in walk(_whole(document, node), "path"))
            if copied > _MOST_NODES:
                return place, "too large", f"at most {_MOST_NODES:,} nodes from path items copied in", "more"
    return None


def _whole(document: Document, item: Any) -> Any:
    while isinstance(item, dict) and "$ref" in item:
        own = {key: value for key, value in item.items() if key != "$ref"}
        item = {**locate(document, item["$ref"], "path").node, **own}
    return item
