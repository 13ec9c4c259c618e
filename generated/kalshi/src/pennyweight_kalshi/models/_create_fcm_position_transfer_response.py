# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.runtime import model


@model
class CreateFCMPositionTransferResponse:
    """Id of the executed transfer."""

    position_transfer_id: str
    """Id of the transfer. Store it: no call lists past transfers."""
