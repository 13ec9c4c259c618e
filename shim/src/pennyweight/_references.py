"""
References to secrets in the configuration file, and how they are read.

A secret stands in a variable, a file that nobody else may read, the output of a command, or the keyring. No message
here shows one.
"""

from __future__ import annotations

import os
import stat
import subprocess
from threading import Thread
from typing import TYPE_CHECKING

import attrs
from pennyweight_core import MissingCredentialsError, Secret

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

HOW_TO_REFER = (
    '{ env = "NAME" }, { file = "path" }, { command = ["pass", "show", "name"] } or { keyring = "service/user" }'
)
_KINDS = ("env", "file", "command", "keyring")
_SECRET = 0o077  # permissions that nobody else has of a file with secrets
_LONGEST = 65_536  # bytes
_PATIENCE = 120.0  # seconds that a command may take: it may ask for a passphrase


@attrs.frozen
class Reference:
    """Where a secret, or any other text, stands."""

    kind: str
    target: str | tuple[str, ...]
    folder: Path
    """Where relative paths begin."""

    def __str__(self) -> str:
        if self.kind == "command":
            return f"command {self.target[0]}"
        return f"{'variable' if self.kind == 'env' else self.kind} {self.target}"

    def read(self, environ: Mapping[str, str]) -> Secret[str]:
        """
        Return the text without line breaks at its end.

        Raises:
            MissingCredentialsError: it cannot be read.
        """
        if self.kind == "env":
            found = Secret(environ.get(str(self.target), ""))
        elif self.kind == "file":
            found = _read_file(self.folder / os.path.expanduser(str(self.target)))  # noqa: PTH111 - it raises nothing
        else:
            found = _run(tuple(self.target)) if self.kind == "command" else _ask_keyring(str(self.target))
        if not found.reveal().strip():
            raise MissingCredentialsError(f"the {self} is {'not set' if self.kind == 'env' else 'empty'}")
        return Secret(found.reveal().rstrip("\r\n"))


def parse_reference(value: object, folder: Path) -> Reference | None:
    """Return the reference that a table of the configuration file is; None if it is none."""
    if not isinstance(value, dict) or len(value) != 1:
        return None
    ((kind, target),) = value.items()
    if kind == "command":
        words = tuple(target) if isinstance(target, list) else ()
        return Reference(kind, words, folder) if words and all(isinstance(it, str) and it for it in words) else None
    if kind not in _KINDS or not isinstance(target, str) or not target:
        return None
    if kind == "keyring" and not all(target.partition("/")):
        return None
    return Reference(kind, target, folder)


def check_private(path: Path, *, mask: int = _SECRET) -> None:
    """
    Refuse a file for which others have a permission of the mask; where files have no permissions, none is refused.

    Raises:
        PermissionError: they may; the message says what to do.
    """
    found = path.stat()
    if os.name == "posix" and stat.S_ISREG(found.st_mode) and found.st_mode & mask:
        mode = stat.S_IMODE(found.st_mode)
        if mask == _SECRET:
            raise PermissionError(f"{path}: others than you may use it (mode {mode:04o}). Run: chmod 600 {path}")
        raise PermissionError(f"{path}: others than you may write it (mode {mode:04o}). Run: chmod go-w {path}")


def read_private_text(path: Path, *, mask: int = _SECRET) -> str:
    """
    Return the text of a file for which others have no permission of the mask; a byte order mark is no part of it.

    Raises:
        ValueError: they have, or it cannot be read; the message says what to do.
    """
    try:
        check_private(path, mask=mask)
        return path.read_text("utf-8-sig")
    except PermissionError as error:
        raise ValueError(str(error) if error.errno is None else f"{path}: you may not read it") from None
    except OSError as error:
        raise ValueError(f"{path}: cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise ValueError(f"{path}: expected text in UTF-8, found other bytes") from None


def _read_file(path: Path) -> Secret[str]:
    try:
        check_private(path)
        with path.open("rb") as file:
            found = Secret(file.read(_LONGEST + 1))
    except PermissionError as error:
        raise MissingCredentialsError(str(error) if error.errno is None else f"{path}: you may not read it") from None
    except (OSError, ValueError) as error:
        raise MissingCredentialsError(f"{path}: cannot be read: {getattr(error, 'strerror', error)}") from None
    if len(found.reveal()) > _LONGEST:
        raise MissingCredentialsError(f"{path}: expected a secret, found more than {_LONGEST} bytes")
    return _decode(found, str(path))


def _run(command: tuple[str, ...]) -> Secret[str]:
    name = f"the command {command[0]}"
    try:
        process = subprocess.Popen(  # noqa: S603 - the user's own command, from a file that only the user may write
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise MissingCredentialsError(f"{name} cannot be run: {reason}") from None
    output: list[Secret[bytes]] = []
    reading = Thread(target=lambda: output.append(_read_output(process)), daemon=True)
    reading.start()
    reading.join(_PATIENCE)
    if not output or len(output[0].reveal()) > _LONGEST:
        process.kill()
        found = f"printed more than {_LONGEST} bytes" if output else f"did not end within {_PATIENCE:g} s"
        raise MissingCredentialsError(f"{name} {found}")
    if process.returncode != 0:
        raise MissingCredentialsError(
            f"{name} ended with status {process.returncode}. Run it yourself to see why: it must print the secret"
        )
    return _decode(output[0], name)


def _read_output(process: subprocess.Popen[bytes]) -> Secret[bytes]:
    """Return what a process printed once it has ended, or the beginning of what is too long for a secret."""
    assert process.stdout is not None  # it is a pipe
    with process.stdout as stdout:
        output = Secret(stdout.read(_LONGEST + 1))
    process.wait()
    return output


def _ask_keyring(target: str) -> Secret[str]:
    try:
        import keyring  # type: ignore[import-not-found,unused-ignore]  # an extra
    except ImportError:
        raise MissingCredentialsError('keyring is not installed. Run: pip install "pennyweight[keyring]"') from None
    service, _, user = target.rpartition("/")
    try:
        found = Secret(keyring.get_password(service, user))
    except Exception as error:  # noqa: BLE001 - its back ends raise what they like
        raise MissingCredentialsError(f"the keyring cannot be read: {type(error).__name__}") from None
    if found.reveal() is None:
        raise MissingCredentialsError(f"the keyring has no {target}. Run: keyring set {service} {user}")
    return Secret(str(found.reveal()))


def _decode(found: Secret[bytes], source: str) -> Secret[str]:
    try:
        return Secret(found.reveal().decode())
    except UnicodeDecodeError:
        raise MissingCredentialsError(f"{source}: expected text in UTF-8, found other bytes") from None
