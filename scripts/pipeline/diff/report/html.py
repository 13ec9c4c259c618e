"""The report as one HTML file that needs nothing else: read it from disk, attach it, print it."""

import base64
import hashlib
from pathlib import Path
from typing import Any

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from pipeline.diff.change import Change
from pipeline.diff.report.labels import (
    EVERYWHERE,
    HEADINGS,
    MEANINGS,
    by_effect,
    counted,
    missing_words,
    operations_of,
    verdict,
    versions,
)
from pipeline.diff.report.line_diff import Kind, Row, shortened, side_by_side
from pipeline.diff.report.report import Report
from pipeline.diff.report.sanitize import lines, quoted, visible

_HERE = Path(__file__).parent
_OPEN, _MOST_OPEN = 16, 40
"""Rows that are shown without being unfolded: of all there are, and of those where something differs."""


def render(report: Report) -> str:
    """
    Return the report as one HTML document; equal reports give equal text.

    It loads nothing and sends nothing: style and script stand in it, and its content security policy allows only these
    two, by digest. Without JavaScript it lacks the filters and nothing else. The texts of the report may be anything:
    they are escaped where they are put in, characters that could act are shown by their number.
    """
    style, script = ((_HERE / f"report.{kind}").read_text("utf-8") for kind in ("css", "js"))
    environment = Environment(
        autoescape=True,
        finalize=_final,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {"quoted": quoted, "counted": counted}
    sections = _sections(report)
    operations = _operations(sections)
    return environment.from_string((_HERE / "report.html.jinja").read_text("utf-8")).render(
        report=report,
        verdict=verdict(report),
        versions=versions(report),
        missing_words=missing_words(report),
        everywhere=EVERYWHERE,
        sections=sections,
        operations=operations,
        ids={operation["name"]: operation["id"] for operation in operations},
        style=Markup(style),  # noqa: S704  # our own file
        script=Markup(script),  # noqa: S704  # our own file
        style_digest=_digest(style),
        script_digest=_digest(script),
    )


def _final(value: Any) -> Any:
    """Make every text visible that a template puts out; markup is what the template itself made."""
    return visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _digest(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def _sections(report: Report) -> list[dict[str, Any]]:
    """Return the changes by effect, numbered through in the order they are read."""
    groups = by_effect(report)
    ordered = [change for changes in groups.values() for change in changes]
    entries = [_entry(number, change) for number, change in enumerate(ordered, 1)]
    return [
        {
            "effect": effect,
            "heading": HEADINGS[effect],
            "meaning": MEANINGS[effect],
            "entries": [entry for entry in entries if entry["change"].effect is effect],
        }
        for effect in groups
    ]


def _entry(number: int, change: Change) -> dict[str, Any]:
    rows = side_by_side(lines(change.old), lines(change.new))
    brief = shortened(rows)
    if len(rows) <= _OPEN:
        shown, folded = rows, []
    else:
        shown, folded = brief if len(brief) < len(rows) and len(brief) <= _MOST_OPEN else [], rows
    return {
        "number": number,
        "change": change,
        "operations": operations_of(change),
        "shown": _sides(shown),
        "folded": _sides(folded),
        "rows": len(rows),
        "differing": sum(row[0].kind is not Kind.SAME for row in rows),
    }


def _sides(rows: list[Row]) -> list[dict[str, Any]]:
    return (
        [{"name": name, "lines": [row[side] for row in rows]} for side, name in enumerate(("Old", "New"))]
        if rows
        else []
    )


def _operations(sections: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the operations by path, each with the entries that touch it; what touches none of them comes first."""
    found: dict[str, list[dict[str, Any]]] = {}
    for section in sections:
        for entry in section["entries"]:
            for operation in entry["operations"] or [""]:
                found.setdefault(operation, []).append(entry)
    names = sorted(found, key=lambda name: name.partition(" ")[::-1])
    return [{"name": name, "id": f"operation-{at}", "entries": found[name]} for at, name in enumerate(names, 1)]
