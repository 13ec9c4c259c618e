"""The report as one HTML file that needs nothing else: read it from disk, attach it, print it."""

import base64
import hashlib
from pathlib import Path
from typing import Any

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from pipeline.diff.report.line_diff import Kind, Row, shortened, side_by_side
from pipeline.diff.report.report import Entry, Report, build_view, count
from pipeline.diff.report.sanitize import lines, quoted, visible

_HERE = Path(__file__).parent
_OPEN, _MOST_OPEN = 16, 40
"""Rows that are shown without being unfolded: of all there are, and of those where something differs."""


def render_html(report: Report) -> str:
    """
    Return the report as one HTML document; equal reports give equal text.

    It loads nothing and sends nothing: style and script stand in it, and its content security policy allows only these
    two, by digest. Without JavaScript it lacks the filters and nothing else. The texts of the report may be anything:
    they are escaped where they are put in, characters that could act are shown by their number.
    """
    style, script = ((_HERE / f"report.{suffix}").read_text("utf-8") for suffix in ("css", "js"))
    environment = Environment(
        autoescape=True,
        finalize=_escape,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {"quoted": quoted, "count": count, "sides": _sides}
    view = build_view(report)
    return environment.from_string((_HERE / "report.html.jinja").read_text("utf-8")).render(
        report=report,
        view=view,
        ids={name: f"operation-{number}" for number, name in enumerate(view.operations, 1)},
        style=Markup(style),  # noqa: S704  # our own file
        script=Markup(script),  # noqa: S704  # our own file
        style_digest=_digest(style),
        script_digest=_digest(script),
    )


def _escape(value: Any) -> Any:
    """Make every text visible that a template puts out; markup is from the template itself."""
    return visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _digest(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def _sides(entry: Entry) -> dict[str, Any]:
    """Return the old and new lines of an entry: those shown, those folded away, and how many differ."""
    rows = side_by_side(lines(entry.old), lines(entry.new))
    brief = shortened(rows)
    if len(rows) <= _OPEN:
        shown, folded = rows, []
    else:
        shown, folded = brief if len(brief) < len(rows) and len(brief) <= _MOST_OPEN else [], rows
    differing = sum(row[0].kind is not Kind.SAME for row in rows)
    return {"shown": _columns(shown), "folded": _columns(folded), "rows": len(rows), "differing": differing}


def _columns(rows: list[Row]) -> list[dict[str, Any]]:
    if not rows:
        return []
    return [{"name": name, "lines": [row[side] for row in rows]} for side, name in enumerate(("Old", "New"))]
