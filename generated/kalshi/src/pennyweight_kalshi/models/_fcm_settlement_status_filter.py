# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class FcmSettlementStatusFilter(OpenStrEnum):
    """Positions of subtraders to list: `unsettled`, `settled`, or `all` of both."""

    ALL = "all"
    UNSETTLED = "unsettled"
    SETTLED = "settled"
