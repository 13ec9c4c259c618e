# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from typing import Literal

    from ._figi_instrument import FigiInstrument


@model
class AdrInstrument:
    """A depositary receipt for foreign shares."""

    kind: Literal["adr"]
    """Always `adr`."""

    id: str
    """SnapTrade's id of the instrument."""

    symbol: str
    """Trading symbol, with a suffix for the exchange where there is one."""

    raw_symbol: str
    """The same without a suffix."""

    description: str | None | Unset = UNSET
    """Its name in words. Null or absent when unknown."""

    currency: str | None | Unset = UNSET
    """ISO 4217 code of the listing. Null or absent when unknown."""

    exchange: str | None | Unset = UNSET
    """Market identifier code (MIC) or other code of the exchange. Null or absent when unknown."""

    figi_instrument: FigiInstrument | None | Unset = UNSET
    """Its FIGI codes. Null or absent when unknown."""
