# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._currency import Currency
    from ._figi_instrument import FigiInstrument
    from ._security_type import SecurityType
    from ._us_exchange import USExchange


@model
class UnderlyingSymbol:
    """The security an option is on."""

    id: str | Unset = UNSET
    """SnapTrade's id of the security at its exchange."""

    symbol: str | Unset = UNSET
    """Trading symbol in the manner of Yahoo Finance, such as `VAB.TO`."""

    raw_symbol: str | Unset = UNSET
    """The same without the exchange suffix."""

    description: str | None | Unset = UNSET
    """Name of the company or fund. Null when unknown."""

    currency: Currency | Unset = UNSET
    """Currency it trades in."""

    exchange: USExchange | Unset = UNSET
    """Exchange it trades at."""

    type: SecurityType | Unset = UNSET
    """What sort of security it is."""

    figi_code: str | None | Unset = UNSET
    """As in `figi_instrument`. Null when unknown."""

    figi_instrument: FigiInstrument | None | Unset = UNSET
    """Its FIGI codes. Null when unknown."""

    currencies: list[Currency] | Unset = UNSET
    """Deprecated. Given up by SnapTrade."""
