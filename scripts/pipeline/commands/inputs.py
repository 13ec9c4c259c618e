"""The edge of reading: what was asked for, or else the vendor's own sources; and the spec as it stands."""

import argparse
import sys
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from pipeline.commands.sources import sources_of
from pipeline.commands.update import CommittedSpec, Inputs
from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.fetch import (
    LOCK,
    Progress,
    Validators,
    collect,
    locked_validators,
    read_reported,
    redact_url,
    show_progress,
    with_companions,
)
from pipeline.importers import missing_companions
from pipeline.openapi.corrections import BeforeReading
from pipeline.openapi.document import Document, load
from pipeline.publication import Publication
from pipeline.vendors import Vendor
from pipeline.workspace import VENDORS, Workspace

CACHE = ".nox/published"


def read_inputs(
    workspace: Workspace, vendor: Vendor, chosen: argparse.Namespace, corrections: Document | None
) -> Inputs:
    """
    Read what `--from` names, or else the vendor's own sources.

    Raises:
        DiagnosticError: nothing is named, or something is missing, too large, no text, or can't be fetched.
    """
    sources = sources_of(vendor)
    if chosen.asked or chosen.events_from:
        calls, messages, wanted = chosen.asked, [*filter(None, [chosen.events_from])], {}
    else:
        calls = [source.url for source in sources if source.of_calls]
        messages = [source.url for source in sources if source.of_messages]
        wanted = {redact_url(each.url): each.operations for each in sources if each.of_calls and each.operations}
    if not calls and not messages:
        where, what = f"{VENDORS}: [{vendor.table}]", "has no source that a machine can read"
        raise DiagnosticError(Diagnostic(location=where, message=what, hint="add one, or say what to read with --from"))
    with show_progress(sys.stderr, quiet=chosen.json) as progress:
        published = _read(workspace, vendor, calls, progress, corrections)
        event_sources = _read(workspace, vendor, messages, progress, None)
    if len(event_sources) > 1:
        found, so = ", ".join(each.name for each in event_sources), "give the document or page that has them all"
        what = "messages are read from one publication"
        raise DiagnosticError(Diagnostic(location="--events-from", message=what, expected="one", actual=found, hint=so))
    return Inputs(
        published=published,
        messages=event_sources[0] if event_sources else None,
        wanted=wanted,
        newest=chosen.newest,
        posted_elsewhere=any(source.for_people for source in sources),
    )


def _read(
    workspace: Workspace, vendor: Vendor, asked: list[str], progress: Progress, corrections: Document | None
) -> list[Publication]:
    known = locked_validators(workspace.text(LOCK), vendor.name)
    found = corrections, f"specs/{vendor.folder}/corrections.yaml"
    return read_publications(asked, found, root=workspace.root, progress=progress, known=known) if asked else []


def read_publications(
    asked: Sequence[str],
    corrections: tuple[Document | None, str],
    *,
    root: Path,
    progress: Progress,
    known: Mapping[str, Validators] = {},
) -> list[Publication]:
    """
    Read everything that was asked for, and the documents that whole specs among it refer to.

    Args:
        asked: files, folders, globs, `-` or URLs.
        corrections: for before reading, and what they are called in messages.
        root: where relative paths begin.
        progress: is told of each download.
        known: by URL, the validators noted in the lock.

    Raises:
        DiagnosticError: something is missing, too large, no text, or can't be fetched.
    """
    cache = root / CACHE

    def missing(publication: Publication) -> Collection[str]:
        return missing_companions(publication, BeforeReading(*corrections))

    return [
        with_companions(each, missing, root=root, cache=cache, progress=progress)
        for each in collect(asked, root=root, cache=cache, progress=progress, known=known)
    ]


def read_committed_spec(workspace: Workspace, vendor: Vendor) -> CommittedSpec:
    """
    Read a vendor's spec as it stands.

    Raises:
        DiagnosticError: it is missing or malformed.
    """
    folder = f"specs/{vendor.folder}"
    there = workspace.specs(vendor)
    path, where = f"{folder}/openapi.yaml", f"{folder}/corrections.yaml"
    return CommittedSpec(
        document=load(workspace.text(path), path),
        corrections=load(workspace.text(where), where) if where in there else None,
        reported=read_reported(workspace.text(LOCK), vendor.name),
    )
