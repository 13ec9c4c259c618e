# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from pennyweight_core.runtime import DecimalInput


@model
class Call:
    """Contract call to make."""

    to: str
    """Address of the contract."""

    data: str | Unset = UNSET
    """Calldata in hexadecimal."""

    value: DecimalInput | Unset = UNSET
    """Native coin to send along, in wei."""
