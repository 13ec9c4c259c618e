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
class UniversalSymbol:
    """A security at one exchange, whatever the brokerage."""

    id: str
    """SnapTrade's id of the security at its exchange."""

    symbol: str
    """Trading symbol in the manner of Yahoo Finance, such as `VAB.TO`."""

    raw_symbol: str
    """The same without the exchange suffix."""

    currency: Currency
    """Currency it trades in."""

    type: SecurityType
    """What sort of security it is."""

    currencies: list[Currency]
    """Deprecated. Given up by SnapTrade."""

    description: str | None | Unset = UNSET
    """Name of the company or fund. Null when unknown."""

    exchange: Exchange | Unset = UNSET
    """Exchange it trades at."""

    figi_code: str | None | Unset = UNSET
    """As in `figi_instrument`. Null when unknown."""

    figi_instrument: FigiInstrument | None | Unset = UNSET
    """Its FIGI codes. Null when unknown."""
