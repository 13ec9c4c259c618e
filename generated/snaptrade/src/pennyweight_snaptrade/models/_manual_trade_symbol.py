# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._currency import Currency


@model
class ManualTradeSymbol:
    """Security of a simulated order."""

    universal_symbol_id: str | Unset = UNSET
    """UUID that SnapTrade gives the symbol."""

    currency: Currency | Unset = UNSET
    """Currency that the security trades in."""

    local_id: str | Unset = UNSET
    """Deprecated. Deprecated: the brokerage's own id of the security."""

    description: str | None | Unset = UNSET
    """Deprecated. Deprecated: name of the security."""

    symbol: str | Unset = UNSET
    """Deprecated. Deprecated: ticker of the security."""

    brokerage_symbol_id: str | Unset = UNSET
    """Deprecated. Deprecated; use `universal_symbol_id`."""
