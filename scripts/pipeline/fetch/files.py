"""Files that were asked for: one by one, as a folder, as a glob, or from standard input."""

import glob
import os
import stat
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.fetch.limits import Bounds
from pipeline.fetch.progress import Progress

STANDARD_INPUT = "standard input"
SUFFIXES = (".json", ".md", ".mdx", ".txt", ".yaml", ".yml")
"""What is read of a folder."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A file that is to be read; two places are one file if their `real` paths are the same."""

    name: str
    """As it was asked for: for messages."""
    real: Path


def find_files(asked: str, *, root: Path, progress: Progress, bounds: Bounds) -> list[Place]:
    """
    Return the files that `asked` means, relative paths below `root`; those of a folder or glob by name.

    Raises:
        DiagnosticError: there is none, there are too many, or a folder can't be looked into.
    """
    path = root / asked
    try:
        if not asked:
            raise _error(asked, "nothing asked for", "a path or URL", "no text", "say what to read")
        if path.is_dir():
            found = _in_folder(asked, path, progress)
        elif not os.path.lexists(path) and glob.has_magic(asked):
            names = glob.glob(asked, root_dir=root, recursive=True)  # noqa: PTH207 - Path.glob knows no hidden files
            found = [name for name in names if (root / name).is_file()]
        else:
            found = [asked]
        places = [Place(name=_shown(name), real=(root / name).resolve()) for name in sorted(found)]
    except (OSError, RuntimeError, ValueError) as error:  # loops of links, names that no system has
        if isinstance(error, DiagnosticError):
            raise
        raise _error(asked, "can't be read", "a file or folder", _reason(error), "correct the path") from None
    if not places:
        expected = f"a file that ends in {', '.join(SUFFIXES)}" if path.is_dir() else "a file that fits"
        raise _error(asked, "nothing to read", expected, "none", "correct the path, or give a URL")
    if len(places) > bounds.files:
        raise _error(asked, "too many files", f"at most {bounds.files:,}", f"{len(places):,}", "ask for fewer")
    return places


def read_file(source: Place, bounds: Bounds) -> bytes:
    """
    Return what stands in a file.

    Raises:
        DiagnosticError: it is missing, not an ordinary file, too large, or may not be read.
    """
    try:
        if not stat.S_ISREG(source.real.stat().st_mode):
            raise _error(source.name, "not a file", "a file", "something else", "pipe it into `-`, or save it")
        with source.real.open("rb") as file:
            content = file.read(bounds.size + 1)
    except (OSError, ValueError) as error:
        if isinstance(error, DiagnosticError):
            raise
        raise _error(source.name, "can't be read", "a file", _reason(error), "correct the path") from None
    return _within(source.name, content, bounds)


def read_standard_input(bounds: Bounds) -> bytes:
    """Return what was piped in; see `read_file`."""
    try:
        content = sys.stdin.buffer.read(bounds.size + 1)
    except (OSError, ValueError, AttributeError) as error:  # it is closed, or there is none
        raise _error(STANDARD_INPUT, "can't be read", "text", _reason(error), "pipe something in") from None
    if not content:
        raise _error(STANDARD_INPUT, "nothing to read", "a page or spec", "nothing", "pipe something in")
    return _within(STANDARD_INPUT, content, bounds)


def _in_folder(asked: str, folder: Path, progress: Progress) -> list[str]:
    hidden = 0
    found = []
    for path in _walk(folder):
        if any(part.startswith(".") for part in path.relative_to(folder).parts):
            hidden += 1
        else:
            found.append(Path(asked, path.relative_to(folder)).as_posix())
    if hidden:
        progress.note(f"{_shown(asked)}: {hidden} hidden {'file' if hidden == 1 else 'files'} left out")
    return found


def _walk(folder: Path) -> Iterator[Path]:
    """Yield pages and specs; what is in hidden folders too, but no folder that is a link."""

    def stop(error: OSError) -> NoReturn:
        raise error

    for directory, _, names in os.walk(folder, onerror=stop):
        for name in names:
            if Path(name).suffix.lower() in SUFFIXES:
                yield Path(directory, name)


def _within(name: str, content: bytes, bounds: Bounds) -> bytes:
    if len(content) > bounds.size:
        raise _error(name, "too large", f"at most {bounds.size:,} bytes", "more", "give the pages one by one")
    return content


def _shown(name: str) -> str:
    readable = name.encode("utf-8", "backslashreplace").decode()
    return "".join(character if character.isprintable() else "?" for character in readable)


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error) or type(error).__name__


def _error(name: str, what: str, expected: str, found: str, so: str) -> DiagnosticError:
    return DiagnosticError(
        Diagnostic(location=_shown(name) or "--from", message=what, expected=expected, actual=found, hint=so)
    )
