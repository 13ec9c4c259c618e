# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number

    from ._action_strict import ActionStrict
    from ._manual_trade_symbol import ManualTradeSymbol
    from ._order_type_strict import OrderTypeStrict
    from ._time_in_force_strict import TimeInForceStrict


@model
class ManualTrade:
    """A simulated order."""

    id: str | Unset = UNSET
    """Id to place the order by, with `orders.place_previewed`, within 5 minutes."""

    account: str | Unset = UNSET
    """Account whose order it would be."""

    order_type: OrderTypeStrict | Unset = UNSET
    """Type of the order, which decides the prices that it needs."""

    time_in_force: TimeInForceStrict | Unset = UNSET
    """How long the order would stay active."""

    symbol: ManualTradeSymbol | Unset = UNSET
    """Security to trade, with its currency."""

    action: ActionStrict | Unset = UNSET
    """Side of the order."""

    units: Number | None | Unset = UNSET
    """Quantity to trade. Null when the order is for a cash amount."""

    price: Number | None | Unset = UNSET
    """Limit price. Null for orders without a limit."""
