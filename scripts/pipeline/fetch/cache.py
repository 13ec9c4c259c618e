"""
Texts that were downloaded before, in a folder: `texts/<sha256>` holds a text, `urls/<sha256 of the URL>` its validators.

Everything in it may be thrown away. What is damaged counts as absent, and is fetched again.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.file_tree import digest, write_files

_LONGEST = 1_000
_LONGEST_ENTRY = 10_000


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


class Cache:
    """The folder, which need not exist yet; with None nothing is kept."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def recall(self, url: str, known: Validators | None = None) -> tuple[bytes, Validators] | None:
        """Return the text last fetched from a URL, or the one that `known` speaks of, if it is here and undamaged."""
        for validators in (self._validators(url), known):
            if validators and validators.conditions and (content := self._content(validators.digest)) is not None:
                return content, validators
        return None

    def keep(self, url: str, content: bytes, validators: Validators) -> None:
        """
        Keep a text; nobody ever sees half of it.

        Raises:
            DiagnosticError: the folder can't be written.
        """
        if self._folder is None or not validators.conditions:
            return
        try:
            known = self._content(validators.digest) is not None
            files = {} if known else {self._text_path(validators.digest): content}
            write_files(self._folder, {**files, self._entry_path(url): json.dumps(asdict(validators)).encode()})
        except OSError as error:
            found, so = error.strerror or "an error", "make it writable, or name another folder"
            where = f"{self._folder}"
            what = "the cache can't be written"
            raise DiagnosticError(
                Diagnostic(location=where, message=what, expected="a folder", actual=found, hint=so)
            ) from None

    def _validators(self, url: str) -> Validators | None:
        if self._folder is None:
            return None
        try:
            with (self._folder / self._entry_path(url)).open("rb") as file:
                entry = json.loads(file.read(_LONGEST_ENTRY))
        except (OSError, ValueError, RecursionError):
            return None
        if not isinstance(entry, dict) or not isinstance(entry.get("digest"), str):
            return None
        etag, modified = sendable_headers(entry.get("etag")), sendable_headers(entry.get("modified"))
        return Validators(digest=entry["digest"], etag=etag, modified=modified)

    def _content(self, wanted: str) -> bytes | None:
        """Return the text of this digest; its name alone is not believed."""
        if self._folder is None:
            return None
        try:
            content = (self._folder / self._text_path(wanted)).read_bytes()
        except (OSError, ValueError):
            return None
        return content if digest(content) == wanted else None

    @staticmethod
    def _text_path(wanted: str) -> str:
        digits = wanted.removeprefix("sha256:")
        return f"texts/{digits if digits.isalnum() else 'absent'}"

    @staticmethod
    def _entry_path(url: str) -> str:
        return f"urls/{hashlib.sha256(url.encode()).hexdigest()}"
