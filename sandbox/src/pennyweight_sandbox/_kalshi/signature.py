"""
Kalshi's signature: RSA-PSS (SHA-256, MGF1-SHA-256, a salt of exactly 32 bytes) or Ed25519, over time, method and path.

See https://docs.kalshi.com/getting_started/api_keys
"""

from base64 import b64decode
from binascii import Error as NotBase64Error

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.padding import MGF1, PSS
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from pennyweight_sandbox._messages import Request

PublicKey = RSAPublicKey | Ed25519PublicKey

SALT_LENGTH = 32
"""As long as the digest; a longer salt is refused, as is PKCS#1 v1.5 padding."""


def load(pem: bytes) -> PublicKey:
    """Return the public key in a PEM text. Raises ValueError for kinds that Kalshi does not take."""
    key = load_pem_public_key(pem)
    if isinstance(key, RSAPublicKey | Ed25519PublicKey):
        return key
    raise ValueError(f"Kalshi takes RSA and Ed25519 keys; found {type(key).__name__}")


def signed_text(request: Request) -> str:
    """Return the timestamp header, the method and the path as it arrived: no query, no body, nothing between them."""
    return f"{request.headers.get('kalshi-access-timestamp', '')}{request.method.upper()}{request.raw_path}"


def verify(key: PublicKey, signature: str, text: str) -> bool:
    """Say whether a base64 signature over this text was made with the private half of this key."""
    try:
        made, content = b64decode(signature, validate=True), text.encode("latin-1")
        if isinstance(key, Ed25519PublicKey):
            key.verify(made, content)
        else:
            key.verify(made, content, PSS(mgf=MGF1(SHA256()), salt_length=SALT_LENGTH), SHA256())
    except (InvalidSignature, NotBase64Error, ValueError):
        return False
    return True
