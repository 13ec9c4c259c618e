# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from decimal import Decimal

    from ._delegation import Delegation
    from ._solana_instruction import SolanaInstruction
    from ._typed_data import TypedData
    from ._user_operation import UserOperation


@model
class ChainOperationV3:
    """
    Operation on one chain, to be signed by the account's owner: a user operation on EVM chains, instructions on
    Solana.
    """

    asset_type: str = model_field(name="assetType")
    """CAIP-19 id of the token that is spent."""

    amount: Decimal
    """Quantity spent, in base units of the token."""

    type: str | Unset = UNSET
    """`solana` on Solana; absent on EVM chains."""

    user_op: UserOperation | Unset = model_field(name="userOp", default=UNSET)
    """Operation to execute; EVM chains only."""

    typed_data_to_sign: TypedData | Unset = model_field(name="typedDataToSign", default=UNSET)
    """Message to sign; the signature goes into `user_op`. EVM chains only."""

    delegation: Delegation | Unset = UNSET
    """Authorization to sign as well, for EIP-7702 accounts; absent for others."""

    instructions: list[SolanaInstruction] | Unset = UNSET
    """Instructions of the transaction, in order; Solana only."""

    recent_block_hash: str | Unset = model_field(name="recentBlockHash", default=UNSET)
    """Recent block hash; the transaction expires with it. Solana only."""

    fee_payer: str | Unset = model_field(name="feePayer", default=UNSET)
    """Account that pays the transaction fee, Base58-encoded. Solana only."""

    signature: str | Unset = UNSET
    """Signature over `data_to_sign`; put yours here before execution. Solana only."""

    address_lookup_table_addresses: list[str] | Unset = model_field(name="addressLookupTableAddresses", default=UNSET)
    """Lookup tables that the transaction uses. Solana only."""

    data_to_sign: str | Unset = model_field(name="dataToSign", default=UNSET)
    """Serialized message to sign. Solana only."""
