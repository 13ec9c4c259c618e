# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model


@model
class BrokerageAuthorizationTypeReadOnlyBrokerage:
    """Short form of a brokerage."""

    id: str | Unset = UNSET
    """UUID that SnapTrade gives the brokerage."""

    name: str | Unset = UNSET
    """Full name of the company."""

    slug: str | Unset = UNSET
    """Permanent short name, e.g. `QUESTRADE`."""
