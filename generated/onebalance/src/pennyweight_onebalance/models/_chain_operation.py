# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from decimal import Decimal

    from ._delegation import Delegation
    from ._typed_data import TypedData
    from ._user_operation import UserOperation


@model
class ChainOperation:
    """Operation on one EVM chain, to be signed by the account's owner."""

    user_op: UserOperation = model_field(name="userOp")
    """Operation to execute."""

    typed_data_to_sign: TypedData = model_field(name="typedDataToSign")
    """Message to sign; the signature goes into `user_op`."""

    asset_type: str = model_field(name="assetType")
    """CAIP-19 id of the token that is spent."""

    amount: Decimal
    """Quantity spent, in base units of the token."""

    delegation: Delegation | Unset = UNSET
    """Authorization to sign as well, for EIP-7702 accounts; absent for others."""
