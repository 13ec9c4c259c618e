# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.runtime import model


@model
class EndpointTokenCost:
    """What one kind of call costs."""

    method: str
    """HTTP method."""

    path: str
    """Path with `/trade-api/v2`; a part that varies begins with a colon."""

    cost: int
    """Tokens per call, or per item of a batch."""
