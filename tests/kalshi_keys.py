"""Private keys for the tests of Kalshi's loader, made when this module is imported."""

from __future__ import annotations

from typing import Any

from cryptography.hazmat.primitives.asymmetric import ed25519, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)
from pennyweight_core._credentials import resolve
from pennyweight_kalshi._overlay import Credentials

PLAIN = NoEncryption()
LOCKED = BestAvailableEncryption(b"open sesame")
RSA = rsa.generate_private_key(65537, 2048)
ED25519 = ed25519.Ed25519PrivateKey.generate()
PKCS1 = RSA.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, PLAIN)
PKCS8 = RSA.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, PLAIN)
ED = ED25519.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, PLAIN)
PUBLIC = RSA.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
LOCKED_PKCS8 = RSA.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, LOCKED)
SCRAPS = [line for line in (PKCS1 + PKCS8 + ED).decode().splitlines() if len(line) > 20 and line[0] != "-"]


def load(private_key: Any, passphrase: Any = None) -> Credentials:
    """Make credentials as a client does."""
    given = {"api_key_id": "key-id", "private_key": private_key, "passphrase": passphrase}
    credentials: Credentials = resolve(Credentials, "KALSHI", given, {}).credentials
    return credentials
