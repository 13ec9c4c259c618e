# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from pennyweight_core.runtime import OpenStrEnum


class AccountInformationGetUserAccountOrdersV2State(OpenStrEnum):
    """Filter for orders: every state, only open ones, or only executed ones."""

    ALL = "all"
    OPEN = "open"
    EXECUTED = "executed"
