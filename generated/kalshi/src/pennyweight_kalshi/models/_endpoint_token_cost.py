# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.runtime import model


@model
class EndpointTokenCost:
    """Cost of one kind of call, where it isn't the default."""

    method: str
    """HTTP method in capitals, e.g. `DELETE`."""

    path: str
    """Path with `/trade-api/v2`; variable parts begin with a colon, e.g. `:order_id`."""

    cost: int
    """Tokens taken for each call, or for each item of a batch."""
