"""Components that the vendor calls otherwise now though nothing about them changed: our names stay."""

from collections import defaultdict

from pipeline.curation.alignment import Alignment
from pipeline.curation.rename import renamed
from pipeline.openapi.canonical.structural_key import Shapes
from pipeline.openapi.resolver import components_of


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
    for group, kind in (
        ("parameters", "parameter"),
        ("requestBodies", "body"),
        ("responses", "response"),
        ("headers", "header"),
    ):
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
