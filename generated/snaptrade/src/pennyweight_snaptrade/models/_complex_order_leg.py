# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from pennyweight_core.runtime import NumberInput

    from ._action_strict_with_options import ActionStrictWithOptions
    from ._complex_order_leg_order_role import ComplexOrderLegOrderRole
    from ._order_type_strict import OrderTypeStrict
    from ._time_in_force_strict import TimeInForceStrict
    from ._trading_instrument import TradingInstrument


@model
class ComplexOrderLeg:
    """One of several linked orders."""

    order_role: ComplexOrderLegOrderRole
    """Role of the order in the group: trigger, conditional or peer."""

    action: ActionStrictWithOptions
    """Side of the order."""

    instrument: TradingInstrument
    """Instrument to trade, by symbol and type."""

    order_type: OrderTypeStrict
    """Type of the order, which decides the prices that it needs."""

    time_in_force: TimeInForceStrict
    """How long the order stays active."""

    units: int
    """Whole quantity to trade: shares or contracts, at least 1."""

    price: NumberInput | None | Unset = UNSET
    """Limit price in the instrument's currency. Required for `Limit` and `StopLimit`."""

    stop: NumberInput | None | Unset = UNSET
    """Stop price in the instrument's currency. Required for `Stop` and `StopLimit`."""
