"""The report for a terminal; without colour it is plain text, made to be piped."""

from collections.abc import Iterable, Iterator
from io import StringIO
from typing import Any

from rich import box
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from pipeline.diff.change import Change, Effect
from pipeline.diff.report.labels import (
    EVERYWHERE,
    HEADINGS,
    by_effect,
    counted,
    counts,
    missing_words,
    operations_of,
    verdict,
    versions,
)
from pipeline.diff.report.report import Report
from pipeline.diff.report.sanitize import brief, visible

_STYLES = {Effect.BREAKING: "bold red", Effect.WIDENING: "yellow", Effect.ADDITION: "green", Effect.WORDS: "dim"}
_NARROWEST, _TABLE = 40, 76
_LONGEST_SENTENCE, _LONGEST_VALUE = 600, 160
_SHORT = 60
_LINES = 8
_FEW = 2
_NO_BREAK = "\u00a0"


def render(report: Report, *, width: int = 100, color: bool = False) -> str:
    """
    Return the report as text: a heading, one table for each effect, then what is left to do and the version.

    Args:
        report: its texts may be anything: what could steer a terminal is shown escaped.
        width: columns of the terminal; below 76 the tables become lists.
        color: whether to colour it; without, there are no escape sequences, and no blanks end a line.
    """
    file = StringIO()
    console = Console(
        file=file,
        width=max(width, _NARROWEST),
        force_terminal=color,
        color_system="standard" if color else None,
        legacy_windows=False,
        highlight=False,
        markup=False,
        emoji=False,
        _environ={},
    )
    console.print(_heading(report))
    for effect, changes in by_effect(report).items():
        console.print()
        console.print(Text(f"{HEADINGS[effect]} ({len(changes)})", _STYLES[effect]))
        console.print(_table(changes) if console.width >= _TABLE else Group(*map(_entry, changes)))
    console.print(_end(report))
    return "".join(f"{line.rstrip()}\n" for line in file.getvalue().splitlines())


def _heading(report: Report) -> Text:
    style = _STYLES[report.effect] if report.effect else "bold"
    versions_read = [report.old, report.new] if report.new != report.old else [report.new]
    rows = [
        Text(f"{_said(report.title)} · {_said(report.package)} · {' → '.join(map(_said, versions_read))}"),
        Text(f"{verdict(report)}; {_said(versions(report))}", style),
        *([Text(counts(report), "dim")] if report.changes else []),
    ]
    return Text("\n").join(rows)


def _table(changes: list[Change]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, expand=True, padding=(0, 1), show_edge=False, leading=1)
    table.add_column("Way", width=8)
    table.add_column("Place", ratio=2, overflow="fold")
    table.add_column("What changed, and what to do", ratio=3, overflow="fold")
    for change in changes:
        table.add_row(change.direction or "", _place(change), _what(change))
    return table


def _entry(change: Change) -> RenderableType:
    return Group(_place(change, change.direction), Padding(_what(change), (0, 0, 1, 2)))


def _place(change: Change, direction: str | None = None) -> Text:
    place = Text(_said(change.place), "bold", overflow="fold")
    below = ", ".join(filter(None, [direction, _touched(change)]))
    return place.append(f"\n{below}", "dim not bold") if below else place


def _what(change: Change) -> RenderableType:
    rows = Table.grid(padding=(0, 1, 0, 0), expand=True)
    rows.add_column(width=3)
    rows.add_column(ratio=1, overflow="fold")
    for label, shown in _values(change):
        rows.add_row(label, shown)
    if change.advice:
        rows.add_row(Text("do", "bold"), Text(_said(change.advice), "bold"))
    return Group(Text(_said(change.says), overflow="fold"), rows)


def _values(change: Change) -> Iterator[tuple[Text, Text]]:
    """Give what was and what is; of two structures only what differs, by its path."""
    old, new = change.old, change.new
    if isinstance(old, dict) and isinstance(new, dict):
        differing = list(_differing(old, new, ""))
        for line in differing[:_LINES]:
            yield Text("·"), Text(line)
        if len(differing) > _LINES:
            yield Text(), Text(f"… and {len(differing) - _LINES} more", "dim")
    else:
        if old is not None:
            yield Text("was", "red"), Text(brief(old, _LONGEST_VALUE))
        if new is not None:
            yield Text("now", "green"), Text(brief(new, _LONGEST_VALUE))


def _differing(old: Any, new: Any, path: str) -> Iterator[str]:
    if isinstance(old, dict) and isinstance(new, dict):
        for key in {**old, **new}:
            if old.get(key) != new.get(key):
                yield from _differing(old.get(key), new.get(key), f"{path}.{key}" if path else str(key))
    else:
        yield f"{_said(path)}: {brief(old, _SHORT)} → {brief(new, _SHORT)}"


def _touched(change: Change) -> str:
    operations = operations_of(change)
    if operations == (change.place,):
        return ""
    named = ", ".join(_said(operation).replace(" ", _NO_BREAK, 1) for operation in operations[:_FEW]) or EVERYWHERE
    return named if len(operations) <= _FEW else f"{named} and {counted(len(operations) - _FEW, 'more', 'more')}"


def _end(report: Report) -> Group:
    parts: list[RenderableType] = []
    if report.outside:
        outside = counted(len(report.outside), "new operation")
        parts.append(_listed(f"{outside} outside the scope", map(_said, report.outside)))
    if report.notes:
        told = (line for note in report.notes for line in str(note).split("\n"))
        parts.append(_listed(counted(len(report.notes), "note"), map(_said, told)))
    if report.todo:
        parts.append(Text(missing_words(report), "yellow"))
    parts.append(Text(f"Version of {_said(report.package)}: {_said(versions(report))}", "bold"))
    return Group(*(item for part in parts for item in (Text(), part)))


def _listed(heading: str, entries: Iterable[str]) -> Group:
    return Group(Text(heading, "bold"), Padding(Text("\n").join(map(Text, entries)), (0, 0, 0, 2)))


def _said(text: str) -> str:
    return visible(text, _LONGEST_SENTENCE)
