# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model


@model
class AccountOrderRecordLegInstrument:
    """Security, option or coin that a leg trades."""

    symbol: str | Unset = UNSET
    """Ticker, e.g. `AAPL`; an option's OCC symbol."""

    description: str | Unset = UNSET
    """Name of the security, e.g. `Apple Inc.`."""

    asset_type: str | Unset = UNSET
    """`EQUITY`, `OPTION` or `CRYPTO`."""

    exchange_mic_code: str | Unset = UNSET
    """MIC of the exchange, e.g. `XNAS`. Absent without a listing, as for index options."""

    figi_code: str | None | Unset = UNSET
    """Financial Instrument Global Identifier, e.g. `BBG000B9XRY4`. Null when unknown."""
