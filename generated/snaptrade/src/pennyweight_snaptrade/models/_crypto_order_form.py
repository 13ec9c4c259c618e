# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from pennyweight_core.runtime import DecimalInput

    from ._action_strict import ActionStrict
    from ._crypto_order_form_time_in_force import CryptoOrderFormTimeInForce
    from ._crypto_order_form_type import CryptoOrderFormType
    from ._crypto_trading_instrument import CryptoTradingInstrument


@model
class CryptoOrderForm:
    """An order for a coin or pair, to place or preview."""

    instrument: CryptoTradingInstrument
    """Coin or pair to trade."""

    side: ActionStrict
    """Side of the order, in terms of the base currency."""

    type: CryptoOrderFormType
    """Type of the order, which decides the prices that it needs."""

    time_in_force: CryptoOrderFormTimeInForce
    """How long the order stays active."""

    amount: DecimalInput
    """Quantity of the base currency."""

    limit_price: DecimalInput | Unset = UNSET
    """Limit price in the quote currency. Required for `LIMIT`, `STOP_LOSS_LIMIT` and `TAKE_PROFIT_LIMIT`."""

    stop_price: DecimalInput | Unset = UNSET
    """Trigger price in the quote currency. Required for all types but `MARKET` and `LIMIT`."""

    post_only: bool | Unset = UNSET
    """Required for `LIMIT`, not allowed otherwise. True rejects an order that would execute at once as taker."""

    expiration_date: datetime | Unset = UNSET
    """When the order expires. Required for `GTD`."""
