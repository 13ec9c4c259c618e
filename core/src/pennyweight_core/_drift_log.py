"""A file of drifts, to keep and to attach to a bug."""

from __future__ import annotations

import json
import logging
import os
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from threading import Lock

from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from os import PathLike
    from typing import Any

    from pennyweight_core._drift import Drift


class DriftLog:
    """
    Give it as `on_drift=`: it appends each drift to a file as one line of JSON.

    A line has `time` (UTC), `vendor`, `operation`, `path`, `expected`, `found` (shortened), `package`, `version` (of the
    package), `spec_version` and `spec_date` (of the spec it was made from). No line shows a secret. Several threads and
    clients may share a report. The file does not grow beyond `max_bytes`: its last line then has `full`.

    Args:
        path: the file; lines are added to one that exists. It is made at the first drift.
        max_bytes: how large it may become.

    Raises:
        FileNotFoundError: its folder does not exist. A file that can't be written later is logged: no call fails for it.
    """

    def __init__(self, path: str | PathLike[str], *, max_bytes: int = 1_000_000) -> None:
        self._path = Path(path)
        self._max_bytes = max_bytes
        self._lock = Lock()
        self._full = False
        if not self._path.parent.is_dir():
            raise FileNotFoundError(f"DriftLog: expected a folder at {self._path.parent}, found none; make it first")

    def __call__(self, drift: Drift) -> None:
        line = {"time": _now(), **drift.to_dict(), **_origin(drift.package)}
        with self._lock:
            if self._full:
                return
            try:
                self._append(line)
            except OSError as error:
                logging.getLogger("pennyweight_core").warning("no drift is reported to %s: %s", self._path, error)
                self._full = True

    def _append(self, line: dict[str, Any]) -> None:
        text = _line(line)
        last = _line({"time": line["time"], "full": f"no more than {self._max_bytes} bytes: later drifts are missing"})
        with open(self._path, "ab", opener=_open_private) as file:
            if file.tell() + len(text) + len(last) > self._max_bytes:
                self._full = True
                text = last if file.tell() + len(last) <= self._max_bytes else b""
            file.write(text)

    def __repr__(self) -> str:
        return f"DriftLog({str(self._path)!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return _again, (str(self._path), self._max_bytes)


def _open_private(path: str, flags: int) -> int:
    """Open a file that, if it is made now, only its owner may read: it quotes what vendors answer."""
    return os.open(path, flags, 0o600)


def _again(path: str, max_bytes: int) -> DriftLog:
    return DriftLog(path, max_bytes=max_bytes)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _line(values: dict[str, Any]) -> bytes:
    return json.dumps(values, ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n"


@cache
def _origin(package: str) -> dict[str, str | None]:
    """Return the client's version and the spec it was generated from; None where its package has no provenance."""
    from importlib import import_module

    from pennyweight_core._provenance import provenance

    try:
        version = getattr(import_module(package), "__version__", None)
        spec = provenance(package).get("spec", {})
    except (ImportError, OSError, ValueError):
        version, spec = None, {}
    return {
        "package": package,
        "version": version,
        "spec_version": spec.get("version"),
        "spec_date": spec.get("date"),
    }
