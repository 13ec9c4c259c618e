# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model


@model
class BrokerageAuthorizationDisabledConfirmation:
    """Confirmation that SnapTrade now treats a connection as disabled."""

    detail: str | Unset = UNSET
    """Message with the id of the connection."""
