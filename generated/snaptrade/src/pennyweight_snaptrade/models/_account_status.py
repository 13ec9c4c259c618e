# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from pennyweight_core.runtime import OpenStrEnum


class AccountStatus(OpenStrEnum):
    """State of an account at its brokerage."""

    OPEN = "open"
    CLOSED = "closed"
    ARCHIVED = "archived"
    UNAVAILABLE = "unavailable"
