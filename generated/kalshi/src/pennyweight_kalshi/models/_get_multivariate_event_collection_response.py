# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._multivariate_event_collection import MultivariateEventCollection


@model
class GetMultivariateEventCollectionResponse:
    """What combinations can be made markets of."""

    multivariate_contract: MultivariateEventCollection
    """Collection with the ticker that was asked for."""
