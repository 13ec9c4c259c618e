"""
From what a user gives as private key to something that signs. The only module that imports `cryptography`.

Secrets stay inside `Secret` here: no local variable of a frame that raises shows key or passphrase.
"""

from __future__ import annotations

from typing import Protocol

from pennyweight_core import InvalidCredentialsError, Secret
from pennyweight_core.lazy import TYPE_CHECKING

from ._pem import describe, private_block, read

if TYPE_CHECKING:
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes

_EXPECTED = "a private RSA key of at least 2048 bits or a private Ed25519 key, as PEM (PKCS#1 or PKCS#8)"
_SMALLEST_RSA = 2048


class SigningKey(Protocol):
    """Signs as Kalshi verifies."""

    def sign(self, message: bytes, /) -> bytes:
        """Return the signature, not yet encoded."""
        ...


class RsaKey:
    """RSASSA-PSS with SHA-256, MGF1 with SHA-256 and a salt as long as the digest."""

    __slots__ = ("_digest", "_key", "_padding")

    def __init__(self, key: RSAPrivateKey) -> None:
        from cryptography.hazmat.primitives.asymmetric.padding import MGF1, PSS
        from cryptography.hazmat.primitives.hashes import SHA256

        self._key = key
        self._digest = SHA256()
        self._padding = PSS(mgf=MGF1(self._digest), salt_length=PSS.DIGEST_LENGTH)

    def sign(self, message: bytes, /) -> bytes:
        """Return a signature; each is different, because the salt is random."""
        return self._key.sign(message, self._padding, self._digest)


def load_key(private_key: Secret[str | bytes | Path], passphrase: Secret[str | bytes] | None) -> SigningKey:
    """
    Load a private key from PEM text or bytes (also with `\\n` for line breaks), or from a file.

    Raises:
        InvalidCredentialsError: saying what was found instead, never showing it.
    """
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

    pem, trouble = read(private_key)
    trouble = trouble or describe(pem)
    if trouble:
        raise _unusable(*trouble)
    key = _decrypt(Secret(private_block(pem)), passphrase)
    if isinstance(key, Ed25519PrivateKey):
        return key
    if not isinstance(key, RSAPrivateKey):
        raise _unusable(f"a private key of another kind ({type(key).__name__})", "make an API key with Kalshi")
    if key.key_size < _SMALLEST_RSA:
        raise _unusable(f"an RSA key of {key.key_size} bits", "make a new API key with Kalshi; this one is too weak")
    return RsaKey(key)


def _decrypt(pem: Secret[bytes], passphrase: Secret[str | bytes] | None) -> PrivateKeyTypes:
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    if passphrase is not None and not isinstance(passphrase.reveal(), (str, bytes)):
        kind = type(passphrase.reveal()).__name__
        raise InvalidCredentialsError(f"kalshi: passphrase: expected str or bytes, found {kind}", vendor="kalshi")
    try:
        return load_pem_private_key(pem.reveal(), _bytes(passphrase))
    except TypeError:  # how cryptography says that key and passphrase don't go together
        if passphrase is None:
            trouble = "an encrypted key, and no passphrase", "give passphrase= or set KALSHI_PASSPHRASE"
        else:
            trouble = "a key that is not encrypted, and a passphrase", "leave the passphrase out"
    except UnsupportedAlgorithm:
        trouble = "a key or an encryption that this machine's OpenSSL does not support", "convert it to plain PKCS#8"
    except ValueError:
        if passphrase is None:
            trouble = "a damaged PEM block", "copy the file again with all its lines; line breaks may have been lost"
        else:
            trouble = "an encrypted key that this passphrase does not open", "check the passphrase"
    raise _unusable(*trouble)


def _bytes(passphrase: Secret[str | bytes] | None) -> bytes | None:
    value = passphrase.reveal() if passphrase is not None else None
    return value.encode("utf-8", "surrogateescape") if isinstance(value, str) else value


def _unusable(found: str, so: str) -> InvalidCredentialsError:
    return InvalidCredentialsError(
        f"kalshi: private_key cannot be used\n  expected  {_EXPECTED}\n  found     {found}\n  so        {so}",
        vendor="kalshi",
    )
