"""Annotations of a schema or operation: descriptions and deprecation."""

from collections.abc import Iterator

from pipeline.diff.annotations import differing_annotations
from pipeline.diff.change import Change
from pipeline.diff.cursor import Cursor
from pipeline.diff.make_change import make_change
from pipeline.diff.rule import Location


def compare_annotations(at: Location, old: Cursor, new: Cursor) -> Iterator[Change]:
    """Yield at most one change, with all annotations that differ."""
    found = sorted(differing_annotations(old.value, new.value), key=lambda item: item[0])
    if len(found) == 1:
        _, was, now = found[0]
        yield make_change("words-changed", at, new.pointer, old=was, new=now)
    elif found:
        was, now = {place: text for place, text, _ in found}, {place: text for place, _, text in found}
        yield make_change("words-changed", at, new.pointer, old=was, new=now)


def compare_deprecation(at: Location, old: Cursor, new: Cursor) -> Iterator[Change]:
    """Yield that the vendor deprecated something, or no longer does."""
    was, now = bool(old.value.get("deprecated")), bool(new.value.get("deprecated"))
    if was != now:
        yield make_change("deprecated" if now else "deprecation-lifted", at, new.pointer, old=was, new=now)
