# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.runtime import model


@model
class GetCommunicationsIDResponse:
    """Your public id in RFQs and quotes."""

    communications_id: str
    """Id under which others see your RFQs and quotes; doesn't reveal your user id."""
