# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model


@model
class AcceptBlockTradeProposalRequest:
    """Account on whose behalf a proposal is accepted."""

    subtrader_id: str | Unset = UNSET
    """Subtrader to accept for; not together with `subaccount`."""

    subaccount: int | Unset = UNSET
    """Subaccount to accept for, 0–63; 0 is the primary account. Not together with `subtrader_id`."""
