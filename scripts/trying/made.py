"""A client made of a published spec."""

from dataclasses import dataclass
from pathlib import Path

from pipeline.vendors import Vendor


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A client made of a published spec."""

    vendor: Vendor
    source: Path
    """The folder that goes on the path of Python."""
    document: Path
    """The curated spec, which needs no corrections."""
    credentials: tuple[str, ...]
    """What its constructor asks for."""
    published: int
    """Operations in the file, those among them that are webhooks not counted."""
    webhooks: tuple[str, ...]
    """Webhooks that are published as if they were calls, and became events."""
    operations: int
    """In the client."""
