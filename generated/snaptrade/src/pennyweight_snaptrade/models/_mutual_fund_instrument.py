# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from typing import Literal

    from ._figi_instrument import FigiInstrument


@model
class MutualFundInstrument:
    """A mutual fund; some count as cash too."""

    kind: Literal["mutualfund"]
    """Always `mutualfund`; it tells this kind apart."""

    id: str
    """UUID that SnapTrade gives the instrument."""

    symbol: str
    """Ticker, with an exchange suffix where there is one."""

    raw_symbol: str
    """Ticker without the exchange suffix."""

    description: str | None | Unset = UNSET
    """Name of the instrument, e.g. `Apple Inc.`. Null or absent when unknown."""

    currency: str | None | Unset = UNSET
    """ISO 4217 code of the listing. Null or absent when unknown."""

    exchange: str | None | Unset = UNSET
    """MIC or other code of the exchange, e.g. `XNAS`. Null or absent when unknown."""

    figi_instrument: FigiInstrument | None | Unset = UNSET
    """FIGI codes of the listing and of the share class. Null or absent when unknown."""
