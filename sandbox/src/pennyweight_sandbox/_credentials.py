"""
The keys and secrets that a sandbox makes when it starts: random, and worth nothing anywhere else.

Kalshi's private key is an RSA key of 2048 bits in a new PEM file (mode 0600) in a new private directory (mode 0700),
which goes away with `close()`, at the latest at the end of the process.
"""

import os
import shutil
import weakref
from pathlib import Path
from secrets import token_hex, token_urlsafe
from tempfile import mkdtemp
from uuid import uuid4

from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat


class Credentials:
    """The credentials and identifiers that callers need; `environment()` names them all."""

    def __init__(self) -> None:
        directory = Path(mkdtemp(prefix="pennyweight-sandbox-"))
        self._finalizer = weakref.finalize(self, shutil.rmtree, directory, ignore_errors=True)
        self.kalshi_private_key_path = directory / "kalshi.pem"
        self.kalshi_public_key = _make_key(self.kalshi_private_key_path)
        self.kalshi_api_key_id = str(uuid4())
        self.kalshi_access_token = token_urlsafe(32)
        self.snaptrade_client_id = f"PENNYWEIGHT-SANDBOX-{token_hex(3).upper()}"
        self.snaptrade_consumer_key = token_urlsafe(32)
        self.snaptrade_personal_client_id = f"PENNYWEIGHT-PERSONAL-{token_hex(3).upper()}"
        self.snaptrade_personal_consumer_key = token_urlsafe(32)
        self.snaptrade_oauth_client_id = token_hex(16)
        self.snaptrade_oauth_client_secret = token_urlsafe(32)
        self.snaptrade_user_id = "pennyweight-user-1"
        self.snaptrade_user_secret = str(uuid4())
        self.mesh_client_id = str(uuid4())
        self.mesh_client_secret = f"sk_sandbox_{token_hex(16)}"
        self.mesh_admin_client_id = str(uuid4())
        self.mesh_admin_client_secret = f"sk_admin_{token_hex(16)}"
        self.mesh_auth_token = token_urlsafe(48)
        self.mesh_refresh_token = token_urlsafe(48)
        self.mesh_broker_type = "robinhood"
        self.second_token = token_urlsafe(48)
        self.mesh_user_id = "pennyweight-user-1"
        self.mesh_webhook_secret = token_urlsafe(32)
        self.onebalance_api_key = token_hex(32)
        self.onebalance_address = f"0x{token_hex(20)}"

    def __repr__(self) -> str:
        return "Credentials(***)"

    def environment(self) -> dict[str, str]:
        """Return every credential and every identifier under the name of its environment variable."""
        return {
            "KALSHI_API_KEY_ID": self.kalshi_api_key_id,
            "KALSHI_PRIVATE_KEY_PATH": str(self.kalshi_private_key_path),
            "KALSHI_PARTNER_ACCESS_TOKEN": self.kalshi_access_token,
            "SNAPTRADE_CLIENT_ID": self.snaptrade_client_id,
            "SNAPTRADE_CONSUMER_KEY": self.snaptrade_consumer_key,
            "SNAPTRADE_PERSONAL_CLIENT_ID": self.snaptrade_personal_client_id,
            "SNAPTRADE_PERSONAL_CONSUMER_KEY": self.snaptrade_personal_consumer_key,
            "SNAPTRADE_APP_CLIENT_ID": self.snaptrade_oauth_client_id,
            "SNAPTRADE_APP_CLIENT_SECRET": self.snaptrade_oauth_client_secret,
            "SNAPTRADE_USER_ID": self.snaptrade_user_id,
            "SNAPTRADE_USER_SECRET": self.snaptrade_user_secret,
            "MESH_CLIENT_ID": self.mesh_client_id,
            "MESH_CLIENT_SECRET": self.mesh_client_secret,
            "MESH_ADMIN_CLIENT_ID": self.mesh_admin_client_id,
            "MESH_ADMIN_CLIENT_SECRET": self.mesh_admin_client_secret,
            "MESH_AUTH_TOKEN": self.mesh_auth_token,
            "MESH_REFRESH_TOKEN": self.mesh_refresh_token,
            "MESH_BROKER_TYPE": self.mesh_broker_type,
            "MESH_USER_ID": self.mesh_user_id,
            "ONEBALANCE_API_KEY": self.onebalance_api_key,
            "ONEBALANCE_ADDRESS": self.onebalance_address,
        }

    def close(self) -> None:
        """Remove the private key and its directory."""
        self._finalizer()


def _make_key(path: Path) -> bytes:
    """Write a new private key as PKCS#1 PEM, the form in which Kalshi hands them out; return its public half."""
    key = generate_private_key(public_exponent=65537, key_size=2048)
    private = key.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption())
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(private)
    return key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
