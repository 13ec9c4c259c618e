# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from pennyweight_core.runtime import DecimalInput, UnixSecondsInput

    from ._book_side import BookSide


@model
class AmendMarginOrderRequest:
    """Price and count that a resting order should have, with its ticker and side as they are."""

    side: BookSide
    """`bid` buys, `ask` sells."""

    price: DecimalInput
    """Dollars for one contract."""

    count: DecimalInput
    """Number of contracts."""

    ticker: str | Unset = UNSET
    """Ticker of the margin market."""

    market_id: str | Unset = UNSET
    """UUID of the market, which a new ticker does not change."""

    client_order_id: str | Unset = UNSET
    """Your own id of the order."""

    updated_client_order_id: str | Unset = UNSET
    """Your own id of the order after the change."""

    expiration_time: UnixSecondsInput | Unset = UNSET
    """New expiry in Unix seconds; 0 removes it. Default: as it is."""
