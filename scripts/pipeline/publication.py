"""A text that a vendor published."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """One page or spec."""

    name: str
    """The path or URL it was read from, for messages and the lock."""
    text: str
    date: str | None = None
    """When the vendor last changed it, as an ISO date or time; None where nothing says."""
    digest: str
    """`sha256:…` of the bytes."""
    etag: str | None = None
    """The `ETag` it was sent with, for asking next time whether it has changed."""
    modified: str | None = None
    """The `Last-Modified` it was sent with, as it was sent."""
    companions: Mapping[str, str] = field(default_factory=dict)
    """The texts of the other documents that it refers to, by address."""
