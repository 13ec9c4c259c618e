# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from ._network_type import NetworkType
    from ._wallet_verification_method import WalletVerificationMethod


@model
class DeFiWalletVerification:
    """Proof that a user controls a wallet address."""

    user_id: str | None | Unset = model_field(name="userId", default=UNSET)
    """Your id of the user, as given when the account was connected. Null when not reported."""

    address: str | None | Unset = UNSET
    """Wallet address that was proven. Null when not reported."""

    x_pub_key: str | None | Unset = model_field(name="xPubKey", default=UNSET)
    """Extended public key of a Bitcoin wallet; null for other networks."""

    network_type: NetworkType | Unset = model_field(name="networkType", default=UNSET)
    """Family of networks that the address belongs to."""

    verification_method: WalletVerificationMethod | Unset = model_field(name="verificationMethod", default=UNSET)
    """How the proof was given."""

    message: str | None | Unset = UNSET
    """Text that the wallet signed. Null when not reported."""

    signed_message_hash: str | None | Unset = model_field(name="signedMessageHash", default=UNSET)
    """Signature of `message` by the wallet's key. Null when not reported."""

    timestamp: int | Unset = UNSET
    """Time of the proof, as Unix time."""
