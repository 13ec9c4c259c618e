# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from pennyweight_core.runtime import UnixSeconds

    from ._api_key import ApiKey


@model
class GetApiKeysResponse:
    """All API keys of your account."""

    api_keys: list[ApiKey]
    """Your keys; with `fcm_subtrader_id`, only those bound to that subtrader."""

    api_key_region_expiration_ts: UnixSeconds | None | Unset = UNSET
    """
    Unix seconds at which the account's location attestation lapses; keys can't trade after it. Null or absent if it
    was never attested.
    """
