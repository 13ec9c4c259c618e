"""The upstream spec: a vendor's publications as one document."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from pipeline.diagnostics import Diagnostic
from pipeline.openapi.document import Document


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
