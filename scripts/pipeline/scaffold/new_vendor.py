"""From what a new vendor publishes to everything a client of it needs, as a tree of files."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from urllib.parse import urljoin

from pipeline.checks import check_curated
from pipeline.curation import curate, curate_messages
from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.fetch import is_url
from pipeline.file_tree import FileTree
from pipeline.importers import UpstreamSpec, import_publications, with_messages
from pipeline.model import ClientModel
from pipeline.openapi.corrections import BeforeReading, apply_valid_corrections
from pipeline.openapi.document import Document
from pipeline.openapi.messages import join_messages
from pipeline.openapi.walk import operations
from pipeline.publication import Publication
from pipeline.reserved import defined_by_resource, resource_class
from pipeline.scaffold.auth_schemes import AuthSchemes, manners_of
from pipeline.scaffold.files import Facts, first_corrections, lists, own_files
from pipeline.scaffold.page import choose_example_call
from pipeline.scaffold.vendor_entry import VendorOptions, vendor_of
from pipeline.vendors import Vendor


@dataclass(frozen=True, slots=True, kw_only=True)
class Scaffold:
    """A new vendor, complete."""

    vendor: Vendor
    files: FileTree
    manners: AuthSchemes
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
    read, said = with_messages(upstream.messages, messages, newest=newest) if messages else (upstream.messages, ())
    separate = {module: curate_messages(each, None) for module, each in read.items()}
    whole = join_messages(
        fresh.document, {module: each.document for module, each in separate.items() if each.document["paths"]}
    )
    addresses = [each.name for each in published if is_url(each.name)]
    resources = {operation["x-pennyweight-name"].split(".")[0] for _, _, operation in operations(fresh.document)}
    corrections = first_corrections(options, whole, corrections)
    document, stale = apply_valid_corrections(whole, corrections, where)
    vendor = vendor_of(
        options, document, addresses, {name for each in resources for name in defined_by_resource(resource_class(each))}
    )
    manners = manners_of(upstream.document, vendor.name)
    scope = () if upstream.whole else tuple(upstream.sources)
    facts = Facts(
        vendor=replace(vendor, scope=scope),
        document=document,
        uncorrected=whole,
        corrections=corrections,
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
        todo=tuple(str(it) for each in (fresh, *separate.values()) for it in each.todo),
        notes=(
            *upstream.notes,
            *said,
            *(it for each in (fresh, *separate.values()) for it in each.notes),
            *manners.notes,
        ),
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


def _checked(facts: Facts) -> tuple[ClientModel | None, list[Diagnostic]]:
    """Return the client, and what the pipeline will refuse: without a client there is something."""
    where = f"specs/{facts.vendor.name}/openapi.yaml"
    try:
        return check_curated(facts.document, where, facts.vendor.scope, facts.vendor.hosts).model, []
    except DiagnosticError as error:
        return None, list(error.diagnostics)
