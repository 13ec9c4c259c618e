# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from pennyweight_core.runtime import NumberInput

    from ._action_strict_with_options import ActionStrictWithOptions
    from ._order_type_strict import OrderTypeStrict
    from ._time_in_force_strict import TimeInForceStrict


@model
class ManualTradeReplaceForm:
    """The order that replaces a pending one."""

    brokerage_order_id: str
    """Order to replace, by the id that its brokerage gave it."""

    action: ActionStrictWithOptions
    """Side of the new order."""

    order_type: OrderTypeStrict
    """Type of the new order, which decides the prices that it needs."""

    time_in_force: TimeInForceStrict
    """How long the new order stays active."""

    price: NumberInput | None | Unset = UNSET
    """Limit price in the security's currency. Required for `Limit` and `StopLimit`."""

    symbol: str | Unset = UNSET
    """Ticker, or OCC symbol of an option."""

    stop: NumberInput | None | Unset = UNSET
    """Stop price in the security's currency. Required for `Stop` and `StopLimit`."""

    units: NumberInput | None | Unset = UNSET
    """Quantity of the new order; fractions where the brokerage allows them."""
