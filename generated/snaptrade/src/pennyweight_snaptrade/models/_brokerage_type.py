# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model


@model
class BrokerageType:
    """Whether a company is a traditional brokerage or a crypto exchange."""

    id: str | Unset = UNSET
    """UUID that SnapTrade gives the kind."""

    name: str | Unset = UNSET
    """Kind in words, e.g. `Traditional Brokerage`."""
