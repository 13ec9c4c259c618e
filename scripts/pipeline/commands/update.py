"""From what was published to what a refresh writes and tells, as values; and the trial of the client that it makes."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from pipeline.checks import check_curated
from pipeline.codegen import client_of
from pipeline.commands.sources import check_publications
from pipeline.curation import CuratedSpec, curate, curate_messages, find_unpriced, list_operations, messages_todo
from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.diff import Report, bump, changes_between
from pipeline.fetch import Reported
from pipeline.importers import UpstreamSpec, import_publications, with_messages
from pipeline.model import NormalSpec
from pipeline.openapi.corrections import BeforeReading, apply_valid_corrections, naming_stale
from pipeline.openapi.document import Document
from pipeline.openapi.grammar import in_reading_order
from pipeline.openapi.messages import EVENTS, join_messages, split_messages
from pipeline.openapi.resolver import components_of
from pipeline.publication import Publication
from pipeline.vendors import Vendor
from pipeline.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class CommittedSpec:
    """A vendor's spec as it stands."""

    document: Document
    corrections: Document | None = None
    reported: Reported = field(default_factory=Reported)


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """The publications that were read, and the options for taking them."""

    published: Sequence[Publication]
    messages: Publication | None = None
    """An AsyncAPI publication."""
    wanted: Mapping[str, Sequence[str]]
    """For some publications, by name, the operations they are the authority for."""
    newest: bool = False
    posted_elsewhere: bool = False
    """Our webhooks were written after prose, which says more than those listed beside the calls: they stay."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecUpdate:
    """A spec brought up to date."""

    document: Document
    """The facts with our words: `openapi.yaml`."""
    before: Document
    """The curated spec until now, corrections applied."""
    curated: Document
    """The curated spec from now on, corrections applied."""
    report: Report
    removed: tuple[str, ...]
    """Operations that are gone, as `METHOD /path`."""
    normal: NormalSpec | None
    """The same in normal form; None where no client can be made of it."""
    obstacles: tuple[Diagnostic, ...]
    """Why no client can be made of it yet: stale corrections, annotations that lead nowhere."""
    reported: Reported
    """For the lock."""


def update_spec(vendor: Vendor, committed: CommittedSpec, asked: Inputs) -> SpecUpdate:
    """
    Return what the spec becomes, and what to tell about it.

    Raises:
        DiagnosticError: something can't be read, contradicts another publication, or is not of this vendor.
    """
    where = f"specs/{vendor.folder}"
    upstream = _read(committed, asked, f"{where}/corrections.yaml")
    calls, ours = split_messages(committed.document)
    fresh = curate_upstream(vendor, committed, upstream, asked.wanted) if upstream else None
    messages, notes = _messages(ours, upstream, asked)
    separate = {**ours, **{module: each.document for module, each in messages.items()}}
    separate = {module: each for module, each in separate.items() if each["paths"]}
    # In the order in which it will be written: what is made of it lists operations in that order.
    document = in_reading_order(join_messages(fresh.document if fresh else calls, separate))
    document = committed.document if document == committed.document else document
    before, _ = apply_valid_corrections(committed.document, committed.corrections, f"{where}/corrections.yaml")
    curated, stale = apply_valid_corrections(document, committed.corrections, f"{where}/corrections.yaml")
    removed = fresh.removed if fresh else ()
    reported = _reported(committed, upstream, fresh, messages)
    stale = (*(upstream.stale if upstream else ()), *stale)
    normal, wrong = _checked(curated, f"{where}/openapi.yaml", vendor.hosts)
    with naming_stale(stale):
        changes = changes_between(before, curated, built=normal.model if normal else None)
    report = Report(
        vendor=vendor.name,
        title=vendor.title,
        package=vendor.package,
        old=_called(committed.document, None),
        new=_called(document, max((each.date[:10] for each in asked.published if each.date), default=None)),
        version=vendor.version,
        bumped=bump(vendor.version, changes),
        changes=changes,
        outside=tuple(each for each in reported.outside if each not in committed.reported.outside),
        todo=tuple(
            map(
                str, [*(fresh.todo if fresh else ()), *(it for each in separate.values() for it in messages_todo(each))]
            )
        ),
        notes=(
            *(upstream.notes if upstream else ()),
            *(_renamed(name, own) for name, own in _news(reported, committed)),
            *(fresh.notes if fresh else ()),
            *notes,
            *(note for each in messages.values() for note in each.notes),
            *(find_unpriced(upstream.document, curated, f"{where}/openapi.yaml") if upstream else ()),
        ),
    )
    return SpecUpdate(
        document=document,
        before=before,
        curated=curated,
        report=report,
        removed=removed,
        normal=normal,
        obstacles=(*stale, *wrong),
        reported=reported,
    )


def _read(committed: CommittedSpec, asked: Inputs, corrections: str) -> UpstreamSpec | None:
    if not asked.published:
        return None
    before = BeforeReading(committed.corrections, corrections)
    return import_publications(asked.published, wanted=asked.wanted, newest=asked.newest, corrections=before)


def _reported(
    committed: CommittedSpec,
    upstream: UpstreamSpec | None,
    fresh: CuratedSpec | None,
    messages: Mapping[str, CuratedSpec],
) -> Reported:
    """Return what lasts of the differences reported so far, with those of this refresh."""
    before = committed.reported
    known = components_of(committed.document, "schemas")
    renamed = {name: own for name, own in before.renamed.items() if own in known}
    outside = set(fresh.outside if fresh else ())
    if upstream is None or not upstream.whole:
        outside |= set(before.outside)
    inside = list_operations(fresh.document if fresh else committed.document)
    return Reported(
        outside=tuple(sorted(outside - set(inside))),
        renamed={
            **renamed,
            **(fresh.renamed if fresh else {}),
            **{f"{at}.{name}": f"{at}.{own}" for at, each in messages.items() for name, own in each.renamed.items()},
        },
    )


def _news(reported: Reported, committed: CommittedSpec) -> list[tuple[str, str]]:
    return [pair for pair in reported.renamed.items() if pair not in committed.reported.renamed.items()]


def _renamed(name: str, own: str) -> Diagnostic:
    return Diagnostic(
        location=f"schema {own}",
        message="the vendor renamed a schema and changed nothing about it",
        expected=own,
        actual=name,
        hint="our name stays: another would break users for nothing",
    )


def curate_upstream(
    vendor: Vendor, committed: CommittedSpec, upstream: UpstreamSpec, wanted: Mapping[str, Sequence[str]]
) -> CuratedSpec:
    """
    Return the curated spec of what a vendor publishes, with the names and docs of the committed one.

    Raises:
        DiagnosticError: the publications are not of this vendor.
    """
    calls, _ = split_messages(committed.document)
    check_publications(vendor, calls, upstream, wanted)
    return curate(
        upstream.document,
        calls,
        scope=vendor.scope,
        whole=bool(upstream.whole),
        lossy=upstream.lossy,
        title=vendor.title,
    )


def _messages(
    ours: Mapping[str, Document], upstream: UpstreamSpec | None, asked: Inputs
) -> tuple[dict[str, CuratedSpec], tuple[Diagnostic, ...]]:
    """Return the messages that were read, by module, and notes; those that no publication has stay as they are."""
    read = dict(upstream.messages) if upstream else {}
    if asked.posted_elsewhere:
        read.pop(EVENTS, None)
    notes: tuple[Diagnostic, ...] = ()
    if asked.messages is not None:
        read, notes = with_messages(read, asked.messages, newest=asked.newest)
    return {module: curate_messages(each, ours.get(module)) for module, each in read.items()}, notes


def _checked(curated: Document, where: str, hosts: Collection[str]) -> tuple[NormalSpec | None, tuple[Diagnostic, ...]]:
    try:
        return check_curated(curated, where, (), hosts), ()
    except DiagnosticError as error:
        return None, error.diagnostics


def _called(document: Document, date: str | None) -> str:
    version = str(document["info"].get("version", "?"))
    return f"{version} ({date})" if date else version


def check_generation(workspace: Workspace, vendor: Vendor, spec: NormalSpec) -> None:
    """
    Make the client of a curated spec, and discard it.

    Raises:
        DiagnosticError: no client can be made of it.
    """
    client_of(spec, vendor, workspace.overlay(vendor), lambda _stage: None)
