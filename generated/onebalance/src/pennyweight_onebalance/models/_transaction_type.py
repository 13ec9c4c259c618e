# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from pennyweight_core.runtime import OpenStrEnum


class TransactionType(OpenStrEnum):
    """Kind of an executed quote; `CALL` is a contract call."""

    SWAP = "SWAP"
    TRANSFER = "TRANSFER"
    CALL = "CALL"
