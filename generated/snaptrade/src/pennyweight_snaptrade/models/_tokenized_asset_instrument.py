# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from typing import Literal

    from pennyweight_core.runtime import UnknownVariant

    from ._etf_instrument import EtfInstrument
    from ._stock_instrument import StockInstrument


@model
class TokenizedAssetInstrument:
    """A token that stands for a share or fund."""

    kind: Literal["tokenized_asset"]
    """Always `tokenized_asset`; it tells this kind apart."""

    id: str
    """UUID that SnapTrade gives the token."""

    symbol: str
    """Ticker of the token, which may differ from that of the share."""

    underlying_instrument: StockInstrument | EtfInstrument | UnknownVariant
    """Share or fund that the token stands for."""

    description: str | Unset = UNSET
    """Name of the token in words."""
