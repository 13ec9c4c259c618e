"""
A line over time, as SVG.

The line is dashed where something is not known, and broken where the runs do not compare: it never falls because a
vendor did not answer.
"""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

import attrs

from pennyweight._cli.page.html import Html, element, join

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import datetime

    from pennyweight._history import Point

_WIDTH, _HEIGHT, _MARGIN = 720, 190, 10
_MOST_MARKS = 60
"""Above as many points only those are marked that are not known for certain."""


@attrs.frozen
class Mark:
    """One point of the line."""

    moment: datetime
    value: Decimal
    sure: bool
    begins: bool
    """Whether no line leads to it from the point before."""


def marks(points: Sequence[Point], asset: str) -> list[Mark]:
    """Return the points of one asset; where it is not known at all, the line is broken."""
    found: list[Mark] = []
    begins = True
    for point in points:
        begins = begins or point.begins
        if asset not in point.net and (point.unknown or not found):
            begins = True
            continue
        value = point.net.get(asset, Decimal(0))
        found.append(Mark(point.run.finished_at, value, asset not in point.unsure, begins))
        begins = False
    return found


def chart(line: Sequence[Mark], label: str, tell: Callable[[Mark], str]) -> Html:
    """Return the line as SVG; `tell` gives the text that a point shows under the pointer."""
    x, y = _scales(line)
    parts = [_zero(y, line)]
    for is_sure, joined in _strokes(line):
        path = "L".join(f"{x(mark)} {y(mark.value)}" for mark in joined)
        parts.append(element("path", d=f"M{path}", class_="line" if is_sure else "line unsure"))
    for index, mark in enumerate(line):
        is_last = index == len(line) - 1
        if len(line) <= _MOST_MARKS or is_last or not mark.sure:
            kind = "mark" if mark.sure else "mark unsure"
            dot = Html(element("circle", cx=x(mark), cy=y(mark.value), r="5" if is_last else "3.5", class_=kind))
            parts.append(element("g", element("title", tell(mark)), dot))
    return element(
        "svg", element("title", label), *parts, viewBox=f"0 0 {_WIDTH} {_HEIGHT}", role="img", class_="chart"
    )


def legend(line: Sequence[Mark]) -> Html | None:
    """Return what dashes, circles and breaks mean, if there are any."""
    texts = []
    if any(not mark.sure for mark in line):
        texts.append("Dashes and open circles: something did not answer in full; its last known worth is carried on.")
    if any(mark.begins for mark in line[1:]):
        texts.append(
            "Where the line is broken, other connections were asked, or keys may read other things: do not compare the sides."
        )
    return element("p", join(texts, " "), class_="note") if texts else None


def _strokes(line: Sequence[Mark]) -> Iterator[tuple[bool, list[Mark]]]:
    """Yield the points that one stroke of the pen joins, and whether both ends of each part are sure."""
    pairs = [(before, after) for before, after in pairwise(line) if not after.begins]
    joined: list[Mark] = []
    was_sure = True
    for before, after in pairs:
        is_sure = before.sure and after.sure
        if joined and (joined[-1] is not before or is_sure is not was_sure):
            yield was_sure, joined
            joined = []
        joined, was_sure = [*(joined or [before]), after], is_sure
    if joined:
        yield was_sure, joined


def _scales(line: Sequence[Mark]) -> tuple[Callable[[Mark], str], Callable[[Decimal], str]]:
    start = line[0].moment
    duration = (line[-1].moment - start).total_seconds() or 1.0
    low, high = min(mark.value for mark in line), max(mark.value for mark in line)

    def x(mark: Mark) -> str:
        share = (mark.moment - start).total_seconds() / duration if len(line) > 1 else 0.5
        return f"{_MARGIN + share * (_WIDTH - 2 * _MARGIN):.1f}"

    def y(value: Decimal) -> str:
        share = float((value - low) / (high - low)) if high > low else 0.5
        return f"{_HEIGHT - _MARGIN - share * (_HEIGHT - 2 * _MARGIN):.1f}"

    return x, y


def _zero(y: Callable[[Decimal], str], line: Sequence[Mark]) -> Html | None:
    """Return the line of zero, where the values are on both sides of it."""
    if not min(mark.value for mark in line) < 0 < max(mark.value for mark in line):
        return None
    at = y(Decimal(0))
    return element("line", x1="0", x2=_WIDTH, y1=at, y2=at, class_="zero")
