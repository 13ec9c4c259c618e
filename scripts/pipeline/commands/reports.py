"""Print and write reports: on the screen, as JSON, in files for a pull request or a browser."""

import argparse
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.diff import Report, render_all_json, render_html, render_json, render_markdown, render_text


def write_reports(reports: Sequence[Report], chosen: argparse.Namespace, *, several: bool = False) -> None:
    """
    Print the reports, and write the files that were asked for.

    Args:
        reports: of the vendors that could be read.
        chosen: the options of `options.add_outputs`.
        several: whether several vendors were asked for; the form of what is written depends on that alone.

    Raises:
        DiagnosticError: a file can't be written.
    """
    if chosen.json:
        print(render_all_json(reports) if several or not reports else render_json(reports[0]), end="")
    else:
        width = shutil.get_terminal_size((100, 24)).columns
        for report in reports:
            print(render_text(report, width=width, color=sys.stdout.isatty()))
    for report in reports:
        _write(chosen.markdown, render_markdown(report), report, several=several)
        _write(chosen.html, render_html(report), report, several=several)


def _write(path: Path | None, text: str, report: Report, *, several: bool) -> None:
    if path is not None:
        target = path.with_stem(f"{path.stem}-{report.vendor}") if several else path
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, "utf-8")
        except OSError as error:
            so = "make it writable, or name another file"
            diagnostic = Diagnostic(location=str(target), message="can't be written", actual=error.strerror, hint=so)
            raise DiagnosticError(diagnostic) from None
        print(f"wrote {target}", file=sys.stderr)
