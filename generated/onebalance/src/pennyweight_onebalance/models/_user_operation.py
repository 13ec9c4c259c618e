# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model, model_field


@model
class UserOperation:
    """User operation as ERC-4337 defines it."""

    sender: str
    """Address of the smart account that sends the operation."""

    nonce: str
    """Anti-replay number of the account."""

    call_data: str = model_field(name="callData")
    """Calldata that the account executes, in hexadecimal."""

    call_gas_limit: str = model_field(name="callGasLimit")
    """Most gas that the call may use."""

    verification_gas_limit: str = model_field(name="verificationGasLimit")
    """Most gas that the verification of the signature may use."""

    pre_verification_gas: str = model_field(name="preVerificationGas")
    """Gas paid to the bundler on top."""

    max_fee_per_gas: str = model_field(name="maxFeePerGas")
    """Highest price per unit of gas in wei, tip included."""

    max_priority_fee_per_gas: str = model_field(name="maxPriorityFeePerGas")
    """Highest tip per unit of gas in wei."""

    signature: str
    """Signature over `typed_data_to_sign`; put yours here before execution."""

    factory: str | Unset = UNSET
    """Contract that deploys the account; absent once it is deployed."""

    factory_data: str | Unset = model_field(name="factoryData", default=UNSET)
    """Calldata for `factory`, in hexadecimal."""

    paymaster: str | Unset = UNSET
    """Contract that pays for gas; absent if the account pays itself."""

    paymaster_verification_gas_limit: str | Unset = model_field(name="paymasterVerificationGasLimit", default=UNSET)
    """Most gas that the paymaster's verification may use."""

    paymaster_post_op_gas_limit: str | Unset = model_field(name="paymasterPostOpGasLimit", default=UNSET)
    """Most gas that the paymaster may use after the operation."""

    paymaster_data: str | Unset = model_field(name="paymasterData", default=UNSET)
    """Calldata for `paymaster`, in hexadecimal."""

    init_code: str | Unset = model_field(name="initCode", default=UNSET)
    """Factory and its calldata in the form of older entry points."""

    paymaster_and_data: str | Unset = model_field(name="paymasterAndData", default=UNSET)
    """Paymaster and its calldata in the form of older entry points."""
