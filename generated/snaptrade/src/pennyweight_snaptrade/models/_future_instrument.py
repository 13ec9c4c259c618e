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
    """A futures contract."""

    kind: Literal["future"]
    """Always `future`."""

    id: str
    """SnapTrade's id of the contract."""

    symbol: str
    """Trading symbol of the contract."""

    root_symbol: str
    """Symbol of the series, without the expiry."""

    expiration_code: str
    """The exchange's code of month and year, such as `M26`."""

    expiration_date: date | None | Unset = UNSET
    """Last day of the contract. Null or absent when unknown."""

    multiplier: Decimal | None | Unset = UNSET
    """Units of the underlying in one contract. Null or absent when unknown."""

    currency: str | None | Unset = UNSET
    """ISO 4217 code of the contract. Null or absent when unknown."""

    exchange: str | None | Unset = UNSET
    """Market identifier code (MIC) or other code of the exchange. Null or absent when unknown."""
