"""Paths that several publications fill: what they share, and templates that differ in their names only."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from pipeline.importers.merging_conflicts import Claim
from pipeline.importers.merging_facts import as_text, facts_of
from pipeline.importers.merging_slots import with_parameters_inside
from pipeline.openapi.document import Document
from pipeline.openapi.walk import path_form


def agreed_paths(documents: list[Document]) -> list[Document]:
    """
    Return the documents so that path items of the same path can share their operations.

    Parameters and servers of a path item hold for all its operations: where publications differ in them, each
    moves its own into its operations.
    """
    facts_by_path: dict[str, list[str]] = defaultdict(list)
    for document in documents:
        for path, item in _paths(document).items():
            facts_by_path[path].append(
                as_text([facts_of(_of(item, key), key[:-1]) for key in ("parameters", "servers")])
            )
    apart = {path for path, texts in facts_by_path.items() if len(set(texts)) > 1}
    return [
        with_parameters_inside(document, apart & _paths(document).keys())
        if apart & _paths(document).keys()
        else document
        for document in documents
    ]


def clashes(claims: list[Claim], ranks: dict[int, int]) -> Iterator[tuple[Claim, Claim]]:
    """
    Yield pairs of operations, older and newer, from different publications, whose paths differ in names only.

    One pair for each older operation: with the same method if there is one, for then only one of them can be right.

    Args:
        claims: what was taken so far.
        ranks: the age of each publication.
    """
    alike: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.slot.operation:
            alike[path_form(claim.slot.place[1])].append(claim)
    for group in alike.values():
        for older in group if len({claim.slot.place[1] for claim in group}) > 1 else []:
            (_, path, method), age = older.slot.place, ranks[older.part]
            rivals = [one for one in group if one.slot.place[1] != path and ranks[one.part] > age]
            if rivals:
                yield older, max(rivals, key=lambda one: (one.slot.place[2] == method, ranks[one.part]))


def _paths(document: Document) -> dict[str, Any]:
    paths = document.get("paths")
    return paths if isinstance(paths, dict) else {}


def _of(item: Any, key: str) -> Any:
    return item.get(key) if isinstance(item, dict) else None
