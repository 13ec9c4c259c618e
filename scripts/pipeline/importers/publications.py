"""From publications to the upstream spec, one document: each is read as what it is, then all are merged."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.importers import bundling, merging, servers, swagger2, webhooks
from pipeline.importers import redaction as scrub
from pipeline.importers.asyncapi.document import read_asyncapi
from pipeline.importers.formats import Format, detect_format
from pipeline.importers.mintlify.markdown import title_of
from pipeline.importers.mintlify.pages import block_of, tree_of
from pipeline.importers.mintlify_legacy import page as old_pages
from pipeline.importers.unused import find_unused
from pipeline.openapi import references
from pipeline.openapi.corrections import BeforeReading
from pipeline.openapi.document import Document
from pipeline.openapi.grammar import without
from pipeline.openapi.inheritance import with_told_values
from pipeline.openapi.messages import EVENTS
from pipeline.openapi.pointers import steps
from pipeline.openapi.reachability import keep_operations
from pipeline.openapi.repair import repair_content, repair_shapes
from pipeline.openapi.structure import find_faults, validate_structure
from pipeline.openapi.upgrade import document as upgrade
from pipeline.openapi.walk import operations
from pipeline.publication import Publication

_UNTOLD = {"title": "API", "version": "0"}
_ANY: Mapping[str, Sequence[str]] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class UpstreamSpec:
    """A vendor's API as its publications tell it."""

    document: Document
    """OpenAPI 3.1, still with the vendor's words and extensions."""
    messages: Mapping[str, Document] = field(default_factory=dict)
    """By module, a document of messages."""
    notes: tuple[Diagnostic, ...] = ()
    """What was scrubbed, moved or settled; nothing in it is an error."""
    stale: tuple[Diagnostic, ...] = ()
    """Corrections for before reading that met nothing."""
    sources: dict[str, str] = field(default_factory=dict)
    """`METHOD /path` → the name of the publication it came from."""
    whole: frozenset[str] = frozenset()
    """The names of those publications that are whole specs: what they lack, the vendor no longer has."""
    lossy: frozenset[str] = frozenset()
    """Operations from pages that lose operationIds, tags, the names of security schemes and formats of parameters."""


def import_publications(
    published: Sequence[Publication],
    *,
    wanted: Mapping[str, Sequence[str]] = _ANY,
    newest: bool = False,
    corrections: BeforeReading | None = None,
) -> UpstreamSpec:
    """
    Return what publications about calls say, as one OpenAPI 3.1 document in the vendor's words.

    Args:
        published: whole specs, pages, or both.
        wanted: for some publications, by name, the only operations to take from them, as `METHOD /path`.
        newest: where two of them contradict each other, believe the one changed last instead of refusing.
        corrections: what is to be corrected in them before they are read.

    Raises:
        DiagnosticError: one of them has nothing to import, can't be read, or contradicts another.
    """
    parts: list[tuple[Publication, Document]] = []
    posted: list[merging.Part] = []
    notes: list[Diagnostic] = []
    lossy: set[str] = set()
    diagnostics: list[Diagnostic] = []
    corrections = corrections or BeforeReading(None)
    for each in published:
        try:
            document, webhooks_posted, call_notes = _calls(each, corrections)
        except DiagnosticError as error:
            diagnostics += error.diagnostics
            continue
        notes += call_notes
        if webhooks_posted is not None:
            posted.append((each, webhooks_posted))
        chosen = wanted.get(each.name)
        document = keep_operations(document, chosen.__contains__) if chosen else document
        if detect_format(each) is Format.OLD_PAGE:
            lossy |= {f"{method.upper()} {path}" for path, method, _ in operations(document)}
            document = {key: value for key, value in document.items() if key != "info"}  # none of the vendor's
        parts.append((each, document))
    if diagnostics:
        raise DiagnosticError(*corrections.stale, *diagnostics)
    document, merged, sources = merging.merge(parts, newest=newest)
    messages, more = _merge_messages(posted, newest=newest) if posted else ({}, ())
    return UpstreamSpec(
        document={"info": _UNTOLD, **document},
        messages={EVENTS: messages} if messages else {},
        notes=(*notes, *merged, *more),
        stale=corrections.stale,
        sources=sources,
        whole=frozenset(each.name for each in published if detect_format(each) is Format.OPENAPI),
        lossy=frozenset(lossy),
    )


def with_messages(
    messages: Mapping[str, Document], published: Publication, *, newest: bool = False
) -> tuple[dict[str, Document], tuple[Diagnostic, ...]]:
    """
    Return messages by module together with those of an AsyncAPI document or page, in the vendor's words, and notes.

    Args:
        messages: what the vendor's OpenAPI says of them.
        published: AsyncAPI.
        newest: where both contradict each other, believe AsyncAPI.

    Raises:
        DiagnosticError: it is no AsyncAPI, can't be read, or contradicts the vendor's OpenAPI.
    """
    name = published.name
    block = block_of(published)
    if detect_format(published) is not Format.ASYNCAPI:
        so = "messages come from the vendor's AsyncAPI document or page; calls are read with --from"
        raise DiagnosticError(Diagnostic(location=name, message="describes no messages", expected="AsyncAPI", hint=so))
    tree, scrubbed = scrub.redact_secrets(tree_of(published, block), name)
    module, document, notes = read_asyncapi(tree, name)
    beside = Publication(name="the calls' own publication", text="", digest="")
    both = [*((beside, it) for it in [messages.get(module)] if it), (published, document)]
    merged, more = _merge_messages(both, newest=newest)
    return {**messages, module: merged}, (*scrubbed, *notes, *more)


def _merge_messages(parts: Sequence[merging.Part], *, newest: bool) -> tuple[Document, tuple[Diagnostic, ...]]:
    document, notes, _ = merging.merge(parts, newest=newest)
    return {"info": _UNTOLD, **document}, notes


def missing_companions(published: Publication, corrections: BeforeReading | None = None) -> Collection[str]:
    """
    Return the addresses of documents that a whole one, once corrected, refers to and that were not read with it.

    Raises:
        DiagnosticError: it, or one of those that were, can't be read.
    """
    texts = (published.text, *published.companions.values())
    if not any(map(bundling.may_refer_elsewhere, texts)) or detect_format(published) is not Format.OPENAPI:
        return ()
    tree = tree_of(published, block_of(published), [], corrections.apply if corrections else None)
    return _bundled(published, tree)[0].missing


def _bundled(published: Publication, tree: Document) -> tuple[bundling.Bundle, tuple[Diagnostic, ...]]:
    """Return a document in one piece as OpenAPI 3, and notes."""
    notes: tuple[Diagnostic, ...] = ()
    was_swagger2 = swagger2.is_swagger2(tree)
    if was_swagger2:
        tree, notes = swagger2.convert(tree, published.name)
    return bundling.Bundle(tree, published.name, published.companions, was_swagger2=was_swagger2), notes


def _calls(
    published: Publication, corrections: BeforeReading
) -> tuple[Document, Document | None, tuple[Diagnostic, ...]]:
    """Return one publication as OpenAPI 3.1, the messages that it posts, and notes."""
    name = published.name
    block = block_of(published)
    kind = detect_format(published)
    if kind is Format.ASYNCAPI:
        found, so = (
            "AsyncAPI, which describes messages",
            "name it with --events-from, and the vendor's OpenAPI with --from",
        )
        raise DiagnosticError(
            Diagnostic(
                location=f"{name}:{block.line}", message="no calls to import", expected="OpenAPI", actual=found, hint=so
            )
        )
    tree_notes: list[Diagnostic] = []
    tree = tree_of(published, block, tree_notes, corrections.apply)
    if kind is Format.OLD_PAGE:
        tree = old_pages.convert(tree, block, title_of(published.text), name)
    bundle, converted = _bundled(published, webhooks.under_their_name(tree))
    tree, scrubbed = scrub.redact_secrets(bundle.document, name)
    document, reshaped = repair_shapes(references.settle(tree, name, tree_notes), name)
    document = with_told_values(document)
    document, repaired = repair_content(upgrade.upgrade(document, name), name)
    document = servers.with_servers_told(document, published.text)
    document, addressed = servers.with_addresses(document, name)
    document, private = servers.without_private(document, name)
    document, posted, moved = webhooks.part(document, name)
    document, unused = _without_unused_faults(document, name)
    notes = (*tree_notes, *converted, *scrubbed, *reshaped, *repaired, *addressed, *private, *moved, *unused)
    return validate_structure(document, name), posted, notes


def _without_unused_faults(document: Document, name: str) -> tuple[Document, tuple[Diagnostic, ...]]:
    """Return the document without components that nothing needs, where one of these can't be read, and notes on those."""
    faults = find_faults(document, name)
    unused = find_unused(document) if faults else set()
    notes = [
        replace(fault, hint="no operation leads there: it is left out")
        for fault in faults
        if tuple(steps(fault.target or "")[1:3]) in unused
    ]
    return (without(document, [("components", *part) for part in unused]) if notes else document), tuple(notes)
