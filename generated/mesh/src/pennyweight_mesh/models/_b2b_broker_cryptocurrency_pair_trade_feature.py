# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from ._b2b_broker_crypto_pair_trade_feature_order_type import B2BBrokerCryptoPairTradeFeatureOrderType


@model
class B2BBrokerCryptocurrencyPairTradeFeature:
    """Whether and how an institution trades pairs of assets."""

    supported: bool | Unset = UNSET
    """True if trading by pair is possible at all."""

    supported_cryptocurrency_symbols: list[str] | None | Unset = model_field(
        name="supportedCryptocurrencySymbols", default=UNSET
    )
    """Symbols that can be traded. Null or empty if unrestricted or unknown."""

    supported_fiat_currencies: list[str] | None | Unset = model_field(name="supportedFiatCurrencies", default=UNSET)
    """Fiat currencies that can be used. Null or empty if unknown."""

    supported_trading_pairs: list[str] | None | Unset = model_field(name="supportedTradingPairs", default=UNSET)
    """Pairs that can be traded. Null when not reported."""

    market_type: B2BBrokerCryptoPairTradeFeatureOrderType | None | Unset = model_field(name="marketType", default=UNSET)
    """Capabilities for market orders. Null if the institution has none."""

    limit_type: B2BBrokerCryptoPairTradeFeatureOrderType | None | Unset = model_field(name="limitType", default=UNSET)
    """Capabilities for limit orders. Null if the institution has none."""
