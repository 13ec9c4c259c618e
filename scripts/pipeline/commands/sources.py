"""Sources of a vendor's facts, as `specs/vendors.toml` lists them."""

from dataclasses import dataclass

from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.fetch import check_url
from pipeline.openapi.walk import path_form
from pipeline.vendors import Vendor
from pipeline.workspace import VENDORS

_FOR_PEOPLE = {"prose"}
_MESSAGES = {"asyncapi"}


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
    return tuple(_source(vendor, entry) for entry in (listed if isinstance(listed, list) else [listed]))


def _source(vendor: Vendor, entry: object) -> Source:
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
