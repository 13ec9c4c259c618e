"""Pull requests for a vendor's change: the refreshed spec, the client made from it, and a title."""

import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pipeline.codegen import regenerate
from pipeline.commands.file_changes import NAMES
from pipeline.commands.refresh import RefreshResult
from pipeline.diagnostics import DiagnosticError, bounded
from pipeline.diff import Effect, Report, escape_markdown
from pipeline.file_tree import FileTree, difference, read_tree, replace_directory, write_files
from pipeline.vendors import Vendor
from pipeline.workspace import PINS, PIPELINE, SPECS, Workspace

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
