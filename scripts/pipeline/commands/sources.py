"""Sources of a vendor's facts, as `specs/vendors.toml` lists them; and whether what was read is of this vendor."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from pipeline.curation import list_operations
from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.fetch import check_url
from pipeline.importers import UpstreamSpec
from pipeline.openapi.document import Document
from pipeline.openapi.walk import operations, path_form
from pipeline.vendors import Vendor
from pipeline.workspace import VENDORS

_FOR_PEOPLE = {"prose"}
_MESSAGES = {"asyncapi"}
_SHOWN = 8
_OWN = 2  # labels of a host's name that say whose it is


class Operations(tuple[str, ...]):
    """Operations as `METHOD /path`; one is in it whatever the variables in its path are called."""

    __slots__ = ()

    def __contains__(self, operation: object) -> bool:
        return path_form(str(operation)) in set(map(path_form, self))


@dataclass(frozen=True, slots=True)
class Source:
    """One `[[vendors.<name>.sources]]`."""

    url: str
    """As it is fetched."""
    format: str
    """Only `prose` and `asyncapi` matter: what else a publication is, its content tells."""
    operations: Operations | None
    """The operations it is the authority for; None for all that are on it."""

    @property
    def of_calls(self) -> bool:
        """Whether a machine can take operations from it."""
        return self.format not in _FOR_PEOPLE | _MESSAGES and self.operations != ()

    @property
    def of_messages(self) -> bool:
        """Whether it describes messages rather than calls."""
        return self.format in _MESSAGES

    @property
    def for_people(self) -> bool:
        """Whether no machine can take structure from it."""
        return self.format in _FOR_PEOPLE


def sources_of(vendor: Vendor) -> tuple[Source, ...]:
    """
    Return a vendor's sources.

    Raises:
        DiagnosticError: one of them has no URL that can be fetched, or something other than text in its fields.
    """
    listed = vendor.entry.get("sources", [])
    return tuple(_read_source(vendor, entry) for entry in (listed if isinstance(listed, list) else [listed]))


def _read_source(vendor: Vendor, entry: object) -> Source:
    match entry:
        case {"url": str(url), "format": str(kind), **rest}:
            operations = rest.get("operations")
            if operations is None:
                return Source(check_url(url), kind, None)
            if isinstance(operations, list) and all(isinstance(item, str) for item in operations):
                return Source(check_url(url), kind, Operations(operations))
    raise DiagnosticError(
        Diagnostic(
            location=VENDORS,
            message=f"a source of [{vendor.table}] can't be read",
            expected='url and format, texts; operations, a list such as ["GET /markets"]',
            actual=str(entry),
            hint="complete it",
        )
    )


def check_publications(
    vendor: Vendor, committed: Document, upstream: UpstreamSpec, wanted: Mapping[str, Sequence[str]]
) -> None:
    """
    Refuse what is of another vendor, and what no longer describes what it is read for.

    Only a whole spec that is the authority for an operation tells that it is gone; a page that lacks it says nothing.

    Args:
        vendor: with the scope of its client.
        committed: its curated spec.
        upstream: what was read.
        wanted: for some publications, by name, the operations they are the authority for.

    Raises:
        DiagnosticError: with everything that is not told.
    """
    untold = [*_untold_on_pages(vendor, upstream, wanted)]
    if not untold and _of_another(vendor, committed, upstream):
        raise DiagnosticError(_strange(vendor, committed, upstream))
    if untold := [*untold, *_untold(vendor, committed, upstream, wanted)]:
        raise DiagnosticError(*untold)


def missing_operations(vendor: Vendor, committed: Document) -> tuple[str, ...]:
    """Return the operations of the scope that the curated spec does not have yet."""
    there = Operations(list_operations(committed))
    return tuple(operation for operation in vendor.scope if operation not in there)


def _of_another(vendor: Vendor, committed: Document, upstream: UpstreamSpec) -> bool:
    ours = Operations(vendor.scope or list_operations(committed))
    if any(operation in ours for operation in list_operations(upstream.document)):
        return False
    if vendor.scope or not ours:
        return bool(ours)
    hosts, known = _hosts(upstream.document), _hosts(committed)
    alike = hosts & known or _ids(upstream.document) & _ids(committed)
    return bool(hosts or known or upstream.whole) and not alike


def _hosts(document: Document) -> set[str]:
    urls = [str(server.get("url", "")) for server in document.get("servers", []) if isinstance(server, dict)]
    names = [urlsplit(url).netloc for url in urls if "{" not in url and "[" not in url]
    return {".".join(name.split(".")[-_OWN:]) for name in names if name}


def _ids(document: Document) -> set[str]:
    return {str(item["operationId"]) for _, _, item in operations(document) if item.get("operationId")}


def _untold_on_pages(
    vendor: Vendor, upstream: UpstreamSpec, wanted: Mapping[str, Sequence[str]]
) -> Iterator[Diagnostic]:
    found = Operations(list_operations(upstream.document))
    so = f"look where the vendor describes it now, and correct the sources of {vendor.name} in {VENDORS}"
    for name, listed in wanted.items():
        missing = [operation for operation in listed if operation not in found]
        if missing and name not in upstream.whole:
            yield Diagnostic(
                location=name, message="does not describe what it is read for", expected=", ".join(missing), hint=so
            )


def _untold(
    vendor: Vendor, committed: Document, upstream: UpstreamSpec, wanted: Mapping[str, Sequence[str]]
) -> Iterator[Diagnostic]:
    """Yield a diagnostic for operations of which whole specs that were read can't tell what became of them."""
    if not upstream.whole:
        return
    found, there = Operations(list_operations(upstream.document)), Operations(list_operations(committed))
    of_pages = Operations(each for name, listed in wanted.items() if name not in upstream.whole for each in listed)
    lists = [wanted.get(name) for name in upstream.whole]
    described = None if not all(lists) else Operations(each for listed in lists for each in listed or ())
    missing = [each for each in (vendor.scope or there) if each not in found and each not in of_pages]
    nowhere = [each for each in missing if described is not None and each not in described]
    never = [each for each in missing if each not in there and each not in nowhere]
    if nowhere:
        so = f"enter it with the source that describes it, or take it out of the scope, in {VENDORS}"
        yield Diagnostic(
            location=VENDORS, message=f"no source of {vendor.name} is read for it", actual=", ".join(nowhere), hint=so
        )
    if never:
        where, so = ", ".join(sorted(upstream.whole)), f"correct the scope of {vendor.name} in {VENDORS}"
        yield Diagnostic(location=where, message="lacks what the scope names", expected=", ".join(never), hint=so)


def _strange(vendor: Vendor, committed: Document, upstream: UpstreamSpec) -> Diagnostic:
    return Diagnostic(
        location=", ".join(sorted(set(upstream.sources.values()))) or "what was read",
        message=f"has no operation of {vendor.title}'s client",
        expected=_listed(vendor.scope or list_operations(committed)),
        actual=_listed(list_operations(upstream.document)) or "none",
        hint=f"give a document of this vendor's, or change its scope in {VENDORS}",
    )


def _listed(operations: Sequence[str]) -> str:
    return ", ".join(operations[:_SHOWN]) + (" …" if len(operations) > _SHOWN else "")
