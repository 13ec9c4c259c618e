"""
Compare two versions of a curated spec, and report the changes with their effect on users of the client.

`changes_between` compares documents and messages, `bump` gives the version that changes ask for, and a `Report` is rendered
as text, Markdown, HTML or JSON.
"""

from pipeline.diff.change import Change, Direction, Effect, bump
from pipeline.diff.compare_specs import changes_between, compare
from pipeline.diff.report.changelog import changelog_fragment
from pipeline.diff.report.html_report import render as render_html
from pipeline.diff.report.json_report import FORMAT as JSON_FORMAT
from pipeline.diff.report.json_report import render as render_json
from pipeline.diff.report.json_report import render_all as render_all_json
from pipeline.diff.report.markdown_report import LIMIT as MARKDOWN_LIMIT
from pipeline.diff.report.markdown_report import prose as escape_markdown
from pipeline.diff.report.markdown_report import render as render_markdown
from pipeline.diff.report.markdown_report import render_all as render_all_markdown
from pipeline.diff.report.report import Report
from pipeline.diff.report.text_report import render as render_text

__all__ = [
    "JSON_FORMAT",
    "MARKDOWN_LIMIT",
    "Change",
    "Direction",
    "Effect",
    "Report",
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
