# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model, model_field


@model
class PredictAddressRequest:
    """Signers of a smart account: a session and an admin key, or a single key with `type`."""

    type: str | Unset = UNSET
    """Kind of an account with a single key, e.g. `kernel-v3.1-ecdsa`; leave out for role-based accounts."""

    session_address: str | Unset = model_field(name="sessionAddress", default=UNSET)
    """Address of the key that signs transactions, for role-based accounts."""

    admin_address: str | Unset = model_field(name="adminAddress", default=UNSET)
    """Address of the key that administers the account, for role-based accounts."""

    signer_address: str | Unset = model_field(name="signerAddress", default=UNSET)
    """Address of the only key, for accounts with `type`."""
