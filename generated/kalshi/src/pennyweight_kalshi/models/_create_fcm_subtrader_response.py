# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.runtime import model


@model
class CreateFCMSubtraderResponse:
    """Id of the new subtrader."""

    subtrader_id: str
    """Full id to use from now on, `{your user id}_{suffix}`."""
