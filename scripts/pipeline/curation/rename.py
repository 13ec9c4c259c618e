"""Components under other names, and every reference to them; our names stay where a vendor changed nothing but the name."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from pipeline.curation.alignment import Alignment
from pipeline.curation.naming.class_names import free, may_be
from pipeline.naming import is_class_name, pascal
from pipeline.openapi.canonical.structural_key import GROUPS, Shapes
from pipeline.openapi.document import Document
from pipeline.openapi.grammar import Node, Place, rewrite_inner_first
from pipeline.openapi.pointers import component_pointer, schema_pointer
from pipeline.openapi.resolver import components_of, referenced_component
from pipeline.openapi.schemas import needs_name


def renamed(document: Document, names: Mapping[str, str]) -> Document:
    """Return the document with schemas called otherwise, old name → new name; the rest keep theirs."""
    if all(old == new for old, new in names.items()):
        return document

    def change(node: Node, kind: str, _place: Place) -> Node:
        if kind != "schema":
            return node
        name = referenced_component(node)
        if name is not None and name in names:
            node = {**node, "$ref": schema_pointer(names[name])}
        discriminator = node.get("discriminator")
        if isinstance(discriminator, dict) and isinstance(discriminator.get("mapping"), dict):
            mapping = {key: _mapped(target, names) for key, target in discriminator["mapping"].items()}
            node = {**node, "discriminator": {**discriminator, "mapping": mapping}}
        return node

    changed = rewrite_inner_first(document, change)
    schemas = {names.get(name, name): node for name, node in changed["components"]["schemas"].items()}
    return {**changed, "components": {**changed["components"], "schemas": schemas}}


def renamed_parts(document: Document, names: Mapping[tuple[str, str], str]) -> Document:
    """Return the document with other components called otherwise: kind and old name → new name."""
    if not names:
        return document
    references = {component_pointer(group, old): component_pointer(group, new) for (group, old), new in names.items()}

    def change(node: Node, _kind: str, _place: Place) -> Node:
        target = node.get("$ref")
        return {**node, "$ref": references[target]} if isinstance(target, str) and target in references else node

    changed = rewrite_inner_first(document, change)
    groups = {group for group, _ in names}
    components = {
        group: {names.get((group, name), name): node for name, node in part.items()} if group in groups else part
        for group, part in changed["components"].items()
    }
    return {**changed, "components": components}


def class_names(document: Document) -> dict[str, str]:
    """Return what every schema among the components is to be called, so that all can be classes; names that can be stay."""
    schemas = components_of(document, "schemas")
    used = set[str]()
    names: dict[str, str] = {}
    for name in sorted(schemas, key=lambda name: (not is_class_name(name), name)):
        scalar = not needs_name(schemas[name]) and is_class_name(name) and name.lower() not in used
        names[name] = name if scalar or may_be(name, used) else free(pascal(name), used)
        used.add(names[name].lower())
    return names


def _mapped(target: Any, names: Mapping[str, str]) -> Any:
    name = referenced_component({"$ref": target})
    return schema_pointer(names[name]) if name is not None and name in names else target


def kept_names(pairs: Alignment) -> dict[str, str]:
    """
    Return new name → committed name for schemas that stand where the committed ones do and are equal on the wire.

    Equal means: the same fields and types, references to classes under the names they will have.
    """
    here, there = (components_of(document, "schemas") for document in (pairs.ours, pairs.theirs))
    wanting: defaultdict[str, list[str]] = defaultdict(list)
    for name in here:
        partner = pairs.partner(name)
        if partner is not None and partner not in here:
            wanting[partner].append(name)
    names = {
        min(those, key=lambda name: (-pairs.schemas[name][partner], name)): partner
        for partner, those in wanting.items()
    }
    old = Shapes(pairs.theirs)
    while names:
        document = renamed(pairs.ours, names)
        new = Shapes(document)
        schemas = components_of(document, "schemas")
        other = {name: own for name, own in names.items() if new.of(schemas[own]) == old.of(there[own])}
        if other == names:
            break
        names = other
    return names


def kept_part_names(pairs: Alignment) -> dict[tuple[str, str], str]:
    """Return the same for parameters, bodies and answers: kind and new name → committed name."""
    new, old = Shapes(pairs.ours), Shapes(pairs.theirs)
    names: dict[tuple[str, str], str] = {}
    for kind, group in GROUPS.items():
        here, there = (components_of(document, group) for document in (pairs.ours, pairs.theirs))
        taken = set[str]()
        for name in sorted(here):
            partner = pairs.part(group, name)
            if partner is None or partner in here or partner in taken:
                continue
            if new.of_node(kind, here[name]) == old.of_node(kind, there[partner]):
                names[group, name] = partner
                taken.add(partner)
    return names
