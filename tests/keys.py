"""Clients with keys made for this run, on a wire of the test's."""

from __future__ import annotations

import warnings
from functools import cache
from typing import TYPE_CHECKING, Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat
from pennyweight_kalshi import Kalshi
from pennyweight_mesh import Mesh
from pennyweight_onebalance import OneBalance
from pennyweight_snaptrade import SnapTrade

if TYPE_CHECKING:
    import httpx


@cache
def pem() -> str:
    """An Ed25519 private key."""
    key = Ed25519PrivateKey.generate()
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


@cache
def public_pem() -> str:
    """The public half of another."""
    return (
        Ed25519PrivateKey.generate().public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
    )


def kalshi(transport: httpx.BaseTransport | None = None, **options: Any) -> Kalshi:
    return Kalshi(api_key_id="made-for-this-run", private_key=pem(), transport=transport, **options)


def snaptrade(transport: httpx.BaseTransport | None = None, **options: Any) -> SnapTrade:
    return SnapTrade(client_id="made-for-this-run", consumer_key="made for this run", transport=transport, **options)


def mesh(transport: httpx.BaseTransport | None = None, **options: Any) -> Mesh:
    return Mesh(client_id="made-for-this-run", client_secret="made-for-this-run", transport=transport, **options)


def onebalance(transport: httpx.BaseTransport | None = None, **options: Any) -> OneBalance:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # that its API is deprecated is tested elsewhere
        return OneBalance(api_key="made-for-this-run", transport=transport, **options)
