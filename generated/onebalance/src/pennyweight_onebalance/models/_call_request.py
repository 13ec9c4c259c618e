# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from ._account import Account
    from ._chain_operation import ChainOperation


@model
class CallRequest:
    """Signed calls for which a quote is wanted."""

    account: Account
    """Smart account that spends and signs."""

    chain_operation: ChainOperation = model_field(name="chainOperation")
    """Operation on the target chain; sign its typed data."""

    tamper_proof_signature: str = model_field(name="tamperProofSignature")
    """OneBalance's signature over the quote; send it back unchanged."""

    from_aggregated_asset_id: str | Unset = model_field(name="fromAggregatedAssetId", default=UNSET)
    """Aggregated asset to pay with, e.g. `ob:usdc`. Default: chosen by OneBalance."""
