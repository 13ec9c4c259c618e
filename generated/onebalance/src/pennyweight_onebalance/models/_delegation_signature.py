# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model, model_field

if TYPE_CHECKING:
    from ._delegation_signature_type import DelegationSignatureType


@model
class DelegationSignature:
    """Signed authorization as EIP-7702 defines it."""

    chain_id: int = model_field(name="chainId")
    """Numeric chain id that the authorization is valid for."""

    contract_address: str = model_field(name="contractAddress")
    """Contract that the account delegates to."""

    nonce: int
    """Transaction count of the account."""

    r: str
    """First half of the signature, in hexadecimal."""

    s: str
    """Second half of the signature, in hexadecimal."""

    v: str
    """Recovery id in the older notation."""

    y_parity: int = model_field(name="yParity")
    """Recovery id, 0 or 1."""

    type: DelegationSignatureType
    """`Signed` once the signature is in place."""
