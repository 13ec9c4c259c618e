# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model, model_field


@model
class SmartContractTransferAllocation:
    """Smart contract reserved to receive one deposit."""

    address: str | None | Unset = UNSET
    """Address of the contract on the chain. Null when not reported."""

    expiration_timestamp: int | Unset = model_field(name="expirationTimestamp", default=UNSET)
    """Unix time until which the transfer can be initiated, MFA included."""
