"""What Kalshi asks for to know who calls."""

from __future__ import annotations

import attrs
from pennyweight_core import Secret, credential
from pennyweight_core.lazy import TYPE_CHECKING

from ._keys import load_key

if TYPE_CHECKING:
    from pathlib import Path

    from ._keys import SigningKey


def _load(credentials: Credentials) -> SigningKey:
    return load_key(credentials.private_key, credentials.passphrase)


@attrs.frozen(kw_only=True)
class Credentials:
    """A member's API key. `key` is loaded once, when these are made."""

    api_key_id: str
    """Id of the API key, a UUID. Demo and production keys are separate. See https://docs.kalshi.com/getting_started/api_keys"""

    private_key: Secret[str | bytes | Path] = credential(path_variable=True)  # noqa: RUF009 - an attrs field, made per class
    """Its RSA or Ed25519 private key: PEM as `str` or `bytes`, or a `Path` to it. See https://docs.kalshi.com/getting_started/api_keys"""

    passphrase: Secret[str | bytes] | None = credential(optional=True)  # noqa: RUF009 - an attrs field, made per class
    """Opens the private key if you encrypted it; Kalshi's own are not."""

    key: SigningKey = attrs.field(init=False, repr=False, eq=False, default=attrs.Factory(_load, takes_self=True))
