"""The report for a terminal; without colour it is plain text, made to be piped."""

from collections.abc import Iterable, Iterator
from io import StringIO
from typing import Any

from rich import box
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from pipeline.diff.change import Effect
from pipeline.diff.report.report import Entry, Report, ReportView, build_view
from pipeline.diff.report.sanitize import brief, visible

_STYLES = {Effect.BREAKING: "bold red", Effect.WIDENING: "yellow", Effect.ADDITION: "green", Effect.WORDS: "dim"}
_NARROWEST, _TABLE = 40, 76
_LONGEST_SENTENCE, _LONGEST_VALUE = 600, 160
_SHORT = 60
_LINES = 8
_FEW = 2
_NO_BREAK = "\u00a0"


def render_text(report: Report, *, width: int = 100, color: bool = False) -> str:
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
    view = build_view(report)
    console.print(_heading(view))
    for section in view.sections:
        console.print()
        console.print(Text(section.title, _STYLES[section.effect]))
        tabular = console.width >= _TABLE
        console.print(_table(section.entries) if tabular else Group(*map(_paragraph, section.entries)))
    console.print(_end(view))
    return "".join(f"{line.rstrip()}\n" for line in file.getvalue().splitlines())


def _heading(view: ReportView) -> Text:
    report = view.report
    style = _STYLES[report.effect] if report.effect else "bold"
    rows = [
        Text(f"{_safe(report.title)} · {_safe(report.package)} · {' → '.join(map(_safe, view.specs))}"),
        Text(f"{view.verdict}; {_safe(view.version)}", style),
        *([Text(view.counts, "dim")] if view.sections else []),
    ]
    return Text("\n").join(rows)


def _table(entries: Iterable[Entry]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, expand=True, padding=(0, 1), show_edge=False, leading=1)
    table.add_column("Way", width=8)
    table.add_column("Place", ratio=2, overflow="fold")
    table.add_column("What changed, and what to do", ratio=3, overflow="fold")
    for entry in entries:
        table.add_row(entry.change.direction or "", _place(entry), _what(entry))
    return table


def _paragraph(entry: Entry) -> RenderableType:
    return Group(_place(entry, entry.change.direction), Padding(_what(entry), (0, 0, 1, 2)))


def _place(entry: Entry, direction: str | None = None) -> Text:
    place = Text(_safe(entry.change.place), "bold", overflow="fold")
    touched = entry.format_operations(_FEW, lambda name: _safe(name).replace(" ", _NO_BREAK, 1))
    below = ", ".join(filter(None, [direction, touched]))
    return place.append(f"\n{below}", "dim not bold") if below else place


def _what(entry: Entry) -> RenderableType:
    rows = Table.grid(padding=(0, 1, 0, 0), expand=True)
    rows.add_column(width=3)
    rows.add_column(ratio=1, overflow="fold")
    for label, shown in _values(entry.old, entry.new):
        rows.add_row(label, shown)
    if entry.change.advice:
        rows.add_row(Text("do", "bold"), Text(_safe(entry.change.advice), "bold"))
    return Group(Text(_safe(entry.change.says), overflow="fold"), rows)


def _values(old: Any, new: Any) -> Iterator[tuple[Text, Text]]:
    """Yield both values; of two structures only what differs, by its path."""
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
        yield f"{_safe(path)}: {brief(old, _SHORT)} → {brief(new, _SHORT)}"


def _end(view: ReportView) -> Group:
    report = view.report
    parts: list[RenderableType] = []
    if report.outside:
        parts.append(_listed(view.outside, map(_safe, report.outside)))
    if report.notes:
        parts.append(_listed(view.notes, (_safe(line) for note in report.notes for line in str(note).split("\n"))))
    if report.todo:
        parts.append(Text(view.missing_docs, "yellow"))
    parts.append(Text(f"Version of {_safe(report.package)}: {_safe(view.version)}", "bold"))
    return Group(*(item for part in parts for item in (Text(), part)))


def _listed(heading: str, entries: Iterable[str]) -> Group:
    return Group(Text(heading, "bold"), Padding(Text("\n").join(map(Text, entries)), (0, 0, 0, 2)))


def _safe(text: str) -> str:
    return visible(text, _LONGEST_SENTENCE)
