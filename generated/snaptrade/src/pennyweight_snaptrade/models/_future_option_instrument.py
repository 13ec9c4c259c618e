# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal
    from typing import Literal

    from ._future_instrument import FutureInstrument
    from ._option_type import OptionType


@model
class FutureOptionInstrument:
    """A call or put on a futures contract."""

    kind: Literal["future_option"]
    """Always `future_option`; it tells this kind apart."""

    id: str
    """UUID that SnapTrade gives the contract."""

    symbol: str
    """Ticker of the contract."""

    option_type: OptionType
    """Call or put."""

    strike_price: Decimal
    """Strike price per unit of the future."""

    expiration_date: date
    """Last day to exercise the option."""

    underlying: FutureInstrument
    """Futures contract that the option gives the right to buy or sell."""

    multiplier: Decimal | None | Unset = UNSET
    """Units of the underlying per contract. Null or absent when unknown."""

    description: str | None | Unset = UNSET
    """Contract in words. Null or absent when unknown."""

    currency: str | None | Unset = UNSET
    """ISO 4217 code of the contract. Null or absent when unknown."""

    exchange: str | None | Unset = UNSET
    """MIC or other code of the exchange. Null or absent when unknown."""
