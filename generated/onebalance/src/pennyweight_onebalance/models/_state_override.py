# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model, model_field


@model
class StateOverride:
    """Assumed state of one address while calls are simulated."""

    address: str
    """Address whose state is assumed, 0x and hexadecimal digits."""

    balance: str | Unset = UNSET
    """Assumed balance of native coin, in wei."""

    code: str | Unset = UNSET
    """Assumed bytecode in hexadecimal."""

    state_diff: dict[str, str] | Unset = model_field(name="stateDiff", default=UNSET)
    """Assumed storage values by slot, in hexadecimal."""
