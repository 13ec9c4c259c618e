"""From what a new vendor publishes to everything a client of it needs, as a tree of files."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from urllib.parse import urljoin

from pipeline.checks import check_curated, check_events
from pipeline.curation import carry_over_events, curate, resource_class_names
from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.fetch import is_url
from pipeline.file_tree import FileTree
from pipeline.importers import UpstreamSpec, import_publications, merge_events, read_messages
from pipeline.model import ClientModel
from pipeline.openapi.corrections import BeforeReading
from pipeline.openapi.document import Document
from pipeline.openapi.valid_corrections import apply_valid_corrections
from pipeline.openapi.walk import operations
from pipeline.publication import Publication
from pipeline.scaffold.auth_schemes import AuthSchemes, manners_of
from pipeline.scaffold.example_call import ExampleCall, choose_example_call
from pipeline.scaffold.files import Facts, first_corrections, lists, own_files
from pipeline.scaffold.vendor_entry import VendorOptions, vendor_of
from pipeline.vendors import Vendor


@dataclass(frozen=True, slots=True, kw_only=True)
class Scaffold:
    """A new vendor, complete."""

    vendor: Vendor
    files: FileTree
    manners: AuthSchemes
    call: ExampleCall | None
    todo: tuple[str, ...]
    """What lacks words."""
    notes: tuple[Diagnostic, ...]
    """What was settled while reading."""
    obstacles: tuple[Diagnostic, ...]
    """Why no client can be made of it yet."""
    from_files: bool
    """Whether nothing says where it is published."""


def scaffold_vendor(
    options: VendorOptions,
    published: Sequence[Publication],
    messages: Publication | None,
    *,
    newest: bool,
    corrections: Document | None = None,
    texts: Mapping[str, str],
    others: Sequence[Vendor],
    today: date,
) -> Scaffold:
    """
    Return the files of a new vendor, those that list our packages among them.

    Args:
        options: of the person who adds it.
        published: what describes its calls.
        messages: an AsyncAPI publication.
        newest: where publications contradict each other, believe the one changed last.
        corrections: of what is published, before and after reading.
        texts: the files of `LISTS` as they are.
        others: the vendors that are there.
        today: for the lock.

    Raises:
        DiagnosticError: something can't be read, contradicts something else, or can't be called as it is to be called.
    """
    where = f"specs/{options.name}/corrections.yaml"
    upstream = import_publications(published, newest=newest, corrections=BeforeReading(corrections, where))
    fresh = curate(
        _served(upstream, options),
        None,
        whole=True,
        lossy=upstream.lossy,
        title=options.title or options.name.capitalize(),
    )
    joined, event_notes = _events(upstream, messages)
    events = carry_over_events(joined, None)
    addresses = [each.name for each in published if is_url(each.name)]
    resources = {operation["x-pennyweight-name"].split(".")[0] for _, _, operation in operations(fresh.document)}
    corrections = first_corrections(options, fresh.document, corrections)
    document, stale = apply_valid_corrections(fresh.document, corrections, where)
    vendor = vendor_of(options, document, addresses, list(resource_class_names(resources)))
    manners = manners_of(upstream.document, vendor.name)
    scope = () if upstream.whole else tuple(upstream.sources)
    facts = Facts(
        vendor=replace(vendor, scope=scope),
        document=document,
        uncorrected=fresh.document,
        corrections=corrections,
        events=events.document,
        manners=manners,
    )
    model, wrong = _checked(facts)
    obstacles = (*upstream.stale, *stale, *wrong)
    call = None if obstacles or model is None else choose_example_call(model)
    own = own_files(facts, call)
    read_here = [*published, *([messages] if messages else [])]
    return Scaffold(
        vendor=vendor,
        files={**own, **lists(facts, model, upstream, read_here, texts, others, today)},
        manners=manners,
        call=call,
        todo=(*map(str, fresh.todo), *map(str, events.todo)),
        notes=(*upstream.notes, *event_notes, *fresh.notes, *events.notes, *manners.notes),
        obstacles=obstacles,
        from_files=not any(is_url(each.name) for each in read_here),
    )


def _served(upstream: UpstreamSpec, options: VendorOptions) -> Document:
    """Pages of some forms don't say where calls go; a spec that names no server means the one it was read from."""
    if upstream.document.get("servers"):
        return upstream.document
    origin = next((urljoin(name, "/").rstrip("/") for name in sorted(upstream.whole) if is_url(name)), None)
    url = options.server or origin
    return {**upstream.document, "servers": [{"url": url}]} if url else upstream.document


def _events(upstream: UpstreamSpec, messages: Publication | None) -> tuple[Document | None, tuple[Diagnostic, ...]]:
    if messages is None:
        return upstream.events, ()
    events, notes = read_messages(messages)
    if upstream.events is None:
        return events, notes
    joined, merge_notes = merge_events([("the calls' own spec", upstream.events), (messages.name, events)])
    return joined, (*notes, *merge_notes)


def _checked(facts: Facts) -> tuple[ClientModel | None, list[Diagnostic]]:
    """Return the client, and what the pipeline will refuse: without a client there is something."""
    folder = f"specs/{facts.vendor.name}"
    model, found = None, list[Diagnostic]()
    try:
        spec = check_curated(facts.document, f"{folder}/openapi.yaml", facts.vendor.scope, facts.vendor.hosts)
        model = spec.model
    except DiagnosticError as error:
        found += error.diagnostics
    try:
        if facts.events is not None:
            check_events(facts.events, f"{folder}/events.yaml")
    except DiagnosticError as error:
        found += error.diagnostics
    return model, found
