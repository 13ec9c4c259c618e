"""
Compare two versions of a curated spec, and report the changes with their effect on users of the client.

`changes_between` compares documents and messages, `bump` gives the version that changes ask for, and a `Report` is rendered
as text, Markdown, HTML or JSON.
"""

from pipeline.diff.change import Change as Change
from pipeline.diff.change import Direction as Direction
from pipeline.diff.change import Effect as Effect
from pipeline.diff.change import bump as bump
from pipeline.diff.compare_specs import changes_between as changes_between
from pipeline.diff.report.changelog import changelog_fragment as changelog_fragment
from pipeline.diff.report.html_report import render_html as render_html
from pipeline.diff.report.json_report import JSON_FORMAT as JSON_FORMAT
from pipeline.diff.report.json_report import render_all_json as render_all_json
from pipeline.diff.report.json_report import render_json as render_json
from pipeline.diff.report.markdown_report import MARKDOWN_LIMIT as MARKDOWN_LIMIT
from pipeline.diff.report.markdown_report import escape_markdown as escape_markdown
from pipeline.diff.report.markdown_report import render_markdown as render_markdown
from pipeline.diff.report.report import Report as Report
from pipeline.diff.report.text_report import render_text as render_text
