# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._account_order_record_v2_order_role import AccountOrderRecordV2OrderRole


@model
class AccountOrderGroup:
    """Group of linked orders (OCO, OTO, OTOCO)."""

    id: str
    """Id that all orders of the group share."""

    role: AccountOrderRecordV2OrderRole | None | Unset = UNSET
    """Role of the order in the group: trigger, conditional or peer. Null when unknown."""
