"""Reproducible artefacts: what is built twice, under other circumstances, has the same bytes."""

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

from pipeline.diagnostics import Diagnostic, DiagnosticError

from shipping.build import build
from shipping.packages import Package

_OTHER = {"PYTHONHASHSEED": "12345", "TZ": "Pacific/Kiritimati", "LC_ALL": "C"}


def check_reproducible(packages: Mapping[str, Package], dist: Path, again: Path, say: Callable[[str], None]) -> None:
    """Build into `again` with another hash seed, time zone and umask. Raises DiagnosticError for files that differ from `dist`."""
    with _other_circumstances():
        build(packages, again, lambda _: None)
    first, second = digests(dist), digests(again)
    problems = [
        Diagnostic(
            location=name,
            message="is not reproducible",
            expected=first.get(name, "no such file"),
            actual=second.get(name, "no such file"),
            hint="something in it depends on the time, the machine or an order: unpack both and compare",
        )
        for name in sorted(first.keys() | second.keys())
        if first.get(name) != second.get(name)
    ]
    if problems:
        raise DiagnosticError(*problems)
    say(f"built twice, the same bytes: {len(first)} files")


def digests(folder: Path) -> dict[str, str]:
    """Return the SHA-256 of every file by name."""
    return {path.name: sha256(path.read_bytes()).hexdigest() for path in sorted(folder.iterdir()) if path.is_file()}


@contextmanager
def _other_circumstances() -> Iterator[None]:
    before = {name: os.environ.get(name) for name in _OTHER}
    mask = os.umask(0o077)
    os.environ.update(_OTHER)
    try:
        yield
    finally:
        os.umask(mask)
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
