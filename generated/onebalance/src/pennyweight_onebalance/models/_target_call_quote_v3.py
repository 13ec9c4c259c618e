# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from ._account import Account
    from ._call_type import CallType
    from ._chain_operation import ChainOperation
    from ._delegation import Delegation
    from ._source_asset_balance import SourceAssetBalance


@model
class TargetCallQuoteV3:
    """Prepared calls, to be signed and passed to `quotes.create_call_v3`."""

    accounts: list[Account]
    """Accounts that spend and sign, at least one."""

    chain_operation: ChainOperation = model_field(name="chainOperation")
    """Operation on the target chain; sign its typed data."""

    tamper_proof_signature: str = model_field(name="tamperProofSignature")
    """OneBalance's signature over the quote; send it back unchanged."""

    call_type: CallType | Unset = model_field(name="callType", default=UNSET)
    """Route of the calls: on one chain or several, with or without a solver."""

    source_asset_balances: list[SourceAssetBalance] | Unset = model_field(name="sourceAssetBalances", default=UNSET)
    """Holdings that could pay for the calls."""

    delegation: Delegation | Unset = UNSET
    """Authorization to sign as well, for EIP-7702 accounts; absent for others."""
