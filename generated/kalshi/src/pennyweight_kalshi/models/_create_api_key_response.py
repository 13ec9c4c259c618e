# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model


@model
class CreateApiKeyResponse:
    """Id of the registered key."""

    api_key_id: str
    """Id to send as `KALSHI-ACCESS-KEY` with every signed request."""

    warning: str | None | Unset = UNSET
    """
    Risk controls that the bound subtrader still lacks; without a daily cap its orders are rejected. Null or absent
    for other keys.
    """
