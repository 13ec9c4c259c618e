# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from pennyweight_core.runtime import DecimalInput, NumberInput

    from ._action_strict import ActionStrict
    from ._order_type_strict import OrderTypeStrict
    from ._time_in_force_strict import TimeInForceStrict


@model
class ManualTradeForm:
    """An order to simulate; exactly one of `units` and `notional_value` is required."""

    account_id: str
    """Account to simulate the order in, by its SnapTrade id."""

    action: ActionStrict
    """Side of the order."""

    universal_symbol_id: str
    """Security, by the `id` from `symbols.search`."""

    order_type: OrderTypeStrict
    """Type of the order, which decides the prices that it needs."""

    time_in_force: TimeInForceStrict
    """How long the order would stay active."""

    price: NumberInput | None | Unset = UNSET
    """Limit price in the security's currency. Required for `Limit` and `StopLimit`."""

    stop: NumberInput | None | Unset = UNSET
    """Stop price in the security's currency. Required for `Stop` and `StopLimit`."""

    units: NumberInput | None | Unset = UNSET
    """Quantity to trade; fractions where the brokerage allows them. Must be null with `notional_value`."""

    notional_value: DecimalInput | NumberInput | None | Unset = UNSET
    """Cash amount to trade. Must be null with `units`."""
