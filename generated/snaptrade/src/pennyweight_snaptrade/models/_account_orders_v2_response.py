# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._account_order_record_v2 import AccountOrderRecordV2


@model
class AccountOrdersV2Response:
    """Orders with their legs."""

    orders: list[AccountOrderRecordV2]
    """Orders in the look-back period; empty when there are none."""
