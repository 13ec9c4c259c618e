# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model, model_field

if TYPE_CHECKING:
    from ._solana_key import SolanaKey


@model
class SolanaInstruction:
    """Instruction of a Solana transaction."""

    keys: list[SolanaKey]
    """Accounts that the instruction reads or writes."""

    program_id: str = model_field(name="programId")
    """Program to call, Base58-encoded."""

    data: str
    """Input of the program, encoded."""
