"""Whose words are whose: a vendor's are left out, ours are carried over; and fields called like secrets get our mark."""

from collections.abc import Mapping
from typing import Any

from pipeline.curation.naming.english import words
from pipeline.openapi.canonical.noise import OURS
from pipeline.openapi.canonical.structural_key import is_words
from pipeline.openapi.grammar import FREE_KEYS, Node, Place, rewrite_inner_first
from pipeline.openapi.resolver import Targets
from pipeline.openapi.schemas import listed_types

_SAYING = frozenset(("title", "summary", "description", "externalDocs", "termsOfService", "contact", "license"))
_ALWAYS = {"response": {"description": ""}, "info": {"title": "", "version": ""}}
"""What OpenAPI demands even where there is nothing to say."""
_OF_SCHEMAS = frozenset(("summary", "description", "externalDocs"))
_SECRETS = (
    *("secret", "password", "passwd", "passphrase", "passcode", "mnemonic", "token", "otp", "cvv", "cvc", "jwt"),
    *("private key", "secret key", "api key", "access key", "consumer key", "signing key", "encryption key"),
    *("seed phrase", "recovery phrase", "mfa code", "pin code", "security code", "authorization code"),
)
_NO_SECRETS = ("page token", "next token", "continuation token", "cursor token", "pagination token")
_TAILS = frozenset(("value", "pem"))


def bare(kind: str, node: Node) -> Node:
    """Return a node of a vendor's without words, titles, examples and annotations, to any depth."""
    return rewrite_inner_first(node, _bare, kind)


def _bare(node: Node, kind: str, _place: Place) -> Node:
    if kind in FREE_KEYS:
        return node
    left = {key: value for key, value in node.items() if not is_words(key) and key not in _SAYING}
    if kind == "flow" and "scopes" in left:
        left["scopes"] = dict.fromkeys(left["scopes"] or (), "")
    return {**(_ALWAYS.get(kind, {}) if "$ref" not in left else {}), **left}


def ours(node: Mapping[str, Any] | None) -> Node:
    """Return the words and annotations of a node of ours, apart from those of its inner nodes."""
    declared = node or {}
    return {key: value for key, value in declared.items() if key in _OF_SCHEMAS or key.startswith(OURS)}


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
