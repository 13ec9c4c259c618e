# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal
    from typing import Literal

    from pennyweight_core.runtime import UnknownVariant

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
    """A call or put on a security or coin."""

    kind: Literal["option"]
    """Always `option`; it tells this kind apart."""

    id: str
    """UUID that SnapTrade gives the contract."""

    symbol: str
    """OCC symbol, 21 characters with the root padded to 6."""

    option_type: OptionType
    """Call or put."""

    strike_price: Decimal
    """Strike price per share."""

    expiration_date: date
    """Last day to exercise the option."""

    multiplier: Decimal
    """Shares per contract, usually 100."""

    underlying: (
        StockInstrument
        | CryptoInstrument
        | EtfInstrument
        | MutualFundInstrument
        | CefInstrument
        | AdrInstrument
        | OtherInstrument
        | UnknownVariant
    )
    """Instrument that the option gives the right to buy or sell."""

    description: str | None | Unset = UNSET
    """Contract in words. Null or absent when unknown."""
