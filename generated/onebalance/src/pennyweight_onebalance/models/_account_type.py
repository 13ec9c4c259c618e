# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from pennyweight_core.runtime import OpenStrEnum


class AccountType(OpenStrEnum):
    """Kind of an account: two keys, one key, one key under EIP-7702, or Solana (version 3 only)."""

    ROLE_BASED = "role-based"
    KERNEL_V3_1_ECDSA = "kernel-v3.1-ecdsa"
    KERNEL_V3_3_ECDSA = "kernel-v3.3-ecdsa"
    SOLANA = "solana"
