"""Names for what has none: inline objects and enums become components, called as the committed spec calls them."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from pipeline.curation.alignment import Alignment, matched_operations
from pipeline.curation.naming.class_names import context, free, may_be, of_title
from pipeline.curation.rename import class_names, renamed
from pipeline.openapi.canonical.equivalence import Equivalence
from pipeline.openapi.canonical.structural_key import Shapes
from pipeline.openapi.document import Document
from pipeline.openapi.grammar import Node, Place, is_component, node_at, walk
from pipeline.openapi.pointers import schema_pointer
from pipeline.openapi.resolver import Targets, components_of
from pipeline.openapi.schemas import needs_name
from pipeline.openapi.walk import map_operations

_OUTSIDE = frozenset(("description", "deprecated", "default", "readOnly", "writeOnly"))
"""What says something about the place where a class is used, and stays there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Inline:
    place: Place
    node: Node
    shape: str
    suggested: str
    """The name suggested for it; empty for none."""
    title: str
    """What its title calls it; empty for none."""
    context: tuple[str, str]


def name_inline(
    document: Document,
    suggested: Mapping[Place, str],
    elsewhere: Collection[str] = (),
) -> Document:
    """
    Return the document with a component for every inline object and enum, and all components called as classes can be.

    A name is the suggested one, else the title, else made of operation or component and field. Equal schemas of one
    name are one component; where different schemas want one name, each is called after what it stands in.

    Args:
        document: in canonical form.
        suggested: names for some, by place.
        elsewhere: names of components that the document lacks; an inline schema is called so only when it is suggested.
    """
    fitting = class_names(document)
    document = renamed(document, fitting)
    suggested = {_under(place, fitting): name for place, name in suggested.items()}
    while inline := _outermost(document, suggested):
        names = _names(document, inline, {name.lower() for name in elsewhere})
        document = _moved(document, inline, names)
        suggested = {_place_after(place, names): name for place, name in suggested.items()}
    return document


def _outermost(document: Document, suggested: Mapping[Place, str]) -> list[_Inline]:
    """Return the inline schemas that need a name and are in no other such."""
    shapes = Shapes(document)
    found: list[_Inline] = []
    titles: dict[Place, object] = {}
    for place, kind, node in walk(document, without=("header",)):
        if kind != "schema" or is_component(place) or (found and place[: len(found[-1].place)] == found[-1].place):
            continue
        if needs_name(node):
            title = node.get("title") or (titles.get(place[:-2]) if place[-2] == "anyOf" else None)
            found.append(
                _Inline(
                    place=place,
                    node=node,
                    shape=shapes.key(node),
                    suggested=suggested.get(place, ""),
                    title=of_title(title),
                    context=context(document, place),
                )
            )
        titles[place] = node.get("title")
    return found


def _names(document: Document, inline: list[_Inline], taken: Collection[str]) -> dict[Place, str]:
    """Return a name for each: the wanted one where all who want it are equal, else one after what it stands in."""
    shapes = Shapes(document)
    there = {name: shapes.key(node) for name, node in components_of(document, "schemas").items()}
    used = {*taken} - {each.suggested.lower() for each in inline} | {name.lower() for name in there}
    names: dict[Place, str] = {}
    for wanted in (_suggested, _title, _qualified, _context):
        asking: defaultdict[str, list[_Inline]] = defaultdict(list)
        for each in inline:
            if each.place not in names and wanted(each):
                asking[wanted(each)].append(each)
        for name, those in sorted(asking.items()):
            shape = _common(those) if wanted is _suggested else those[0].shape
            alike = [each for each in those if each.shape == shape]
            if (len(alike) == len(those) or wanted is _suggested) and (may_be(name, used) or there.get(name) == shape):
                names |= {each.place: name for each in alike}
                used.add(name.lower())
    for each in sorted(inline, key=lambda each: (each.context, each.shape, each.place)):
        if each.place not in names:
            names[each.place] = free(each.context[1], used)
            used.add(names[each.place].lower())
    return names


def _common(those: list[_Inline]) -> str:
    """Return the most frequent shape."""
    counts = Counter(each.shape for each in those)
    return min(counts, key=lambda shape: (-counts[shape], shape))


def _suggested(each: _Inline) -> str:
    return each.suggested


def _title(each: _Inline) -> str:
    return each.title


def _qualified(each: _Inline) -> str:
    return f"{each.context[0]}{each.title.removeprefix(each.context[0])}" if each.title else ""


def _context(each: _Inline) -> str:
    return each.context[1]


def _moved(document: Document, inline: list[_Inline], names: Mapping[Place, str]) -> Document:
    """Return the document with these schemas among the components, and references in their places."""
    added: dict[str, Node] = {}
    for each in inline:
        node = {key: value for key, value in each.node.items() if key not in _OUTSIDE or key == "description"}
        added.setdefault(names[each.place], node)
    changed = _replaced(document, {each.place: each.node for each in inline}, names, ())
    components = changed.get("components", {})
    return {**changed, "components": {**components, "schemas": {**added, **components.get("schemas", {})}}}


def _replaced(node: Any, gone: Mapping[Place, Node], names: Mapping[Place, str], place: Place) -> Any:
    if place in gone:
        beside = {key: value for key, value in gone[place].items() if key in _OUTSIDE}
        return {"$ref": schema_pointer(names[place]), **beside}
    if isinstance(node, dict):
        return {key: _replaced(value, gone, names, (*place, key)) for key, value in node.items()}
    if isinstance(node, list):
        return [_replaced(value, gone, names, (*place, str(index))) for index, value in enumerate(node)]
    return node


def _under(place: Place, names: Mapping[str, str]) -> Place:
    """Return where a place is when components are called otherwise."""
    if place[:2] != ("components", "schemas"):
        return place
    return ("components", "schemas", names.get(place[2], place[2]), *place[3:])


def _place_after(place: Place, names: Mapping[Place, str]) -> Place:
    """Return where a place within a schema that became a component is now."""
    for length in range(len(place), 0, -1):
        if place[:length] in names:
            return ("components", "schemas", names[place[:length]], *place[length:])
    return place


def suggestions(upstream: Document, committed: Document | None) -> dict[Place, str]:
    """
    Return names for inline objects and enums, by place.

    Where one name would go to schemas that differ, those get it that are as committed, else those that are most frequent.
    """
    if committed is None:
        return {}
    pairs = Alignment(upstream, committed)
    new, old = Targets(upstream), Targets(committed)
    asking: defaultdict[str, dict[Place, Node]] = defaultdict(dict)
    for place, names in pairs.inline.items():
        name = min(names, key=lambda name: (-names[name], name))
        asking[name][place] = node_at(upstream, place)
    inline = [(new, schema) for schemas in asking.values() for schema in schemas.values()]
    equal = Equivalence([*inline, *((old, old.schemas[name]) for name in asking)])
    found: dict[Place, str] = {}
    for name, schemas in asking.items():
        keys = {place: equal.key(new, schema) for place, schema in schemas.items()}
        ours = equal.key(old, old.schemas[name])
        chosen = ours if ours in keys.values() else Counter(keys.values()).most_common(1)[0][0]
        found |= {place: name for place, key in keys.items() if key == chosen}
    return found


def with_known_ids(upstream: Document, committed: Document | None, lossy: frozenset[str]) -> Document:
    """Return the document with the committed operationIds where its source loses them: names are made of them."""
    old = committed or {"paths": {}}
    known = {
        at: old["paths"][path][method].get("operationId") for at, (path, method) in matched_operations(upstream, old)
    }

    def change(path: str, method: str, operation: Document) -> Document:
        name = known.get((path, method))
        unknown = not operation.get("operationId") or f"{method.upper()} {path}" in lossy
        return {**operation, "operationId": name} if name and unknown else operation

    return map_operations(upstream, change)
