# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from pennyweight_core.runtime import DecimalInput

    from ._create_rfq_batch_child import CreateRFQBatchChild


@model
class CreateRFQBatchRequest:
    """RFQ batch to create: 2–57 combos, all sized in contracts or all by target cost."""

    children: list[CreateRFQBatchChild]
    """Combos to be quoted, each one different."""

    mve_collection_ticker: str | Unset = UNSET
    """Collection in which combos named by their legs are found or created; required for those."""

    contracts_fp: DecimalInput | None | Unset = UNSET
    """Contracts asked for on every combo without a size of its own; not together with `target_cost_dollars`."""

    target_cost_dollars: DecimalInput | Unset = UNSET
    """Amount to be spent, in US dollars, on every combo without a size of its own; not together with `contracts_fp`."""

    target_cost_excludes_fees: bool | Unset = UNSET
    """True to pay fees in addition to the target cost. Default: false, the target cost includes them."""

    rest_remainder: bool | Unset = UNSET
    """Must be false: a batch fills in full or not at all. Default: false."""

    replace_existing: bool | Unset = UNSET
    """True to close your oldest open batches to make room; single RFQs stay. Default: false."""

    obscure_creator_id: bool | Unset = UNSET
    """True to hide your public id from others until an RFQ of the batch has executed. Default: false."""

    client_batch_id: str | Unset = UNSET
    """
    Your own id, up to 64 characters. That of an open batch, or of one closed within seven days, is rejected with
    409.
    """

    subtrader_id: str | Unset = UNSET
    """Subtrader to ask for; clearing members, who can't create batches yet."""

    subaccount: int | Unset = UNSET
    """Subaccount to ask for, 1–63; direct members only. Default: 0, the primary account."""
