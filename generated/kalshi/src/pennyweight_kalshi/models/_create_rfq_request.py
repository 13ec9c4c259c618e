# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from pennyweight_core.runtime import DecimalInput


@model
class CreateRFQRequest:
    """RFQ to create. Size it in contracts or by a target cost."""

    market_ticker: str
    """Ticker of the market to be quoted."""

    rest_remainder: bool
    """True to let whatever a quote leaves unfilled rest as an order."""

    contracts: int | Unset = UNSET
    """Whole contracts asked for; must equal `contracts_fp` when both are given."""

    contracts_fp: DecimalInput | None | Unset = UNSET
    """Contracts asked for, in steps of 0.01. Default: `contracts`."""

    target_cost_centi_cents: int | Unset = UNSET
    """Deprecated. Amount to be spent, in hundredths of a US cent. Use `target_cost_dollars`."""

    target_cost_dollars: DecimalInput | Unset = UNSET
    """Amount to be spent, in US dollars; quotes are sized by it. Default: sized in contracts."""

    target_cost_excludes_fees: bool | Unset = UNSET
    """True to pay fees in addition to the target cost. Default: false, the target cost includes them."""

    obscure_creator_id: bool | Unset = UNSET
    """True to hide your public id from others until a quote has executed. Default: false."""

    replace_existing: bool | Unset = UNSET
    """True to delete your existing RFQs first. Default: false."""

    subtrader_id: str | Unset = UNSET
    """Subtrader to ask for; clearing members only."""

    subaccount: int | Unset = UNSET
    """Subaccount to ask for, 1–63; direct members only. Default: 0, the primary account."""
