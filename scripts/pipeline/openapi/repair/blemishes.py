"""Blemishes: faults of a document that change nothing in a client, and their settlement."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from pipeline.diagnostics import Diagnostic, format_value
from pipeline.openapi.grammar import Place
from pipeline.openapi.pointers import pointer


@dataclass(frozen=True, slots=True, kw_only=True)
class Blemish:
    """One thing that is not as OpenAPI has it, and its settlement."""

    place: Place
    message: str
    expected: str
    found: Any
    settled: str
    """What becomes of it."""


Found = list[Blemish]
"""Collects what a rule settles."""


def note_blemishes(found: Sequence[Blemish], name: str) -> Iterator[Diagnostic]:
    """Yield a note on each kind of blemish, with its first place and how many more there are."""
    alike: dict[tuple[str, str, str], list[Blemish]] = {}
    for each in found:
        alike.setdefault((each.message, each.expected, each.settled), []).append(each)
    for several in alike.values():
        more = f"; and in {len(several) - 1} more places" if len(several) > 1 else ""
        note = diagnose(several[0], name)
        yield replace(note, actual=f"{note.actual}{more}")


def diagnose(blemish: Blemish, name: str, hint: str | None = None) -> Diagnostic:
    """Return one blemish as a diagnostic; its settlement is the hint unless another is asked for."""
    return Diagnostic(
        location=name,
        message=blemish.message,
        target=pointer(blemish.place),
        expected=blemish.expected,
        actual=format_value(blemish.found),
        hint=hint or blemish.settled,
    )
