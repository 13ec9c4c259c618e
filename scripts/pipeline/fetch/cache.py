"""
Texts that were downloaded before, in a folder: `texts/<sha256>` holds a text, `urls/<sha256 of the URL>` its validators.

Everything in it may be thrown away. What is damaged counts as absent, and is fetched again.
"""

import hashlib
import json
import os
import tempfile
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.fetch.cache_validators import Validators, sendable_headers
from pipeline.fetch.text import digest

_LONGEST_ENTRY = 10_000


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
            if self._content(validators.digest) is None:
                _write(self._text_path(self._folder, validators.digest), content)
            _write(self._entry_path(self._folder, url), json.dumps(asdict(validators)).encode())
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
            with self._entry_path(self._folder, url).open("rb") as file:
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
            content = self._text_path(self._folder, wanted).read_bytes()
        except (OSError, ValueError):
            return None
        return content if digest(content) == wanted else None

    @staticmethod
    def _text_path(folder: Path, wanted: str) -> Path:
        digits = wanted.removeprefix("sha256:")
        return folder / "texts" / (digits if digits.isalnum() else "absent")

    @staticmethod
    def _entry_path(folder: Path, url: str) -> Path:
        return folder / "urls" / hashlib.sha256(url.encode()).hexdigest()


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=".new-", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(name).replace(path)
    except OSError:
        with suppress(OSError):
            Path(name).unlink()
        raise
