"""Names for inline schemas from the committed spec: what stands in the same place there."""

from collections import Counter, defaultdict

from pipeline.curation.alignment import Alignment, matched_operations
from pipeline.openapi.canonical.equivalence import Equivalence
from pipeline.openapi.document import Document
from pipeline.openapi.grammar import Node, Place, node_at
from pipeline.openapi.resolver import Targets
from pipeline.openapi.walk import map_operations


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
