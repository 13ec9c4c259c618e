# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model, model_field


@model
class B2BBrokerConversionFeature:
    """Whether and how an institution converts between cryptocurrencies and fiat money."""

    supported: bool | Unset = UNSET
    """True if conversions are possible at all."""

    supports_preview: bool | Unset = model_field(name="supportsPreview", default=UNSET)
    """True if a conversion can be previewed before execution."""

    supported_cryptocurrency_symbols: list[str] | None | Unset = model_field(
        name="supportedCryptocurrencySymbols", default=UNSET
    )
    """Symbols that can be traded. Null or empty if unrestricted or unknown."""

    supported_fiat_currencies: list[str] | None | Unset = model_field(name="supportedFiatCurrencies", default=UNSET)
    """Fiat currencies that can be used. Null or empty if unknown."""
