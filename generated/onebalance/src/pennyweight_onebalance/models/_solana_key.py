# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.runtime import model, model_field


@model
class SolanaKey:
    """Account that a Solana instruction touches."""

    pubkey: str
    """Public key of the account, Base58-encoded."""

    is_signer: bool = model_field(name="isSigner")
    """True if the account must sign the transaction."""

    is_writable: bool = model_field(name="isWritable")
    """True if the instruction may change the account."""
