"""Reports about two versions of a spec: one view, rendered as text, Markdown, HTML and JSON; and the changelog's fragment."""

from pipeline.diff.report.changelog import changelog_fragment
from pipeline.diff.report.html_report import render as render_html
from pipeline.diff.report.json_report import FORMAT as JSON_FORMAT
from pipeline.diff.report.json_report import render as render_json
from pipeline.diff.report.json_report import render_all as render_all_json
from pipeline.diff.report.markdown_report import LIMIT as MARKDOWN_LIMIT
from pipeline.diff.report.markdown_report import render as render_markdown
from pipeline.diff.report.markdown_report import render_all as render_all_markdown
from pipeline.diff.report.markdown_text import prose as escape_markdown
from pipeline.diff.report.report import Report
from pipeline.diff.report.text_report import render as render_text

__all__ = [
    "JSON_FORMAT",
    "MARKDOWN_LIMIT",
    "Report",
    "changelog_fragment",
    "escape_markdown",
    "render_all_json",
    "render_all_markdown",
    "render_html",
    "render_json",
    "render_markdown",
    "render_text",
]
