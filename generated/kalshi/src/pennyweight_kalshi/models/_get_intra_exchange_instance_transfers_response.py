# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._intra_exchange_instance_transfer import IntraExchangeInstanceTransfer


@model
class GetIntraExchangeInstanceTransfersResponse:
    """One page of transfers within your account."""

    transfers: list[IntraExchangeInstanceTransfer]
    """Transfers of this page; empty when there are none."""

    cursor: str | Unset = UNSET
    """Cursor of the next page. Absent on the last one."""
