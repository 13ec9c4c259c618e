# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._api_key_scope import ApiKeyScope


@model
class CreateApiKeyRequest:
    """Key to register by the public half of a key pair that you made."""

    name: str
    """Label by which you recognise the key later, e.g. `balance monitor`."""

    public_key: str
    """Public key as PEM (`-----BEGIN PUBLIC KEY-----`), RSA or Ed25519. Keep the private half to yourself."""

    scopes: list[ApiKeyScope] | Unset = UNSET
    """Rights to grant; `write` needs `read` beside it. Default: `read` and `write`, which is full access."""

    subaccount: int | Unset = UNSET
    """
    Only subaccount that the key may read and trade on, 0–63; not together with `fcm_subtrader_id`. Default: no
    restriction.
    """

    fcm_subtrader_id: str | Unset = UNSET
    """
    Existing subtrader to bind the key to, as `{your user id}_{suffix}`, for clearing members. A bound key is
    refused by every REST call. Default: not bound.
    """
