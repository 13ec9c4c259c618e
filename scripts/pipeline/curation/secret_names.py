"""Propose which fields and parameters are secrets, by their names; people look it over."""

from pipeline.curation.naming.english import words
from pipeline.openapi.grammar import Node
from pipeline.openapi.resolver import Targets
from pipeline.openapi.schemas import listed_types

MARK = "x-pennyweight-secret"
_SECRETS = (
    *("secret", "password", "passwd", "passphrase", "passcode", "mnemonic", "token", "otp", "cvv", "cvc", "jwt"),
    *("private key", "secret key", "api key", "access key", "consumer key", "signing key", "encryption key"),
    *("seed phrase", "recovery phrase", "mfa code", "pin code", "security code", "authorization code"),
)
_NO_SECRETS = ("page token", "next token", "continuation token", "cursor token", "pagination token")
_TAILS = frozenset(("value", "pem"))


def is_secret(name: str, schema: Node, targets: Targets) -> bool:
    """True for text called like a secret: `userSecret`, `auth_token`, `privateKeyPem`; not for what is about one."""
    parts = words(name)
    while parts and parts[-1] in _TAILS:
        parts = parts[:-1]
    text = " ".join(parts)
    named = any(text == secret or text.endswith(f" {secret}") for secret in _SECRETS)
    if not named or any(text.endswith(other) for other in _NO_SECRETS):
        return False
    end = targets.end(schema)
    kinds = set(listed_types(end)) - {"null"}
    return kinds == {"string"} and not end.keys() & {"enum", "const"}
