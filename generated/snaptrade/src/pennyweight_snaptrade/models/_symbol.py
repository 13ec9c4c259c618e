# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._currency import Currency
    from ._exchange import Exchange
    from ._figi_instrument import FigiInstrument
    from ._security_type import SecurityType


@model
class Symbol:
    """A security at one exchange, independent of the brokerage."""

    id: str | Unset = UNSET
    """UUID that SnapTrade gives the symbol."""

    symbol: str | Unset = UNSET
    """Ticker with the exchange suffix of Yahoo Finance, e.g. `VAB.TO`."""

    raw_symbol: str | Unset = UNSET
    """Ticker without the exchange suffix, e.g. `VAB`."""

    description: str | None | Unset = UNSET
    """Name of the company or fund. Null when unknown."""

    currency: Currency | Unset = UNSET
    """Currency that the security trades in."""

    exchange: Exchange | Unset = UNSET
    """Exchange where the security is listed."""

    type: SecurityType | Unset = UNSET
    """Type of the security, e.g. common stock or ETF."""

    figi_code: str | None | Unset = UNSET
    """FIGI of the listing, e.g. `BBG000B9XRY4`; `figi_instrument` has more. Null when unknown."""

    figi_instrument: FigiInstrument | None | Unset = UNSET
    """FIGI codes of the listing and of the share class. Null when unknown."""
