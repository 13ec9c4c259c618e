"""The edge of refresh: read, renew the spec, tell what changed, write all of it or nothing; or list what lacks words."""

import argparse
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from pipeline.commands.file_changes import NAMES, next_version, plan_files, released, tags
from pipeline.commands.inputs import CACHE as CACHE
from pipeline.commands.inputs import read_committed_spec, read_inputs
from pipeline.commands.reports import write_reports
from pipeline.commands.sources import missing_operations
from pipeline.commands.stages import timed_stages
from pipeline.commands.update import CommittedSpec, SpecUpdate, check_generation, update_spec
from pipeline.curation import messages_todo, todo
from pipeline.diagnostics import Diagnostic, DiagnosticError, bounded
from pipeline.diff import Report
from pipeline.fetch import LOCK, is_unchanged, locked_addresses
from pipeline.file_tree import FileTree, write_files
from pipeline.openapi.corrections import apply_valid_corrections
from pipeline.openapi.messages import split_messages
from pipeline.publication import Publication
from pipeline.vendors import Vendor
from pipeline.workspace import VENDORS, Workspace


def refresh(workspace: Workspace, chosen: argparse.Namespace, say: Callable[[str], None]) -> int:
    """Bring the specs of the chosen vendors up to date, all documents of each; returns the exit status."""
    if chosen.asked or chosen.events_from:
        names = _of_one(workspace, chosen)
    else:
        names = [each.name for each in workspace.documents(chosen.vendors, chosen.document)]
    reports, diagnostics = list[Report](), list[Diagnostic]()
    for name in names:
        # Read anew: the documents of a vendor share a version, which the one before may have raised.
        workspace = Workspace(workspace.root)
        vendor = workspace.document(name)
        try:
            found = refresh_vendor(workspace, vendor, chosen, say)
            reports.append(found.report)
            if found.obstacles and not chosen.anyway:
                diagnostics += (*found.obstacles, _refusal(vendor))
            elif found.files:
                _write(workspace, vendor, found.files, chosen, say)
        except DiagnosticError as error:
            diagnostics += error.diagnostics
    write_reports(reports, chosen, several=len(names) > 1)
    if diagnostics:
        raise DiagnosticError(*diagnostics)
    return 0


def _of_one(workspace: Workspace, chosen: argparse.Namespace) -> list[str]:
    """Return the name of the one document that is to be read from `--from`: the vendor's own unless another is named."""
    found = workspace.documents(chosen.vendors, chosen.document or "")
    if len(found) == 1:
        return [found[0].name]
    so = 'name it: nox -s "refresh(<vendor>)" -- --from …'
    raise DiagnosticError(
        Diagnostic(location="--from", message="is for one vendor", actual=f"{len(found)} vendors", hint=so)
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class RefreshResult:
    """The result of refreshing one vendor."""

    report: Report
    files: FileTree
    """What differs afterwards, and only that."""
    obstacles: tuple[Diagnostic, ...] = ()
    """Why no client can be made of it yet."""

    @property
    def changed(self) -> bool:
        """Whether the vendor changed more than the text around its facts."""
        return bool(self.report.changes or self.obstacles or self.files.keys() - {LOCK, NAMES})


def refresh_vendor(
    workspace: Workspace, vendor: Vendor, chosen: argparse.Namespace, say: Callable[[str], None]
) -> RefreshResult:
    """
    Read what one vendor published and return what that changes; writes nothing but the cache of downloads.

    Raises:
        DiagnosticError: something can't be read, or contradicts something else.
    """
    with bounded(f"{vendor.name}: what it publishes, or its spec"):
        return _refreshed(workspace, vendor, chosen, say)


def _refreshed(
    workspace: Workspace, vendor: Vendor, chosen: argparse.Namespace, say: Callable[[str], None]
) -> RefreshResult:
    with timed_stages(vendor.name, say) as begin:
        begin("read")
        committed = read_committed_spec(workspace, vendor)
        asked = read_inputs(workspace, vendor, chosen, committed.corrections)
    read = [*asked.published, *([asked.messages] if asked.messages else [])]
    if not (chosen.force or chosen.asked or chosen.events_from) and _is_noted(workspace, vendor, read, committed):
        say(f"{vendor.name}: unchanged, what was read is what the lock notes")
        return RefreshResult(report=_same(vendor, str(committed.document["info"].get("version", "?"))), files={})
    with timed_stages(vendor.name, say) as begin:
        begin("compare")
        renewed = update_spec(vendor, committed, asked)
        obstacles = _obstacles(workspace, vendor, chosen, renewed, begin)
    tagged = tags(workspace.root)
    version = next_version(vendor, renewed.report.changes, tagged)
    files = plan_files(
        vendor,
        committed,
        renewed,
        read=read,
        texts={
            path: workspace.text(path)
            for path in (LOCK, VENDORS, NAMES)
            if path != NAMES or (workspace.root / path).exists()
        },
        version=version,
        forgotten=_superseded(workspace, vendor, chosen, renewed, committed),
        today=datetime.now(UTC).date(),
    )
    if not files:
        say(f"{vendor.name}: unchanged")
    unreleased = bool(renewed.report.changes) and released(vendor, tagged) is None
    notes = (*renewed.report.notes, *obstacles, *((_unreleased(vendor),) if unreleased else ()))
    report = replace(renewed.report, bumped=version, notes=notes)
    return RefreshResult(report=report, files=files, obstacles=obstacles)


def _obstacles(
    workspace: Workspace,
    vendor: Vendor,
    chosen: argparse.Namespace,
    renewed: SpecUpdate,
    begin: Callable[[str], None],
) -> tuple[Diagnostic, ...]:
    """Return why no client can be made of the new spec; the generators are asked only where the checks pass."""
    if renewed.obstacles or renewed.normal is None or chosen.no_surface or renewed.before == renewed.curated:
        return renewed.obstacles
    begin("generate")
    try:
        check_generation(workspace, vendor, renewed.normal)
    except DiagnosticError as error:
        return error.diagnostics
    return ()


def _superseded(
    workspace: Workspace, vendor: Vendor, chosen: argparse.Namespace, renewed: SpecUpdate, committed: CommittedSpec
) -> tuple[str, ...]:
    """Return the addresses whose digests no longer vouch for the spec: it was changed after something else."""
    changed = bool(chosen.asked) and renewed.document != committed.document
    return locked_addresses(workspace.text(LOCK), vendor.name) if changed else ()


def _is_noted(workspace: Workspace, vendor: Vendor, read: Sequence[Publication], committed: CommittedSpec) -> bool:
    """Tell whether the lock vouches for the spec; what is named with `--from` may be older, and is always looked at."""
    return is_unchanged(workspace.text(LOCK), vendor.name, read) and not missing_operations(vendor, committed.document)


def _write(
    workspace: Workspace, vendor: Vendor, files: FileTree, chosen: argparse.Namespace, say: Callable[[str], None]
) -> None:
    if chosen.dry_run:
        say(f"{vendor.name}: would write {', '.join(files)}")
        return
    store(workspace.root, files)
    say(f"{vendor.name}: wrote {', '.join(files)}")


def store(root: Path, files: FileTree) -> None:
    """
    Write files below a folder, all or none.

    Raises:
        DiagnosticError: they can't be written.
    """
    try:
        write_files(root, files)
    except OSError as error:
        where, so = str(error.filename or root), "make room, or make it writable; then try again"
        raise DiagnosticError(
            Diagnostic(location=where, message="can't be written", actual=error.strerror, hint=so)
        ) from None


def _same(vendor: Vendor, version: str) -> Report:
    return Report(
        vendor=vendor.name,
        title=vendor.title,
        package=vendor.package,
        old=version,
        new=version,
        version=vendor.version,
        bumped=vendor.version,
    )


def _unreleased(vendor: Vendor) -> Diagnostic:
    return Diagnostic(
        location=f"{vendor.package} {vendor.version}",
        message="stays as it is",
        actual=f"no tag {vendor.package}-v{vendor.version}",
        hint="it is not released yet, and goes out with these changes",
    )


def _refusal(vendor: Vendor) -> Diagnostic:
    return Diagnostic(
        location=f"specs/{vendor.folder}",
        message="would make no client; nothing was written",
        hint="mend what is listed above and refresh again; or write it as it is with --anyway, and mend it then",
    )


def list_todo(workspace: Workspace, chosen: argparse.Namespace, say: Callable[[str], None]) -> int:
    """Print what lacks words once the corrections are applied; returns 1 if anything does."""
    names = [each.name for each in workspace.documents(chosen.vendors, chosen.document)]
    lacking = {name: missing_words(workspace, workspace.document(name)) for name in names}
    if chosen.json:
        print(json.dumps(lacking, indent=1))
    else:
        for name, places in lacking.items():
            say(f"{name}: {len(places) or 'no'} place{'' if len(places) == 1 else 's'} without words")
            for place in places:
                say(f"  {place}")
    return 1 if any(lacking.values()) else 0


def missing_words(workspace: Workspace, vendor: Vendor) -> list[str]:
    """Return the places of a document that lack words of ours, once its corrections are applied."""
    committed = read_committed_spec(workspace, vendor)
    where = f"specs/{vendor.folder}/corrections.yaml"
    document, _ = apply_valid_corrections(committed.document, committed.corrections, where)
    calls, messages = split_messages(document)
    lacking = [*todo(calls), *(it for module, each in messages.items() for it in messages_todo(each, module))]
    return list(map(str, lacking))
