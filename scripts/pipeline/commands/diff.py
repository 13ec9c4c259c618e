"""The edge of diff: two versions of one vendor's spec, wherever they are, and what changed between them."""

import argparse
import subprocess
from dataclasses import replace
from pathlib import Path

from pipeline.commands.correcting import corrected
from pipeline.commands.generation_check import check_generation
from pipeline.commands.inputs import read_asked, read_committed
from pipeline.commands.reports import tell
from pipeline.commands.sanity import expect
from pipeline.commands.update import renew
from pipeline.curation.curate import curate
from pipeline.diagnostics import Diagnostic, DiagnosticError, bounded
from pipeline.diff import Effect, Report, Version, bump, changes_between
from pipeline.fetch.collect import gather
from pipeline.fetch.progress import Silence
from pipeline.importers.formats import Kind, kind_of
from pipeline.importers.mintlify.pages import block_of, tree_of
from pipeline.importers.read import read
from pipeline.openapi.document import Document, load
from pipeline.openapi.structure import sound
from pipeline.openapi.walk import METHODS
from pipeline.vendors import Vendor
from pipeline.workspace import Workspace

_MOST = 2
_STATUS = {None: 0, Effect.BREAKING: 2}


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
    tell([report], chosen)
    return _STATUS.get(report.effect, 1) if chosen.exit_code else 0


def _document(workspace: Workspace, chosen: argparse.Namespace) -> Vendor:
    """Return the document to compare: the vendor's own unless another one is named."""
    return workspace.documents([chosen.vendor], chosen.document or "")[0]


def _report(workspace: Workspace, vendor: Vendor, chosen: argparse.Namespace) -> Report:
    if chosen.asked or chosen.events_from:
        report, old, new = _with_published(workspace, vendor, chosen)
    else:
        names = [*chosen.versions, *(["HEAD", ""] if not chosen.versions else [""])][:_MOST]
        old, new = (_version(workspace, vendor, name) for name in names)
        report = _between(vendor, (names[0], old), (names[1], new))
    for document, _ in (old, new) if chosen.surface else ():
        check_generation(workspace, vendor, document)
    return report


def _with_published(
    workspace: Workspace, vendor: Vendor, chosen: argparse.Namespace
) -> tuple[Report, Version, Version]:
    committed = read_committed(workspace, vendor)
    renewed = renew(vendor, committed, read_asked(workspace, vendor, chosen))
    new = renewed.curated, renewed.events
    report = replace(renewed.report, notes=(*renewed.report.notes, *renewed.obstacles))
    if not chosen.versions:
        return report, (renewed.before, committed.events), new
    [name] = chosen.versions
    old = _version(workspace, vendor, name)
    between = _between(vendor, (name, old), ("", new))
    report = replace(report, old=between.old, changes=between.changes, bumped=between.bumped)
    return report, old, new


def _between(vendor: Vendor, old: tuple[str, Version], new: tuple[str, Version]) -> Report:
    changes = changes_between(vendor, old[1], new[1])
    return Report(
        vendor=vendor.name,
        title=vendor.title,
        package=vendor.package,
        old=_called(old[0], old[1][0]),
        new=_called(new[0], new[1][0]),
        version=vendor.version,
        bumped=bump(vendor.version, changes),
        changes=changes,
    )


def _called(name: str, document: Document) -> str:
    return f"{document.get('info', {}).get('version', '?')} ({name or 'working tree'})"


def _version(workspace: Workspace, vendor: Vendor, name: str) -> Version:
    """Return one version, corrected; nothing stands for the working tree, and a file holds calls without messages of its own."""
    folder = f"specs/{vendor.folder}"
    if not name or Path(workspace.root, name).is_file():
        committed = read_committed(workspace, vendor)
        document = _of_file(workspace, vendor, name, committed.document) if name else committed.document
        return corrected(document, committed.corrections, f"{folder}/corrections.yaml")[0], committed.events
    document = load(_of_revision(workspace, name, f"{folder}/openapi.yaml"), f"{name}:{folder}/openapi.yaml")
    corrections, events = (_if_there(workspace, name, f"{folder}/{file}.yaml") for file in ("corrections", "events"))
    return corrected(document, corrections, f"{folder}/corrections.yaml")[0], events


def _if_there(workspace: Workspace, revision: str, path: str) -> Document | None:
    there = _git(workspace, "cat-file", "-e", f"{revision}:./{path}").returncode == 0
    return load(_of_revision(workspace, revision, path), f"{revision}:{path}") if there else None


def _of_file(workspace: Workspace, vendor: Vendor, name: str, committed: Document) -> Document:
    """Return a curated spec as it is, and anything that a vendor publishes in its curated form."""
    [published] = gather([name], root=workspace.root, cache=None, progress=Silence())
    if kind_of(published) is Kind.OPENAPI and _is_curated(tree := tree_of(published, block_of(published))):
        return sound(tree, published.name)
    upstream = read([published])
    expect(vendor, committed, upstream, {})
    whole = bool(upstream.whole)
    return curate(
        upstream.document, committed, scope=vendor.scope, whole=whole, lossy=upstream.lossy, title=vendor.title
    ).document


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
