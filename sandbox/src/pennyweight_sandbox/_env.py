"""The file of environment variables: shell-quoted, readable by its owner only, never half-written."""

import os
from collections.abc import Mapping
from pathlib import Path
from secrets import token_hex
from shlex import quote

_FIRST_LINE = "# Written by pennyweight-sandbox; gone when it stops. Load it with: set -a; . ./FILE; set +a\n"


class EnvFileError(Exception):
    """The file cannot be written there."""


def text(environment: Mapping[str, str]) -> str:
    """Return `NAME=value` lines that a POSIX shell reads back to exactly these values."""
    return _FIRST_LINE + "".join(f"{name}={quote(value)}\n" for name, value in environment.items())


def write(path: Path, environment: Mapping[str, str]) -> None:
    """
    Put the variables at `path`, mode 0600, all at once: a reader sees the old file or the whole new one.

    Raises EnvFileError when something else than an earlier file of ours is there, or when it cannot be written.
    """
    check(path)
    draft = path.with_name(f".{path.name}.{token_hex(4)}")
    try:
        with os.fdopen(
            os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8", newline="\n"
        ) as file:
            file.write(text(environment))
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise EnvFileError(f"{path}: cannot be written: {error.strerror}. Choose another --env-file.") from error


def check(path: Path) -> None:
    """Raise EnvFileError when `path` holds something that we didn't write, or its directory is missing."""
    if not path.parent.is_dir():
        raise EnvFileError(
            f"{path}: the directory {path.parent} does not exist. Make it, or choose another --env-file."
        )
    if path.exists() and not path.is_file():
        raise EnvFileError(f"{path}: is no regular file. Choose another --env-file.")
    if path.exists() and not _is_ours(path):
        raise EnvFileError(
            f"{path}: exists and pennyweight-sandbox did not write it. Move it, or choose another --env-file."
        )


def remove(path: Path, environment: Mapping[str, str]) -> None:
    """Remove the file at `path` if it still holds exactly these variables; another sandbox's file stays."""
    if _content(path) == text(environment):
        path.unlink(missing_ok=True)


def _is_ours(path: Path) -> bool:
    content = _content(path)
    return content is not None and content.startswith(_FIRST_LINE)


def _content(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8") if path.is_file() else None  # a pipe would be waited for
    except (OSError, ValueError):
        return None


def sourceable(path: Path) -> str:
    """Return the path as a shell's `.` command takes it: quoted, and with a slash, so that it isn't searched for."""
    return quote(str(path) if path.is_absolute() else f"./{path}")
