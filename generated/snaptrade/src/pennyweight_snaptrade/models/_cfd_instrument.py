# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from typing import Literal

    from pennyweight_core.runtime import UnknownVariant

    from ._adr_instrument import AdrInstrument
    from ._cef_instrument import CefInstrument
    from ._crypto_instrument import CryptoInstrument
    from ._etf_instrument import EtfInstrument
    from ._mutual_fund_instrument import MutualFundInstrument
    from ._other_instrument import OtherInstrument
    from ._stock_instrument import StockInstrument


@model
class CfdInstrument:
    """A contract for difference."""

    kind: Literal["cfd"]
    """Always `cfd`; it tells this kind apart."""

    id: str
    """UUID that SnapTrade gives the contract."""

    symbol: str
    """Ticker of the underlying instrument."""

    raw_symbol: str
    """Ticker without the exchange suffix."""

    underlying_instrument: (
        StockInstrument
        | CryptoInstrument
        | EtfInstrument
        | MutualFundInstrument
        | CefInstrument
        | AdrInstrument
        | OtherInstrument
        | UnknownVariant
    )
    """Instrument whose price the contract follows."""

    description: str | None | Unset = UNSET
    """Name of the underlying instrument. Null or absent when unknown."""

    currency: str | None | Unset = UNSET
    """ISO 4217 code of the underlying instrument. Null or absent when unknown."""

    exchange: str | None | Unset = UNSET
    """Market identifier code (MIC) or other code of the exchange. Null or absent when unknown."""
