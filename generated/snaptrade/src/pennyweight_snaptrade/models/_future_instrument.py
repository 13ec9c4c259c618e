# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal
    from typing import Literal


@model
class FutureInstrument:
    """A futures contract of one expiry."""

    kind: Literal["future"]
    """Always `future`; it tells this kind apart."""

    id: str
    """UUID that SnapTrade gives the contract."""

    symbol: str
    """Ticker of the contract, with expiry."""

    root_symbol: str
    """Ticker of the series, without expiry."""

    expiration_code: str
    """Month and year as the exchange writes them, e.g. `M26`."""

    expiration_date: date | None | Unset = UNSET
    """Last trading day. Null or absent when unknown."""

    multiplier: Decimal | None | Unset = UNSET
    """Units of the underlying per contract. Null or absent when unknown."""

    currency: str | None | Unset = UNSET
    """ISO 4217 code of the contract. Null or absent when unknown."""

    exchange: str | None | Unset = UNSET
    """Market identifier code (MIC) or other code of the exchange. Null or absent when unknown."""
