"""The edge of drift: read what all vendors publish, tell what changed, and lay out a pull request for each."""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from pipeline.commands.exit_status import UNKNOWN
from pipeline.commands.pull_request import PullRequest, build_pull_request
from pipeline.commands.refresh import RefreshResult, refresh_vendor, store
from pipeline.commands.reports import write_reports
from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.diff import MARKDOWN_LIMIT, Effect, render_html, render_json, render_markdown
from pipeline.vendors import Vendor
from pipeline.workspace import Workspace

SAME, MORE, BREAKING = range(3)
UNREAD = UNKNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class _Looked:
    vendor: Vendor
    found: RefreshResult


def drift(workspace: Workspace, chosen: argparse.Namespace, say: Callable[[str], None]) -> int:
    """
    Look whether vendors publish what our specs say; returns the exit status. Writes nothing but `--out`.

    Raises:
        DiagnosticError: a vendor is not in the list, or `--out` can't be written.
    """
    looked: list[_Looked] = []
    diagnostics: list[Diagnostic] = []
    for vendor in workspace.documents(chosen.vendors, chosen.document):
        try:
            looked.append(_Looked(vendor=vendor, found=refresh_vendor(workspace, vendor, chosen, say)))
        except DiagnosticError as error:
            diagnostics += error.diagnostics
    changed = [each for each in looked if each.found.changed]
    write_reports([each.found.report for each in looked], chosen, several=True)
    for diagnostic in diagnostics:
        print(diagnostic, file=sys.stderr)
    if chosen.out is not None:
        _lay_out(workspace, chosen.out, changed, say)
    if any(each.found.report.effect is Effect.BREAKING for each in changed):
        return BREAKING
    return UNREAD if diagnostics else MORE if changed else SAME


def _lay_out(workspace: Workspace, out: Path, changed: Sequence[_Looked], say: Callable[[str], None]) -> None:
    """Write reports and patches, a folder for each vendor, and which vendors those are."""
    files = {"changed.json": f"{json.dumps([each.vendor.name for each in changed])}\n".encode()}
    for each in changed:
        proposal = build_pull_request(workspace, each.vendor, each.found)
        say(f"{each.vendor.name}: {proposal.title}")
        files |= {f"{each.vendor.name}/{path}": text.encode() for path, text in _pages(each, proposal).items()}
    store(out, files)


def _pages(each: _Looked, proposal: PullRequest) -> dict[str, str]:
    report = each.found.report
    return {
        "title.txt": f"{proposal.title}\n",
        "report.md": render_markdown(report, limit=MARKDOWN_LIMIT - len(proposal.remarks)) + proposal.remarks,
        "report.html": render_html(report),
        "report.json": render_json(report),
        "change.patch": proposal.patch,
    }
