"""Two lists of lines side by side: removed, added, and the differences within a line."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import groupby, zip_longest
from string import ascii_letters, digits

_ALIGNED = 600
"""Lines that are aligned; aligning takes time that grows with their square."""
_LONGEST = 400
_AROUND = 3
_OF_WORDS = f"{ascii_letters}{digits}._-"
_ALIKE = 3
"""Characters that two lines must share before their difference is marked."""


class Kind(StrEnum):
    """The state of a line."""

    SAME = "same"
    REMOVED = "gone"
    ADDED = "came"
    GAP = "gap"
    """No line: there is only one on the other side."""
    SKIPPED = "skipped"
    """Lines that are alike, or too many, left out; the text says how many."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of one side; its text is `before + differs + after`."""

    kind: Kind
    before: str = ""
    differs: str = ""
    after: str = ""

    @property
    def text(self) -> str:
        return self.before + self.differs + self.after


Row = tuple[Line, Line]
_GAP = Line(Kind.GAP)


def side_by_side(old: list[str], new: list[str]) -> list[Row]:
    """Return rows of an old and a new line; of more than 400, alike ones are left out first, then those at the end."""
    start, end = _alike(old, new)
    middle = _rows(old[start : len(old) - end], new[start : len(new) - end])
    rows = [*map(_same, old[:start]), *middle, *map(_same, old[len(old) - end :])]
    if len(rows) > _LONGEST:
        rows = shortened(rows)
    return rows if len(rows) <= _LONGEST else [*rows[:_LONGEST], _skipped(rows[_LONGEST:], "more")]


def shortened(rows: list[Row]) -> list[Row]:
    """Return rows without equal lines further than three from a difference."""
    kept: list[Row] = []
    at = 0
    for differing, grouped in groupby(rows, key=_differs):
        group = list(grouped)
        head = _AROUND if at else 0
        tail = _AROUND if at + len(group) < len(rows) else 0
        at += len(group)
        if differing or len(group) <= head + tail + 1:
            kept += group
        else:
            kept += [*group[:head], _skipped(group[head : len(group) - tail], "alike"), *group[len(group) - tail :]]
    return kept


def in_one_column(rows: list[Row]) -> list[Line]:
    """Return rows as one list of lines: where they differ the old ones, then the new ones."""
    column: list[Line] = []
    for differing, group in groupby(rows, key=_differs):
        olds, news = zip(*group, strict=True)
        column += [line for line in (*olds, *(news if differing else ())) if line.kind is not Kind.GAP]
    return column


def _rows(old: list[str], new: list[str]) -> Iterator[Row]:
    if max(len(old), len(new)) > _ALIGNED or not old or not new:
        yield from _replaced(old, new)
        return
    for what, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        yield from map(_same, old[i:j]) if what == "equal" else _replaced(old[i:j], new[k:m])


def _same(line: str) -> Row:
    return Line(Kind.SAME, line), Line(Kind.SAME, line)


def _replaced(old: list[str], new: list[str]) -> Iterator[Row]:
    for gone, came in zip_longest(old, new):
        if gone is None:
            yield _GAP, Line(Kind.ADDED, came)
        elif came is None:
            yield Line(Kind.REMOVED, gone), _GAP
        else:
            yield _differing(gone, came)


def _differing(gone: str, came: str) -> Row:
    """Mark the words that differ between two lines, if they begin or end alike."""
    start, end = _alike(gone, came)
    start = len(gone[:start].rstrip(_OF_WORDS))
    end = len(gone[len(gone) - end :].lstrip(_OF_WORDS))
    if len(gone[:start].strip()) + end < _ALIKE:
        return Line(Kind.REMOVED, gone), Line(Kind.ADDED, came)
    return _parted(Kind.REMOVED, gone, start, end), _parted(Kind.ADDED, came, start, end)


def _alike(one: Sequence[str], other: Sequence[str]) -> tuple[int, int]:
    """Return the lengths of the common start and of the common end."""
    shorter = min(len(one), len(other))
    start = next((at for at in range(shorter) if one[at] != other[at]), shorter)
    rest = shorter - start
    return start, next((at for at in range(rest) if one[-1 - at] != other[-1 - at]), rest)


def _parted(kind: Kind, text: str, start: int, end: int) -> Line:
    return Line(kind, text[:start], text[start : len(text) - end], text[len(text) - end :])


def _differs(row: Row) -> bool:
    return row[0].kind is not Kind.SAME


def _skipped(rows: list[Row], which: str) -> Row:
    def told(lines: list[Line]) -> Line:
        number = sum(line.kind is not Kind.GAP for line in lines)
        return Line(Kind.SKIPPED, f"… {number} {which} …") if number else _GAP

    return told([row[0] for row in rows]), told([row[1] for row in rows])
