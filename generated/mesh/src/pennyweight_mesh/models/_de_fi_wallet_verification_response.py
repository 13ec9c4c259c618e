# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._de_fi_wallet_verification import DeFiWalletVerification


@model
class DeFiWalletVerificationResponse:
    """Wallet proofs that match the filters."""

    verifications: list[DeFiWalletVerification] | None | Unset = UNSET
    """Proofs found; null or empty for none."""
