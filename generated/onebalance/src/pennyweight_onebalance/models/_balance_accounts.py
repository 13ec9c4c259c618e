# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model


@model
class BalanceAccounts:
    """Accounts whose holdings were added up."""

    evm: str | Unset = UNSET
    """EVM account; absent if none was requested."""

    solana: str | Unset = UNSET
    """Solana account; absent if none was requested."""
