"""The vendor's structure with our words: what a refresh writes."""

from collections.abc import Mapping
from dataclasses import dataclass

from pipeline.curation.alignment import Alignment, Operation
from pipeline.curation.carry_over import roots
from pipeline.curation.carry_over.operations import OperationKeeper
from pipeline.curation.carry_over.schemas import SchemaKeeper
from pipeline.curation.carry_over.security import Security
from pipeline.curation.naming.operations import name_operations
from pipeline.curation.rename import kept_names, kept_part_names, renamed, renamed_parts
from pipeline.diagnostics import Diagnostic
from pipeline.openapi.canonical.structural_key import GROUPS
from pipeline.openapi.document import Document
from pipeline.openapi.reachability import prune_unreachable
from pipeline.openapi.schemas import is_enum, is_object
from pipeline.openapi.walk import METHODS

_NOTHING: Document = {"openapi": "3.1.0", "info": {}, "paths": {}, "components": {"schemas": {}}}


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A curated spec made of the vendor's structure and our words."""

    document: Document
    notes: tuple[Diagnostic, ...]
    """Amounts of another type: nothing is an error."""
    renamed: Mapping[str, str]
    """Classes that keep their names though the vendor renamed them: the vendor's name → ours."""


def carry_over(
    upstream: Document,
    committed: Document | None,
    *,
    lossy: frozenset[str] = frozenset(),
    title: str = "",
    names: Mapping[Operation, str] | None = None,
) -> Kept:
    """
    Return the vendor's operations and components with our words and annotations, matched by the places they stand in.

    Where both are equal on the wire, what is committed stays as it is written. No word of the vendor's is taken over.

    Args:
        upstream: in canonical form, everything named.
        committed: the curated spec; None for a vendor that is new.
        lossy: operations, as `METHOD /path`, whose source loses operationId, tags and formats of parameters.
        title: of a spec that is new.
        names: of operations, where they have been chosen already.
    """
    old = committed if committed is not None else _NOTHING
    pairs = Alignment(upstream, old)
    classes, parts = kept_names(pairs), kept_part_names(pairs)
    shown = {name: own for name, own in sorted(classes.items()) if _shows(upstream, name)}
    if classes or parts:
        pairs = Alignment(renamed_parts(renamed(upstream, classes), parts), old)
    schemas = SchemaKeeper(pairs)
    operations = OperationKeeper(pairs, schemas, names or name_operations(pairs.ours, old))
    security = Security(pairs.ours, committed, pairs.operations)
    servers = roots.servers(pairs.ours, committed)
    paths: dict[str, Document] = {}
    for path, item in pairs.ours.get("paths", {}).items():
        paths[path] = {}
        for method in METHODS:
            if method in item:
                at, there = (path, method), pairs.operations.get((path, method))
                operation = operations.operation(at, item[method], lossy=f"{method.upper()} {path}" in lossy)
                counterpart = old["paths"][there[0]][there[1]] if there is not None else None
                if "servers" in operation:
                    operation["servers"] = roots.servers_of_operation(operation, counterpart or {}, servers)
                demand = security.on(at, counterpart)
                paths[path][method] = {
                    **{key: value for key, value in operation.items() if key != "security"},
                    **({} if demand is None else {"security": demand}),
                }
    groups = {group: operations.components(group) for group in GROUPS.values()}
    whole_lossy = all(f"{method.upper()} {path}" in lossy for path, item in paths.items() for method in item)
    found = {
        "openapi": pairs.ours.get("openapi", "3.1.0"),
        "info": roots.info(pairs.ours, committed, title, lossy=bool(lossy) and whole_lossy),
        "servers": servers,
        **({} if security.root is None else {"security": security.root}),
        **roots.annotations(committed),
        "tags": roots.tags(paths, committed),
        "paths": paths,
        "components": {
            **roots.others(pairs.ours),
            "securitySchemes": security.schemes,
            **groups,
            "schemas": schemas.components(),
        },
    }
    document = prune_unreachable(
        {key: value for key, value in found.items() if value or key not in {"servers", "tags"}}
    )
    return Kept(document=document, notes=tuple(schemas.notes), renamed=shown)


def _shows(document: Document, name: str) -> bool:
    schema = document["components"]["schemas"][name]
    return is_object(schema) or is_enum(schema)
