# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model, model_field


@model
class OperationDetails:
    """Transaction on one chain."""

    hash: str
    """Transaction hash on the chain."""

    explorer_url: str = model_field(name="explorerUrl")
    """Transaction's page at a block explorer."""

    chain_id: int | Unset = model_field(name="chainId", default=UNSET)
    """Numeric chain id, e.g. 42161."""

    chain: str | Unset = UNSET
    """CAIP-2 id of the chain, e.g. `eip155:42161`."""
