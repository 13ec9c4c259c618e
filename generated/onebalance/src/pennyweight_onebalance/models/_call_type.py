# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from pennyweight_core.runtime import OpenStrEnum


class CallType(OpenStrEnum):
    """Route of contract calls: on one chain or several, with or without a solver and swaps."""

    SAME_CHAIN_EXCLUDE_SOLVER = "same_chain_exclude_solver"
    CROSS_CHAIN_WITH_SOLVER = "cross_chain_with_solver"
    SAME_CHAIN_WITH_SOLVER = "same_chain_with_solver"
    CROSS_CHAIN_WITH_SOLVER_AND_SWAPS = "cross_chain_with_solver_and_swaps"
