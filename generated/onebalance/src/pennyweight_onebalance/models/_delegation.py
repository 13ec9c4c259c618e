# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from ._delegation_signature import DelegationSignature


@model
class Delegation:
    """Authorization for an EIP-7702 account to run a contract's code."""

    contract_address: str = model_field(name="contractAddress")
    """Contract that the account delegates to."""

    nonce: int
    """Transaction count of the account, which the signature covers."""

    signature: DelegationSignature | Unset = UNSET
    """Signed authorization; add it before execution."""
