# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._asset_type import AssetType


@model
class Asset:
    """Security or cryptocurrency that Mesh recognizes."""

    symbol: str | None | Unset = UNSET
    """Ticker symbol, e.g. `AAPL` or `BTC`. Null when not reported."""

    name: str | None | Unset = UNSET
    """Full name, e.g. `Bitcoin`. Null when not reported."""

    type: AssetType | Unset = UNSET
    """Asset class: `equity` for stocks and ETFs, or `cryptocurrency`."""
