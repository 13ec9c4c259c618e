"""Find the private key in what a user gives, or say what it is instead; nothing here shows it."""

from __future__ import annotations

import os
import re
from pathlib import Path

from pennyweight_core import Secret
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

Trouble = tuple[str, str]
"""What was found, and what to do about it."""

_MOST_BYTES = 100_000
_BEGIN = re.compile(rb"-----BEGIN ([A-Z0-9 ]+)-----")
_OTHER_BLOCKS = {
    "CERTIFICATE": "a certificate",
    "PUBLIC KEY": "a public key",
    "RSA PUBLIC KEY": "a public key",
    "EC PARAMETERS": "an EC key",
}
_OTHER_KEYS = {
    "EC PRIVATE KEY": ("an EC key", "make an API key with Kalshi, RSA or Ed25519"),
    "DSA PRIVATE KEY": ("a DSA key", "make an API key with Kalshi, RSA or Ed25519"),
    "OPENSSH PRIVATE KEY": ("an OpenSSH key", "use the PEM file that came with the API key, or convert to PKCS#8"),
}


def read(private_key: Secret[str | bytes | Path]) -> tuple[Secret[bytes], Trouble | None]:
    """Return the bytes given, or those of the file, freed of what shells and `.env` files do to them."""
    if isinstance(private_key.reveal(), os.PathLike):
        return _read_file(private_key)
    if isinstance(private_key.reveal(), (str, bytes)):
        return Secret(_clean(private_key)), _path_as_text(private_key)
    kind = type(private_key.reveal()).__name__
    return Secret(b""), (f"a value of type {kind}", "give PEM as str or bytes, or a pathlib.Path to it")


def describe(pem: Secret[bytes]) -> Trouble | None:
    """Say what is wrong with these bytes, as far as can be seen without decoding them."""
    labels = [label.decode() for label in _BEGIN.findall(pem.reveal())]
    keys = [label for label in labels if label.endswith("PRIVATE KEY")]
    if keys:
        return _OTHER_KEYS.get(keys[0])
    if labels:
        return _OTHER_BLOCKS.get(labels[0], "a PEM block of another kind"), "give the private key instead"
    if not pem.reveal():
        return "nothing", "give the whole PEM, with its BEGIN and END lines"
    if pem.reveal().startswith(b"\x30"):
        return "DER, not PEM", "convert it: openssl pkey -inform DER -in key.der -out key.pem"
    return "text without a BEGIN line", "give the whole PEM, with its BEGIN and END lines"


def private_block(pem: Secret[bytes]) -> bytes:
    """Return the private key's block, without certificates or other text around it."""
    found = re.search(rb"-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----.*?-----END \1-----", pem.reveal(), re.DOTALL)
    return found[0] + b"\n" if found else pem.reveal()


def _read_file(private_key: Secret[str | bytes | Path]) -> tuple[Secret[bytes], Trouble | None]:
    try:
        with Path(os.fsdecode(private_key.reveal())).expanduser().open("rb") as file:
            return Secret(_clean(Secret(file.read(_MOST_BYTES)))), None
    except FileNotFoundError:
        found = "no file"
    except IsADirectoryError:
        found = "a directory"
    except PermissionError:
        found = "a file that this user may not read"
    except OSError as error:
        found = f"a file that cannot be read ({error.strerror})"
    except (ValueError, RuntimeError):  # a null byte in the name; `~` without a home
        found = "a name that no file can have"
    return Secret(b""), (f"{found} at {_name(private_key)}", _advise(os.fsdecode(private_key.reveal())))


def _name(path: Secret[str | bytes | Path]) -> str:
    """The path, unless it is a key that somebody took for a path."""
    name = os.fsdecode(path.reveal())
    if not name.isprintable() or "-----" in name or (len(name) >= 60 and "." not in name and name[0] not in "/~"):
        return "the given path (not shown: it looks like the key itself; a key is given as str or bytes)"
    expanded = os.path.expanduser(name)  # noqa: PTH111 - unlike Path.expanduser, it never raises
    return name if expanded == name else f"{expanded} ({name})"


def _advise(name: str) -> str:
    if "$" in name or "%" in name:
        return "check the path; `~` is expanded, variables are not"
    if name[:1] in {'"', "'"}:
        return "take the quotes off"
    return "check the path"


def _path_as_text(text: Secret[Any]) -> Trouble | None:
    line = os.fsdecode(text.reveal()).strip()
    if "-----BEGIN" in line or "\n" in line or len(line) > 1000:
        return None
    named = line.lower().endswith((".pem", ".key", ".txt", ".der")) or line.startswith(("~", "./", "../"))
    if named or os.path.exists(line):  # noqa: PTH110 - unlike Path.exists, it is False for any text no file can have
        return "text that names a file", "give pathlib.Path(…) or set KALSHI_PRIVATE_KEY_PATH: text is the PEM itself"
    return None


def _clean(given: Secret[Any]) -> bytes:
    data: bytes = given.reveal().encode("utf-8", "replace") if isinstance(given.reveal(), str) else given.reveal()
    data = data.removeprefix(b"\xef\xbb\xbf").strip()
    if data[:1] in {b'"', b"'"} and data[:1] == data[-1:]:
        data = data[1:-1].strip()
    if b"\\n" in data and b"\n" not in data:
        data = data.replace(b"\\r", b"").replace(b"\\n", b"\n")
    return data
