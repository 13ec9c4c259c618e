# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model


@model
class TransferCryptocurrencyFundingOptions:
    """Whether users may top up an insufficient balance."""

    enabled: bool | Unset = UNSET
    """True to let the user buy missing cryptocurrency with buying power or a payment method."""
