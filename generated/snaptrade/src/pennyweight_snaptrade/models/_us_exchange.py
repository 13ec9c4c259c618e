# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model


@model
class USExchange:
    """An exchange in the United States."""

    id: str | Unset = UNSET
    """UUID that SnapTrade gives the exchange."""

    code: str | Unset = UNSET
    """Short name, e.g. `NYSE`; `mic_code` is the standard code."""

    mic_code: str | None | Unset = UNSET
    """MIC, e.g. `XNYS`. Null when it has none."""

    name: str | Unset = UNSET
    """Full name, e.g. `New York Stock Exchange`."""

    timezone: str | Unset = UNSET
    """IANA time zone of the trading hours, e.g. `America/New_York`."""

    start_time: str | Unset = UNSET
    """Opening time, local, as HH:MM:SS."""

    close_time: str | Unset = UNSET
    """Closing time, local, as HH:MM:SS."""

    suffix: str | None | Unset = UNSET
    """Suffix of tickers at this exchange. Null when there is none."""

    allows_cryptocurrency_symbols: bool | Unset = UNSET
    """True when cryptocurrencies trade there."""
