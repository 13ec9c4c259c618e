# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._api_key_scope import ApiKeyScope


@model
class ApiKey:
    """API key of yours, with its rights; the key material itself is never listed."""

    api_key_id: str
    """Public id of the key, sent as `KALSHI-ACCESS-KEY`."""

    name: str
    """Label chosen when the key was made; calls refer to a key by `api_key_id`."""

    scopes: list[ApiKeyScope]
    """Rights of the key, e.g. `read` and `write::trade`."""

    subaccount: int | None | Unset = UNSET
    """Only subaccount the key may read and trade on, 0–63. Null or absent means that it is not restricted."""

    fcm_subtrader_id: str | None | Unset = UNSET
    """
    Subtrader the key is bound to, as `{user id}_{suffix}`; such a key works for FIX and WebSocket but no REST call.
    Null or absent without binding.
    """
