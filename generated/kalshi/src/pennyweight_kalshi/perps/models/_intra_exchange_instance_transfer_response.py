# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.runtime import model


@model
class IntraExchangeInstanceTransferResponse:
    """Id of the accepted transfer, which is carried out later."""

    transfer_id: str
    """Id made by Kalshi; look the transfer up by it."""
