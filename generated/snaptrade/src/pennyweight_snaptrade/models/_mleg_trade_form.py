# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from pennyweight_core.runtime import DecimalInput

    from ._mleg_leg import MlegLeg
    from ._mleg_order_type_strict import MlegOrderTypeStrict
    from ._mleg_price_effect_strict import MlegPriceEffectStrict
    from ._time_in_force_strict import TimeInForceStrict


@model
class MlegTradeForm:
    """An option order of 1 to 4 legs."""

    order_type: MlegOrderTypeStrict
    """Type of the order, which decides the prices that it needs."""

    time_in_force: TimeInForceStrict
    """How long the order stays active."""

    legs: list[MlegLeg]
    """Legs of the order, 1 to 4."""

    limit_price: DecimalInput | None | Unset = UNSET
    """Net limit price; required for types that end in `LIMIT`. With `price_effect` `EVEN` omit it, or send 0."""

    stop_price: DecimalInput | None | Unset = UNSET
    """Stop price; required for types that begin with `STOP_LOSS`."""

    price_effect: MlegPriceEffectStrict | None | Unset = UNSET
    """Whether the order should receive or pay cash. For orders with a limit only."""
