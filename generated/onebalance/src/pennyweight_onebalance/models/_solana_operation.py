# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Literal

    from ._solana_instruction import SolanaInstruction


@model
class SolanaOperation:
    """Operation on Solana, to be signed by the account's owner."""

    type: Literal["solana"]
    """Always `solana`."""

    instructions: list[SolanaInstruction]
    """Instructions of the transaction, in order."""

    recent_block_hash: str = model_field(name="recentBlockHash")
    """Recent block hash; the transaction expires with it."""

    fee_payer: str = model_field(name="feePayer")
    """Account that pays the transaction fee, Base58-encoded."""

    asset_type: str = model_field(name="assetType")
    """CAIP-19 id of the token that is spent."""

    amount: Decimal
    """Quantity spent, in base units of the token."""

    signature: str | Unset = UNSET
    """Signature over `data_to_sign`; put yours here before execution."""

    address_lookup_table_addresses: list[str] | Unset = model_field(name="addressLookupTableAddresses", default=UNSET)
    """Lookup tables that the transaction uses."""

    data_to_sign: str | Unset = model_field(name="dataToSign", default=UNSET)
    """Serialized message to sign."""
