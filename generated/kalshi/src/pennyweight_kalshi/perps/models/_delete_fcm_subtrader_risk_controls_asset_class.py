# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class DeleteFCMSubtraderRiskControlsAssetClass(OpenStrEnum):
    """What the underlyings are: cryptocurrencies, stocks or metals."""

    CRYPTO = "Crypto"
    EQUITIES = "Equities"
    METALS = "Metals"
