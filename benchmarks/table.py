"""How results look: a line of the table each, or JSON."""

from __future__ import annotations

import platform
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from benchmarks.measuring import Result
    from benchmarks.rows import Row

_COLUMNS = (("row", 26), ("figure", -9), ("quartiles", -15), ("bar", -12), ("verdict", 9))
MISSED = ("over", "under")


def header() -> str:
    """The line above all."""
    cells = [title.ljust(width) if width > 0 else title.rjust(-width) for title, width in _COLUMNS]
    return " ".join([*cells[:-1], f" {cells[-1]}", "measure / against"])


def line(result: Result) -> str:
    """One line of the table."""
    row = result.row
    figure = f"{result.figure:.3g} {row.bar.unit}" if result.figure is not None else "-"
    spread = f"{result.low:.3g} to {result.high:.3g}" if result.rounds > 1 else ""
    bar = str(row.bar)
    against = f" / {row.baseline}" if row.baseline else ""
    note = f"  [{result.note}]" if result.note else ""
    values = (row.name, figure, spread, bar, result.verdict)
    cells = [
        text.ljust(width) if width > 0 else text.rjust(-width)
        for text, (_, width) in zip(values, _COLUMNS, strict=True)
    ]
    return " ".join([*cells[:-1], f" {cells[-1]}", f"{row.measure}{against}{note}"])


def summary(results: Sequence[Result]) -> str:
    """What stands under the table."""
    missed = ", ".join(result.row.name for result in results if result.verdict in MISSED)
    words = "Figures: medians of what a round says. Measure a row again: nox -s bench -- --only ROW"
    return f"Bars missed: {missed or 'none'}.\n{words}"


def document(results: Iterable[Result]) -> dict[str, Any]:
    """Everything, for machines."""
    return {
        "python": platform.python_version(),
        "platform": sys.platform,
        "machine": platform.machine(),
        "rows": [{**described(result.row), **_measured(result)} for result in results],
    }


def described(row: Row) -> dict[str, Any]:
    """A row before it is measured, for machines."""
    return {
        "name": row.name,
        "measure": row.measure,
        "baseline": row.baseline,
        "bar": row.bar.limit,
        "at_least": row.bar.at_least,
        "unit": row.bar.unit,
        "command": row.command,
    }


def _measured(result: Result) -> dict[str, Any]:
    return {
        "figure": result.figure,
        "low": result.low if result.figure is not None else None,
        "high": result.high if result.figure is not None else None,
        "rounds": result.rounds,
        "verdict": result.verdict,
        "note": result.note,
    }
