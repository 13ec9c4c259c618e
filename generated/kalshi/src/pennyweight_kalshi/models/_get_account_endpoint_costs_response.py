# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._endpoint_token_cost import EndpointTokenCost


@model
class GetAccountEndpointCostsResponse:
    """Costs of calls in tokens."""

    default_cost: int
    """Tokens for every call that isn't listed; 10 so far."""

    endpoint_costs: list[EndpointTokenCost]
    """Calls whose cost is not the default one."""
