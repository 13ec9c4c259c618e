# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model, model_field


@model
class NetworkResponseToken:
    """Token that can be transferred over a network."""

    symbol: str | None | Unset = UNSET
    """Symbol of the token, e.g. `USDC`. Null when not reported."""

    logo_url: str | None | Unset = model_field(name="logoUrl", default=UNSET)
    """Address of the logo image. Null when not reported."""
