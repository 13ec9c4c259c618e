# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model, model_field

if TYPE_CHECKING:
    from ._chain_entity import ChainEntity


@model
class SupportedChain:
    """Chain that OneBalance supports."""

    chain: ChainEntity
    """Chain with its CAIP-2 id."""

    is_testnet: bool = model_field(name="isTestnet")
    """True if tokens on the chain have no value."""
