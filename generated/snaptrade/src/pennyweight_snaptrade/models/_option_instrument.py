# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal
    from typing import Literal

    from ._adr_instrument import AdrInstrument
    from ._cef_instrument import CefInstrument
    from ._crypto_instrument import CryptoInstrument
    from ._etf_instrument import EtfInstrument
    from ._mutual_fund_instrument import MutualFundInstrument
    from ._option_type import OptionType
    from ._other_instrument import OtherInstrument
    from ._stock_instrument import StockInstrument


@model
class OptionInstrument:
    """An option contract."""

    kind: Literal["option"]
    """Always `option`."""

    id: str
    """SnapTrade's id of the contract."""

    symbol: str
    """OCC symbol, root padded to six places."""

    option_type: OptionType
    """Call or put."""

    strike_price: Decimal
    """Price at which it can be exercised, per share."""

    expiration_date: date
    """Last day of the contract."""

    multiplier: Decimal
    """Shares one contract covers, 100 as a rule."""

    underlying: (
        StockInstrument
        | CryptoInstrument
        | EtfInstrument
        | MutualFundInstrument
        | CefInstrument
        | AdrInstrument
        | OtherInstrument
    )
    """What it is on."""

    description: str | None | Unset = UNSET
    """The contract in words. Null or absent when unknown."""
