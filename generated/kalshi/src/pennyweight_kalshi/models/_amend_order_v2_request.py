# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from pennyweight_core.runtime import DecimalInput, UnixSecondsInput

    from ._book_side import BookSide


@model
class AmendOrderV2Request:
    """New price, quantity or expiry of a resting order; price and quantity are always given."""

    ticker: str
    """Ticker of the order's market."""

    side: BookSide
    """Side that the order has, `bid` or `ask`."""

    price: DecimalInput
    """New limit price for one YES contract, in US dollars; the present one to change the expiry only."""

    count: DecimalInput
    """New total quantity: contracts filled so far plus those to rest from now on."""

    client_order_id: str | Unset = UNSET
    """Your own id of the order before the amendment."""

    updated_client_order_id: str | Unset = UNSET
    """Your own id of the order from now on. Default: unchanged."""

    expiration_time: UnixSecondsInput | Unset = UNSET
    """New expiry in Unix seconds, in the future; 0 removes it. Default: unchanged."""

    exchange_index: int | Unset = UNSET
    """Shard of the order; -1 finds it by `ticker`. Default: found by `ticker`."""
