# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class SymbolTradingAllowance(OpenStrEnum):
    """
    Whether a symbol can be traded, and whether in fractions; `fractionalTradingPossiblyAllowed` means that only the
    order will tell.
    """

    FRACTIONAL_TRADING_ALLOWED = "fractionalTradingAllowed"
    FRACTIONAL_TRADING_NOT_ALLOWED = "fractionalTradingNotAllowed"
    TRADING_NOT_ALLOWED = "tradingNotAllowed"
    FRACTIONAL_TRADING_POSSIBLY_ALLOWED = "fractionalTradingPossiblyAllowed"
