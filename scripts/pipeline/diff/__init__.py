"""
Compare two versions of a curated spec, and report the changes with their effect on users of the client.

`changes_between` compares documents and messages, `bump` gives the version that changes ask for, and a `Report` is rendered
as text, Markdown, HTML or JSON.
"""

from pipeline.diff.change import Change, Direction, Effect
from pipeline.diff.compare_specs import Version, changes_between, compare
from pipeline.diff.report import (
    JSON_FORMAT,
    MARKDOWN_LIMIT,
    Report,
    changelog_fragment,
    escape_markdown,
    render_all_json,
    render_all_markdown,
    render_html,
    render_json,
    render_markdown,
    render_text,
)
from pipeline.diff.version_bump import bump

__all__ = [
    "JSON_FORMAT",
    "MARKDOWN_LIMIT",
    "Change",
    "Direction",
    "Effect",
    "Report",
    "Version",
    "bump",
    "changelog_fragment",
    "changes_between",
    "compare",
    "escape_markdown",
    "render_all_json",
    "render_all_markdown",
    "render_html",
    "render_json",
    "render_markdown",
    "render_text",
]
