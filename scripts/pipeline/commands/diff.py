"""The edge of diff: two versions of one vendor's spec, wherever they are, and what changed between them."""

import argparse
import subprocess
from dataclasses import dataclass, replace
from pathlib import Path

from pipeline.commands.inputs import read_committed_spec, read_inputs, read_publications
from pipeline.commands.reports import write_reports
from pipeline.commands.update import CommittedSpec, check_generation, curate_upstream, update_spec
from pipeline.diagnostics import Diagnostic, DiagnosticError, bounded
from pipeline.diff import Effect, Report, bump, changes_between
from pipeline.fetch import NullProgress
from pipeline.importers import Format, block_of, detect_format, import_publications, tree_of
from pipeline.model import build_normal_spec
from pipeline.openapi.corrections import BeforeReading, apply_valid_corrections, naming_stale
from pipeline.openapi.document import Document, load
from pipeline.openapi.messages import join_messages, split_messages
from pipeline.openapi.structure import validate_structure
from pipeline.openapi.walk import METHODS
from pipeline.vendors import Vendor
from pipeline.workspace import Workspace

_MOST = 2
_STATUS = {None: 0, Effect.BREAKING: 2}


@dataclass(frozen=True, slots=True)
class _Corrected:
    version: Document
    stale: tuple[Diagnostic, ...]
    """Corrections that it needs no longer, or not yet."""


def diff(workspace: Workspace, chosen: argparse.Namespace) -> int:
    """Compare two versions; returns the exit status."""
    vendor = _document(workspace, chosen)
    if len(chosen.versions) > _MOST or (chosen.asked and len(chosen.versions) == _MOST):
        expected = "OLD and NEW at most; with --from only OLD"
        raise DiagnosticError(
            Diagnostic(location="diff", message="too many versions", expected=expected, hint="leave one out")
        )
    with bounded(f"{vendor.name}: one of the two versions"):
        report = _report(workspace, vendor, chosen)
    write_reports([report], chosen)
    return _STATUS.get(report.effect, 1) if chosen.exit_code else 0


def _document(workspace: Workspace, chosen: argparse.Namespace) -> Vendor:
    """Return the document to compare: the vendor's own unless another one is named."""
    return workspace.documents([chosen.vendor], chosen.document or "")[0]


def _report(workspace: Workspace, vendor: Vendor, chosen: argparse.Namespace) -> Report:
    if chosen.asked or chosen.events_from:
        report, old, new = _with_published(workspace, vendor, chosen)
    else:
        names = [*chosen.versions, *(["HEAD", ""] if not chosen.versions else [""])][:_MOST]
        versions = [_version(workspace, vendor, name) for name in names]
        old, new = (each.version for each in versions)
        stale = tuple(dict.fromkeys(each for version in versions for each in version.stale))
        with naming_stale(stale):
            report = _between(vendor, (names[0], old), (names[1], new))
        report = replace(report, notes=(*report.notes, *stale))
    for document in (old, new) if chosen.surface else ():
        check_generation(workspace, vendor, build_normal_spec(document))
    return report


def _with_published(
    workspace: Workspace, vendor: Vendor, chosen: argparse.Namespace
) -> tuple[Report, Document, Document]:
    committed = read_committed_spec(workspace, vendor)
    renewed = update_spec(vendor, committed, read_inputs(workspace, vendor, chosen, committed.corrections))
    new = renewed.curated
    report = replace(renewed.report, notes=(*renewed.report.notes, *renewed.obstacles))
    if not chosen.versions:
        return report, renewed.before, new
    [name] = chosen.versions
    before = _version(workspace, vendor, name)
    with naming_stale(before.stale):
        between = _between(vendor, (name, before.version), ("", new))
    report = replace(report, old=between.old, changes=between.changes, bumped=between.bumped)
    return report, before.version, new


def _between(vendor: Vendor, old: tuple[str, Document], new: tuple[str, Document]) -> Report:
    changes = changes_between(old[1], new[1])
    return Report(
        vendor=vendor.name,
        title=vendor.title,
        package=vendor.package,
        old=_called(*old),
        new=_called(*new),
        version=vendor.version,
        bumped=bump(vendor.version, changes),
        changes=changes,
    )


def _called(name: str, document: Document) -> str:
    return f"{document.get('info', {}).get('version', '?')} ({name or 'working tree'})"


def _version(workspace: Workspace, vendor: Vendor, name: str) -> _Corrected:
    """Return one version, corrected; nothing stands for the working tree, and a file without messages has those of the working tree."""
    folder = f"specs/{vendor.folder}"
    where = f"{folder}/corrections.yaml"
    if not name or Path(workspace.root, name).is_file():
        committed = read_committed_spec(workspace, vendor)
        document, stale = _of_file(workspace, vendor, name, committed) if name else (committed.document, ())
        document, more = apply_valid_corrections(document, committed.corrections, where)
        return _Corrected(document, (*stale, *more))
    document = load(_of_revision(workspace, name, f"{folder}/openapi.yaml"), f"{name}:{folder}/openapi.yaml")
    corrections = _if_there(workspace, name, where)
    document, stale = apply_valid_corrections(document, corrections, where)
    return _Corrected(document, stale)


def _if_there(workspace: Workspace, revision: str, path: str) -> Document | None:
    there = _git(workspace, "cat-file", "-e", f"{revision}:./{path}").returncode == 0
    return load(_of_revision(workspace, revision, path), f"{revision}:{path}") if there else None


def _of_file(
    workspace: Workspace, vendor: Vendor, name: str, committed: CommittedSpec
) -> tuple[Document, tuple[Diagnostic, ...]]:
    """
    Return a curated spec as it is, and anything that a vendor publishes in its curated form.

    With it come the corrections for before reading that meet nothing in it.
    """
    where = f"specs/{vendor.folder}/corrections.yaml"
    found = committed.corrections, where
    [published] = read_publications([name], found, root=workspace.root, progress=NullProgress())
    before = BeforeReading(*found)
    if detect_format(published) is Format.OPENAPI:
        tree = tree_of(published, block_of(published), [], before.apply)
        if _is_curated(tree):
            calls, own = split_messages(validate_structure(tree, published.name))
            return join_messages(calls, own or split_messages(committed.document)[1]), ()
    upstream = import_publications([published], corrections=before)
    _, messages = split_messages(committed.document)
    return join_messages(curate_upstream(vendor, committed, upstream, {}).document, messages), upstream.stale


def _is_curated(tree: Document) -> bool:
    """True where every operation has a name of ours."""
    items = [item for item in tree.get("paths", {}).values() if isinstance(item, dict)]
    found = [item[method] for item in items for method in METHODS if method in item]
    return bool(found) and all(isinstance(operation, dict) and "x-pennyweight-name" in operation for operation in found)


def _of_revision(workspace: Workspace, revision: str, path: str) -> str:
    run = _git(workspace, "show", "--end-of-options", f"{revision}:./{path}")
    if run.returncode:
        raise DiagnosticError(
            Diagnostic(
                location=revision,
                message="is neither a file nor a revision that holds this spec",
                expected=f"a file, or a revision with {path}, such as HEAD~3",
                actual=run.stderr.strip(),
                hint="look whether it is written right; a shallow clone lacks older revisions",
            )
        )
    return run.stdout


def _git(workspace: Workspace, *arguments: str) -> "subprocess.CompletedProcess[str]":
    try:
        return subprocess.run(["git", *arguments], cwd=workspace.root, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        raise DiagnosticError(
            Diagnostic(location="git", message="is not installed", hint="install it, or compare files")
        ) from None
