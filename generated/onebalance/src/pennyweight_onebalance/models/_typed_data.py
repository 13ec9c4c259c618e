# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model, model_field

if TYPE_CHECKING:
    from typing import Any


@model
class TypedData:
    """Message to sign, as EIP-712 defines it."""

    domain: dict[str, Any]
    """Contract and chain that the signature is valid for."""

    types: dict[str, Any]
    """Structure of the message, by type name."""

    primary_type: str = model_field(name="primaryType")
    """Name of the outermost type in `types`."""

    message: dict[str, Any]
    """Values to sign."""
