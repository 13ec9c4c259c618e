"""Names for inline schemas from the committed spec: what stands in the same place there."""

from collections import Counter, defaultdict

from pipeline.curation.alignment import Pairs, matched_operations
from pipeline.openapi.canonical.structural_key import Shapes, as_text
from pipeline.openapi.document import Document
from pipeline.openapi.node_kinds import Place
from pipeline.openapi.walk import map_operations


def suggestions(upstream: Document, committed: Document | None) -> dict[Place, str]:
    """
    Return names for inline objects and enums, by place.

    Where one name would go to schemas that differ, those get it that are as committed, else those that are most frequent.
    """
    if committed is None:
        return {}
    pairs = Pairs(upstream, committed)
    new, old = Shapes(upstream, deep=True), Shapes(committed, deep=True)
    asking: defaultdict[str, dict[Place, str]] = defaultdict(dict)
    for place, names in pairs.inline.items():
        name = min(names, key=lambda name: (-names[name], name))
        asking[name][place] = as_text(new.of(_at(upstream, place)))
    found: dict[Place, str] = {}
    for name, shapes in asking.items():
        committed_shape = as_text(old.of(old.targets.schemas[name]))
        counts = Counter(shapes.values())
        chosen = (
            committed_shape if committed_shape in counts else min(counts, key=lambda shape: (-counts[shape], shape))
        )
        found |= {place: name for place, shape in shapes.items() if shape == chosen}
    return found


def with_known_ids(upstream: Document, committed: Document | None, lossy: frozenset[str]) -> Document:
    """Return the document with the committed operationIds where its source loses them: names are made of them."""
    old = committed or {"paths": {}}
    known = {
        at: old["paths"][path][method].get("operationId") for at, (path, method) in matched_operations(upstream, old)
    }

    def change(path: str, method: str, operation: Document) -> Document:
        name = known.get((path, method))
        lost = not operation.get("operationId") or f"{method.upper()} {path}" in lossy
        return {**operation, "operationId": name} if name and lost else operation

    return map_operations(upstream, change)


def _at(document: Document, place: Place) -> object:
    node: object = document
    for key in place:
        node = node[key]  # type: ignore[index]  # a place leads through mappings and lists
    return node
