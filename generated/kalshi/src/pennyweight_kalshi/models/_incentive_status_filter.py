# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class IncentiveStatusFilter(OpenStrEnum):
    """Programs to list by state: `active`, `upcoming`, `closed`, `paid_out`, or `all`."""

    ALL = "all"
    ACTIVE = "active"
    UPCOMING = "upcoming"
    CLOSED = "closed"
    PAID_OUT = "paid_out"
