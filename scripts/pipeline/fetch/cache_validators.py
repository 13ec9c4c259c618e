"""Cache validators: ETag and Last-Modified of a download."""

from collections.abc import Mapping
from dataclasses import dataclass

_LONGEST = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Validators:
    """`etag` and `modified` are sent back as they came; `digest` (`sha256:…`) names the text they belong to."""

    digest: str
    etag: str | None = None
    modified: str | None = None

    @property
    def conditions(self) -> dict[str, str]:
        """The headers of a request that wants an answer only if the text has changed; none if nothing is known."""
        pairs = (("If-None-Match", self.etag), ("If-Modified-Since", self.modified))
        return {name: sent for name, value in pairs if (sent := sendable_headers(value))}


def taken(headers: Mapping[str, str], digest: str) -> Validators:
    """Return the validators of an answer; a value that could not be sent back is left out."""
    return Validators(
        digest=digest,
        etag=sendable_headers(headers.get("etag")),
        modified=sendable_headers(headers.get("last-modified")),
    )


def sendable_headers(value: object) -> str | None:
    """Return `value` if it can stand in a header: printable ASCII, not empty, not long."""
    fits = isinstance(value, str) and value.isascii() and value.isprintable() and 0 < len(value) <= _LONGEST
    return value if fits and isinstance(value, str) else None
