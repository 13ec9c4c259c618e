# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from pennyweight_core.runtime import OpenStrEnum


class BuyingPowerBasis(OpenStrEnum):
    """Basis of buying power: settled cash only, all cash, or cash and margin."""

    SETTLED = "settled"
    CASH = "cash"
    MARGIN = "margin"
