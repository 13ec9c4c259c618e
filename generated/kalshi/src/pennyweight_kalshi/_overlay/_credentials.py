"""What Kalshi asks for to know who calls."""

from __future__ import annotations

import attrs
from pennyweight_core import Secret, credential
from pennyweight_core.lazy import TYPE_CHECKING

from ._keys import load_key

if TYPE_CHECKING:
    from pathlib import Path

    from pennyweight_core import TokenProvider

    from ._keys import SigningKey


def _load(credentials: Credentials) -> SigningKey | None:
    given = credentials.private_key
    return None if given is None else load_key(given, credentials.passphrase)


@attrs.frozen(kw_only=True)
class Credentials:
    """A member's API key, or an access token of OAuth. `key` is loaded once, when these are made."""

    api_key_id: str | None = credential(way="key")
    """Id of the API key, a UUID. Demo and production keys are separate. See https://docs.kalshi.com/getting_started/api_keys"""

    private_key: Secret[str | bytes | Path] | None = credential(path_variable=True, way="key")  # noqa: RUF009 - an attrs field, made per class
    """Its RSA or Ed25519 private key: PEM as `str` or `bytes`, or a `Path` to it. See https://docs.kalshi.com/getting_started/api_keys"""

    passphrase: Secret[str | bytes] | None = credential(optional=True, way="key")  # noqa: RUF009 - an attrs field, made per class
    """Opens the private key if you encrypted it; Kalshi's own are not."""

    access_token: Secret[str | TokenProvider] | None = credential(way="token")  # noqa: RUF009 - an attrs field, made per class
    """For registered partners, instead of a key: OAuth token of a user with the scope read::compliance_partner, or a function that returns the current one. Good for fills and positions only."""

    key: SigningKey | None = attrs.field(
        init=False, repr=False, eq=False, default=attrs.Factory(_load, takes_self=True)
    )
