# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from ._account_type import AccountType
    from ._deployment_type import DeploymentType


@model
class Account:
    """Smart account with its signers; which fields it has depends on `type`."""

    account_address: str = model_field(name="accountAddress")
    """Address of the account itself, 0x and 40 hexadecimal digits; Base58 on Solana."""

    type: AccountType | Unset = UNSET
    """Kind of the account; absent for some role-based accounts."""

    deployment_type: DeploymentType | Unset = model_field(name="deploymentType", default=UNSET)
    """How the account is deployed; for accounts with a single key only."""

    session_address: str | Unset = model_field(name="sessionAddress", default=UNSET)
    """Address of the key that signs transactions; role-based accounts only."""

    admin_address: str | Unset = model_field(name="adminAddress", default=UNSET)
    """Address of the key that administers the account; role-based accounts only."""

    signer_address: str | Unset = model_field(name="signerAddress", default=UNSET)
    """Address of the only key; accounts of the kinds `kernel-v3.1-ecdsa` and `kernel-v3.3-ecdsa` only."""
