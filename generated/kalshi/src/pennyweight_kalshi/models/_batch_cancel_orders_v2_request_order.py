# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model


@model
class BatchCancelOrdersV2RequestOrder:
    """Order to cancel, and where it is."""

    order_id: str
    """Id given by the exchange, not your own."""

    subaccount: int | Unset = UNSET
    """Subaccount that placed it, 1–63; 0 is the primary account. Default: that of a restricted key, else 0."""

    exchange_index: int | Unset = UNSET
    """Shard of the order; -1 finds it by `market_ticker`. Default: found by `market_ticker` if given, else 0."""

    market_ticker: str | Unset = UNSET
    """Ticker of the order's market, to find the shard by."""
