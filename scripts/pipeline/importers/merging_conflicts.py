"""Diagnose conflicts between publications, naming both."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pipeline.diagnostics import Diagnostic, format_value
from pipeline.importers.merging_facts import as_text, facts_of, first_difference
from pipeline.importers.merging_slots import Slot
from pipeline.openapi.pointers import pointer
from pipeline.publication import Publication

_MOST_NAMES = 3
_OPEN = "leave out the one that is out of date, or say that the newest is right"


@dataclass(frozen=True, slots=True)
class Claim:
    """The claim of one publication, by its number, in one slot."""

    part: int
    slot: Slot


def disagreements(published: list[Publication], claims: list[Claim], *, settled: bool) -> Iterator[Diagnostic]:
    """Yield a diagnostic for each different thing that older publications say in a slot; the last claim is the newest."""
    last = claims[-1]
    if len(claims) == 1 or last.slot.is_words:
        return
    facts = facts_of(last.slot.value, last.slot.kind)
    others: dict[str, list[tuple[int, Any]]] = {}
    for claim in claims[:-1]:
        value_facts = facts_of(claim.slot.value, claim.slot.kind)
        others.setdefault(as_text(value_facts), []).append((claim.part, value_facts))
    others.pop(as_text(facts), None)
    for group in others.values():
        below, old, new = first_difference(group[0][1], facts)
        names = [_named(published[part]) for part, _ in group]
        more = f" and {len(names) - _MOST_NAMES} more" if len(names) > _MOST_NAMES else ""
        yield Diagnostic(
            location=published[last.part].name,
            message="publications disagree",
            target=pointer(last.slot.place + below),
            expected=f"{_shown(old)}, as in {', '.join(names[:_MOST_NAMES])}{more}",
            actual=f"{_shown(new)} in {_named(published[last.part])}",
            hint="the newest was taken" if settled else _OPEN,
        )


def clash(published: list[Publication], older: Claim, newer: Claim, *, settled: bool) -> Diagnostic:
    """Return the diagnostic for two operations whose paths differ in the names of their parameters only."""
    same_method = older.slot.place[2] == newer.slot.place[2]
    return Diagnostic(
        location=published[newer.part].name,
        message="publications disagree on the names in a path",
        target=pointer(newer.slot.place),
        expected=f"{older.slot.operation}, as in {_named(published[older.part])}",
        actual=f"{newer.slot.operation} in {_named(published[newer.part])}",
        hint=("the newest was taken" if same_method else "both were taken") if settled else _OPEN,
    )


def _named(published: Publication) -> str:
    return f"{published.name} ({published.date or 'undated'})"


def _shown(value: Any) -> str:
    return "nothing" if value is None else format_value(value)
