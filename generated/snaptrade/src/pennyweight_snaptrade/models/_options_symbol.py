# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import date

    from pennyweight_core.runtime import Number

    from ._option_type import OptionType
    from ._underlying_symbol import UnderlyingSymbol


@model
class OptionsSymbol:
    """An option contract, whatever the brokerage."""

    id: str
    """SnapTrade's id of the contract."""

    ticker: str
    """OCC symbol, root padded to six places."""

    option_type: OptionType
    """Call or put."""

    strike_price: Number
    """Price at which it can be exercised, per share."""

    expiration_date: date
    """Last day of the contract."""

    underlying_symbol: UnderlyingSymbol
    """The security it is on."""

    is_mini_option: bool | Unset = UNSET
    """True when it covers 10 shares instead of 100."""
