# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model


@model
class Currency:
    """A fiat or crypto currency."""

    id: str | Unset = UNSET
    """UUID that SnapTrade gives the currency."""

    code: str | Unset = UNSET
    """ISO 4217 code; at crypto exchanges possibly a coin, e.g. `BTC`."""

    name: str | Unset = UNSET
    """English name, e.g. `US Dollar`."""
