# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from ._account import Account
    from ._chain_operation import ChainOperation
    from ._chain_operation_v3 import ChainOperationV3
    from ._destination_token import DestinationToken
    from ._fees import Fees
    from ._origin_token import OriginToken
    from ._slippage import Slippage


@model
class QuoteV3:
    """Priced plan over several accounts. Sign its operations, then execute it before it expires."""

    id: str
    """Id of the quote; `quotes.get_status` takes it as `quote_id`."""

    accounts: list[Account]
    """Accounts that spend and sign, at least one."""

    origin_chains_operations: list[ChainOperationV3] = model_field(name="originChainsOperations")
    """Operations that spend tokens, one for each chain; each needs a signature."""

    expiration_timestamp: str = model_field(name="expirationTimestamp")
    """Time at which the quote expires, in Unix seconds as text."""

    tamper_proof_signature: str = model_field(name="tamperProofSignature")
    """OneBalance's signature over the quote; send it back unchanged."""

    destination_chain_operation: ChainOperation | Unset = model_field(name="destinationChainOperation", default=UNSET)
    """Operation on the target chain that needs a signature; absent if there is none."""

    origin_token: OriginToken | Unset = model_field(name="originToken", default=UNSET)
    """Token spent; absent for calls that spend none."""

    destination_token: DestinationToken | Unset = model_field(name="destinationToken", default=UNSET)
    """Token delivered; absent for calls that deliver none."""

    slippage: Slippage | Unset = UNSET
    """Expected slippage; absent if not computed."""

    fees: Fees | Unset = UNSET
    """Fees of the quote; absent if not computed."""
