# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.runtime import model, model_field


@model
class PredictAddressResponse:
    """Address that a smart account will have."""

    predicted_address: str = model_field(name="predictedAddress")
    """Address of the account, the same before and after its deployment."""
