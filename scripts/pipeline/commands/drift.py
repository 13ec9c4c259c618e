"""The edge of drift: read what all vendors publish, tell what changed, and lay out a pull request for each."""

import argparse
import json
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pipeline.codegen import regenerate
from pipeline.commands.file_changes import NAMES
from pipeline.commands.options import UNKNOWN
from pipeline.commands.refresh import RefreshResult, refresh_vendor, store
from pipeline.commands.reports import write_reports
from pipeline.diagnostics import Diagnostic, DiagnosticError, bounded
from pipeline.diff import MARKDOWN_LIMIT, Effect, Report, escape_markdown, render_html, render_json, render_markdown
from pipeline.file_tree import FileTree, difference, read_tree, replace_directory, write_files
from pipeline.vendors import Vendor
from pipeline.workspace import PINS, PIPELINE, SPECS, Workspace

SAME, MORE, BREAKING = range(3)
UNREAD = UNKNOWN
_NEEDED = ("specs", "overlays", "changes", SPECS, PIPELINE)
_LONGEST = 8_000
"""Characters of remarks: the report below which they stand has to fit as well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PullRequest:
    """One pull request."""

    title: str
    patch: str
    """A unified diff of the workspace, for `git apply -p0`."""
    remarks: str
    """Markdown to put below the report: why no client could be made, if so."""


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


def build_pull_request(workspace: Workspace, vendor: Vendor, found: RefreshResult) -> PullRequest:
    """Return the pull request; the workspace stays as it is, a copy of it is changed."""
    remarks = ""
    with tempfile.TemporaryDirectory(prefix="pennyweight-") as folder:
        copy = Path(folder)
        _furnish(workspace, vendor, copy)
        before = _seen(copy)
        write_files(copy, found.files)
        changed = Workspace(copy)
        try:
            with bounded(f"specs/{vendor.folder}"):
                tree = regenerate(changed, changed.vendor(vendor.root), lambda _stage: None)
            replace_directory(copy, tree, f"generated/{vendor.root}")
        except DiagnosticError as error:
            remarks = f"\n\nNo client could be made of it; this needs a hand.\n\n{_quoted(str(error))}\n"
        patch = "".join(f"{line}\n" for line in _patch(before, _seen(copy)))
    return PullRequest(title=_title(found.report), patch=patch, remarks=remarks)


def _furnish(workspace: Workspace, vendor: Vendor, copy: Path) -> None:
    for folder in (*_NEEDED, f"generated/{vendor.root}"):
        if (workspace.root / folder).is_dir():
            shutil.copytree(workspace.root / folder, copy / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for file in (PINS, NAMES, "LICENSE"):
        if (workspace.root / file).is_file():
            (copy / file).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(workspace.root / file, copy / file)


def _seen(copy: Path) -> FileTree:
    folders = ("specs", "changes", "docs", "generated", SPECS)
    return {path: content for folder in folders for path, content in read_tree(copy, folder).items()}


def _patch(before: FileTree, after: FileTree) -> Iterator[str]:
    """Yield a unified diff with git's own headers: without them an empty file that is new would be lost."""
    for path in sorted(before.keys() | after.keys()):
        old, new = before.get(path), after.get(path)
        if old != new:
            yield f"diff --git {path} {path}"
            if old is None or new is None:
                yield f"{'new' if old is None else 'deleted'} file mode 100644"
            if old or new:
                yield from difference({} if new is None else {path: new}, {} if old is None else {path: old})


def _title(report: Report) -> str:
    number = len(report.changes)
    if not number:
        return f"{report.title} changed its API: nothing that its client shows"
    count = sum(change.effect is Effect.BREAKING for change in report.changes)
    verdict = f"{count} breaking" if count else "nothing breaks"
    return f"{report.title} changed its API: {number} change{'s' * (number != 1)}, {verdict}"


def _quoted(text: str) -> str:
    lines = [f"> {escape_markdown(line)}  " for line in text.splitlines()]
    shown = [line for at, line in enumerate(lines) if sum(map(len, lines[: at + 1])) + at < _LONGEST]
    return "\n".join([*shown, *(["> …"] if len(shown) < len(lines) else [])])
