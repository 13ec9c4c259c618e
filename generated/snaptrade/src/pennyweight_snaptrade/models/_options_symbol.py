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
    """An option contract, independent of the brokerage."""

    id: str
    """UUID that SnapTrade gives the contract."""

    ticker: str
    """OCC symbol, 21 characters with the root padded to 6."""

    option_type: OptionType
    """Call or put."""

    strike_price: Number
    """Strike price per share."""

    expiration_date: date
    """Last day to exercise the option."""

    underlying_symbol: UnderlyingSymbol
    """Security that the option gives the right to buy or sell."""

    is_mini_option: bool | Unset = UNSET
    """True for contracts on 10 shares instead of 100."""
