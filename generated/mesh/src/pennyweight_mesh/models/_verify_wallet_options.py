# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from ._network_type import NetworkType
    from ._wallet_verification_method import WalletVerificationMethod


@model
class VerifyWalletOptions:
    """Proof to ask for when a user connects a self-custody wallet."""

    message: str | None | Unset = UNSET
    """Text for the wallet to sign; required for the method `signedMessage`."""

    verification_methods: list[WalletVerificationMethod] | None | Unset = model_field(
        name="verificationMethods", default=UNSET
    )
    """Proofs to ask for. Default: a signed message."""

    addresses: list[str] | None | Unset = UNSET
    """Only these addresses pass; another one fails. Default: any."""

    network_id: str | None | Unset = model_field(name="networkId", default=UNSET)
    """Mesh's UUID of the only network accepted; checked if `addresses` is given."""

    network_type: NetworkType | None | Unset = model_field(name="networkType", default=UNSET)
    """The only family of networks accepted; checked if `addresses` is given."""
