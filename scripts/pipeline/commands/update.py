"""From what was published to what a refresh writes and tells, as values."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from pipeline.checks import check_curated
from pipeline.commands.sanity import check_publications
from pipeline.curation import CarriedEvents, CuratedSpec, carry_over_events, curate, find_unpriced, list_operations
from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.diff import Report, bump, changes_between
from pipeline.fetch import Reported
from pipeline.importers import UpstreamSpec, import_publications, merge_events, read_messages
from pipeline.model import NormalSpec
from pipeline.openapi.corrections import BeforeReading
from pipeline.openapi.document import Document
from pipeline.openapi.grammar import in_reading_order
from pipeline.openapi.resolver import components_of
from pipeline.openapi.valid_corrections import apply_valid_corrections, naming_stale
from pipeline.publication import Publication
from pipeline.vendors import Vendor


@dataclass(frozen=True, slots=True, kw_only=True)
class CommittedSpec:
    """A vendor's spec as it stands."""

    document: Document
    corrections: Document | None = None
    events: Document | None = None
    reported: Reported = field(default_factory=Reported)


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """The publications that were read, and the options for taking them."""

    published: Sequence[Publication]
    messages: Publication | None = None
    """An AsyncAPI publication, for `events.yaml`."""
    wanted: Mapping[str, Sequence[str]]
    """For some publications, by name, the operations they are the authority for."""
    newest: bool = False
    events_elsewhere: bool = False
    """Our events were written after prose, which says more than webhooks listed beside the calls: they stay."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecUpdate:
    """A spec brought up to date."""

    document: Document
    """The facts with our words: `openapi.yaml`."""
    events: Document | None
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
    fresh = curate_upstream(vendor, committed, upstream, asked.wanted) if upstream else None
    events, notes = _events(committed, upstream, asked)
    # In the order in which it will be written: what is made of it lists operations in that order.
    document = in_reading_order(fresh.document) if fresh else committed.document
    before, _ = apply_valid_corrections(committed.document, committed.corrections, f"{where}/corrections.yaml")
    curated, stale = apply_valid_corrections(document, committed.corrections, f"{where}/corrections.yaml")
    removed = fresh.removed if fresh else ()
    reported = _reported(committed, upstream, fresh, events)
    stale = (*(upstream.stale if upstream else ()), *stale)
    normal, wrong = _checked(curated, f"{where}/openapi.yaml", vendor.hosts)
    with naming_stale(stale):
        versions = (before, committed.events), (curated, events.document)
        changes = changes_between(*versions, built=normal.model if normal else None)
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
        todo=tuple(map(str, (*(fresh.todo if fresh else ()), *events.todo))),
        notes=(
            *(upstream.notes if upstream else ()),
            *(_renamed(name, own) for name, own in _news(reported, committed)),
            *(fresh.notes if fresh else ()),
            *notes,
            *events.notes,
            *(find_unpriced(upstream.document, curated, f"{where}/openapi.yaml") if upstream else ()),
        ),
    )
    return SpecUpdate(
        document=document,
        events=events.document,
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
    committed: CommittedSpec, upstream: UpstreamSpec | None, fresh: CuratedSpec | None, events: CarriedEvents
) -> Reported:
    """Return what lasts of the differences reported so far, with those of this refresh."""
    before = committed.reported
    known = {*components_of(committed.document, "schemas"), *((committed.events or {}).get("$defs", {}))}
    renamed = {name: own for name, own in before.renamed.items() if own in known}
    outside = set(fresh.outside if fresh else ())
    if upstream is None or not upstream.whole:
        outside |= set(before.outside)
    inside = list_operations(fresh.document if fresh else committed.document)
    return Reported(
        outside=tuple(sorted(outside - set(inside))),
        renamed={**renamed, **(fresh.renamed if fresh else {}), **events.renamed},
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
    check_publications(vendor, committed.document, upstream, wanted)
    return curate(
        upstream.document,
        committed.document,
        scope=vendor.scope,
        whole=bool(upstream.whole),
        lossy=upstream.lossy,
        title=vendor.title,
    )


def _events(
    committed: CommittedSpec, upstream: UpstreamSpec | None, asked: Inputs
) -> tuple[CarriedEvents, tuple[Diagnostic, ...]]:
    from_calls = upstream.events if upstream and not asked.events_elsewhere else None
    if asked.messages is None:
        return carry_over_events(from_calls, committed.events), ()
    events, notes = read_messages(asked.messages)
    beside = [("the calls' own publication", from_calls)] if from_calls else []
    joined, merge_notes = merge_events([*beside, (asked.messages.name, events)])
    return carry_over_events(joined, committed.events), (*notes, *merge_notes)


def _checked(curated: Document, where: str, hosts: Collection[str]) -> tuple[NormalSpec | None, tuple[Diagnostic, ...]]:
    try:
        return check_curated(curated, where, (), hosts), ()
    except DiagnosticError as error:
        return None, error.diagnostics


def _called(document: Document, date: str | None) -> str:
    version = str(document["info"].get("version", "?"))
    return f"{version} ({date})" if date else version
