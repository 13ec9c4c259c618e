# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ._outcome_side import OutcomeSide


@model
class ProposeBlockTradeRequest:
    """Block trade to propose to a buyer and a seller."""

    buyer_user_id: str
    """User id of the member who is to buy."""

    seller_user_id: str
    """User id of the member who is to sell."""

    market_ticker: str
    """Which market both sides agree on."""

    price_centi_cents: int
    """Price in hundredths of a US cent per contract: 4500 is 45 cents."""

    centicount: int
    """Hundredths of contracts to trade: 1000 is 10 contracts."""

    maker_side: OutcomeSide
    """Outcome that the maker of the trade takes."""

    expiration_ts: datetime
    """Time after which it can't be accepted; a date and time, despite its name."""

    buyer_subtrader_id: str | Unset = UNSET
    """Subtrader who is to buy; not together with `buyer_subaccount`."""

    buyer_subaccount: int | Unset = UNSET
    """Subaccount that is to buy, 0–63; 0 is the primary account. Not together with `buyer_subtrader_id`."""

    seller_subtrader_id: str | Unset = UNSET
    """Subtrader who is to sell; not together with `seller_subaccount`."""

    seller_subaccount: int | Unset = UNSET
    """Subaccount that is to sell, 0–63; 0 is the primary account. Not together with `seller_subtrader_id`."""
