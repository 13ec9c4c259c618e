"""
Merge what a vendor publishes on several pages into one document.

Pages may repeat each other. Where their facts agree, the words of the newest are kept. Where facts disagree, nothing
is merged until someone says that the newest is right. Saying nothing is no disagreement: a page without servers,
security or tags leaves those of the others.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.importers.merging_slots import (
    Claim,
    as_text,
    clash,
    disagreements,
    facts_of,
    slots_of,
    with_parameters_inside,
)
from pipeline.openapi.document import Document
from pipeline.openapi.grammar import Place
from pipeline.openapi.walk import path_form
from pipeline.publication import Publication

Part = tuple[Publication, Document]


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


def merge(parts: Sequence[Part], *, newest: bool = False) -> tuple[Document, tuple[Diagnostic, ...], dict[str, str]]:
    """
    Return one document, notes on what was settled, and for each operation the publication it is from.

    Every component that any part has is in the result, so that no reference loses its target. `info.version` is that
    of the newest part. The newest is the one with the latest date; without dates, the later in order.

    Args:
        parts: publications with their documents, settled and upgraded.
        newest: let the newest publication win where facts disagree, and note it, instead of refusing.

    Raises:
        DiagnosticError: there are no parts, or their facts disagree: one diagnostic for each disagreement.
    """
    if not parts:
        raise DiagnosticError(
            Diagnostic(location="merge", message="nothing to merge", expected="at least one page or spec")
        )
    published = [each for each, _ in parts]
    ranks = _ranks(published)
    claims = _claims(agreed_paths([document for _, document in parts]), ranks)
    notes = [note for of_slot in claims.values() for note in disagreements(published, of_slot, settled=newest)]
    winners = {place: of_slot[-1] for place, of_slot in claims.items()}
    for older, newer in clashes(list(winners.values()), ranks):
        notes.append(clash(published, older, newer, settled=newest))
        if older.slot.place[2] == newer.slot.place[2]:
            del winners[older.slot.place]
    if notes and not newest:
        raise DiagnosticError(*notes)
    sources = {claim.slot.operation: published[claim.part].name for claim in winners.values() if claim.slot.operation}
    oldest_first = [parts[at][1] for at in sorted(ranks, key=ranks.__getitem__)]
    return _assembled(list(winners.values()), oldest_first), tuple(notes), sources


def _ranks(published: list[Publication]) -> dict[int, int]:
    """Return for each part its age: the newest has the highest rank."""
    order = sorted(range(len(published)), key=lambda at: (_moment(published[at].date), at))
    return {at: rank for rank, at in enumerate(order)}


def _moment(date: str | None) -> datetime:
    try:
        moment = datetime.fromisoformat(date or "")
    except ValueError:
        return datetime.min.replace(tzinfo=UTC)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _claims(documents: list[Document], ranks: dict[int, int]) -> dict[Place, list[Claim]]:
    """Return for each slot what is said there, oldest first."""
    claims: dict[Place, list[Claim]] = {}
    for at, document in enumerate(documents):
        for slot in slots_of(document):
            claims.setdefault(slot.place, []).append(Claim(at, slot))
    return {place: sorted(of_slot, key=lambda claim: ranks[claim.part]) for place, of_slot in claims.items()}


def _assembled(winners: list[Claim], oldest_first: list[Document]) -> Document:
    """Put the winning pieces together, in the order in which they first came."""
    merged: Document = {"openapi": oldest_first[-1].get("openapi", "3.1.0")}
    called = {claim.slot.place[:2] for claim in winners if claim.slot.operation}
    for claim in winners:
        place = claim.slot.place
        if claim.slot.is_shared and place[:2] not in called:
            continue  # by operations that are gone
        holder = merged
        for key in place[:-1]:
            holder = holder.setdefault(key, {})
        holder[place[-1]] = claim.slot.value
    if any("paths" in document for document in oldest_first):
        merged.setdefault("paths", {})
    tags: dict[str, Any] = {}
    for document in oldest_first:
        listed = document.get("tags")
        for tag in listed if isinstance(listed, list) else []:
            tags[str(tag.get("name") if isinstance(tag, dict) else tag)] = tag
    return {**merged, **({"tags": list(tags.values())} if tags else {})}
