# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from ._account import Account
    from ._chain_operation import ChainOperation


@model
class CallRequestV3:
    """Signed calls for which a quote is wanted, from several accounts."""

    accounts: list[Account]
    """Accounts that spend and sign, at least one."""

    chain_operation: ChainOperation = model_field(name="chainOperation")
    """Operation on the target chain; sign its typed data."""

    tamper_proof_signature: str = model_field(name="tamperProofSignature")
    """OneBalance's signature over the quote; send it back unchanged."""

    from_aggregated_asset_id: str | Unset = model_field(name="fromAggregatedAssetId", default=UNSET)
    """Aggregated asset to pay with, e.g. `ob:usdc`. Default: chosen by OneBalance."""

    from_asset_id: str | Unset = model_field(name="fromAssetId", default=UNSET)
    """CAIP-19 id of the token to pay with. Default: chosen by OneBalance."""

    slippage_tolerance: int | Unset = model_field(name="slippageTolerance", default=UNSET)
    """Highest slippage accepted, in basis points: 50 is 0.5 %. Default: chosen by OneBalance."""
