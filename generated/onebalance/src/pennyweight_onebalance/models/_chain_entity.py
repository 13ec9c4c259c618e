# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.runtime import model


@model
class ChainEntity:
    """CAIP-2 id of a chain, whole and in parts."""

    chain: str
    """Whole id, e.g. `eip155:42161`."""

    namespace: str
    """Part before the colon, e.g. `eip155`."""

    reference: str
    """Part after the colon, e.g. `42161`."""
