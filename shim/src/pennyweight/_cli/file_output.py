"""Files that a command writes: whole or not at all."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

import click

from pennyweight._cli.output import NOT_WRITTEN


def write_text(path: Path, text: str) -> None:
    """
    Write a file by renaming a complete one into its place; a file that was there keeps its permissions.

    A file that is made is for its owner only. Where it cannot be written, one line says so, and the program ends.
    """
    try:
        _write(path, text)
    except OSError as error:
        click.echo(f"pennyweight: {path} could not be written: {error.strerror or error}", err=True)
        sys.exit(NOT_WRITTEN)


def _write(path: Path, text: str) -> None:
    path = Path(os.path.realpath(path))
    if path.exists() and not path.is_file():
        path.write_text(text, "utf-8")  # a pipe or a device: nothing can be renamed into its place
        return
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    part = Path(name)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            part.chmod(path.stat().st_mode & 0o777)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
