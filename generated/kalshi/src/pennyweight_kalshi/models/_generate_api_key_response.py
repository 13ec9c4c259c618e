# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from pennyweight_core.runtime import Secret

    from ._api_key_type import ApiKeyType


@model
class GenerateApiKeyResponse:
    """New key pair; the only answer that ever holds its private key."""

    api_key_id: str
    """Id to send as `KALSHI-ACCESS-KEY` with every signed request."""

    private_key: Secret[str]
    """Private key as PEM, PKCS#1 for RSA and PKCS#8 for Ed25519. Store it now: it can't be read again."""

    key_type: ApiKeyType | Unset = UNSET
    """Algorithm the pair was made for. Default: `rsa`."""

    warning: str | None | Unset = UNSET
    """
    Risk controls that the bound subtrader still lacks; without a daily cap its orders are rejected. Null or absent
    for other keys.
    """
