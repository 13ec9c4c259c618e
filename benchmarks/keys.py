"""A private key for one run."""

from __future__ import annotations

import tempfile
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

if TYPE_CHECKING:
    from collections.abc import Iterator

KEY_ID = "made-for-this-run"


@cache
def key() -> rsa.RSAPrivateKey:
    """An RSA key as Kalshi makes them: 2048 bits."""
    return rsa.generate_private_key(65537, 2048)


@cache
def pem() -> str:
    """The same as a user has it."""
    return key().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


@contextmanager
def key_file() -> Iterator[Path]:
    """The same in a file."""
    with tempfile.TemporaryDirectory(prefix="pennyweight-bench-") as place:
        path = Path(place, "kalshi.pem")
        path.touch(0o600)
        path.write_text(pem(), "utf-8")
        yield path
