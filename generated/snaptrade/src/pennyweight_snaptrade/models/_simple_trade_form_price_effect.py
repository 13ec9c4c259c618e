# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from pennyweight_core.runtime import OpenStrEnum


class SimpleTradeFormPriceEffect(OpenStrEnum):
    """Cash direction of an order: receive (credit), pay (debit) or neither (even)."""

    CREDIT = "credit"
    DEBIT = "debit"
    EVEN = "even"
