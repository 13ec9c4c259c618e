# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from pennyweight_core.runtime import OpenStrEnum


class MlegPriceEffectStrict(OpenStrEnum):
    """Cash direction of an order: receive (CREDIT), pay (DEBIT) or neither (EVEN)."""

    CREDIT = "CREDIT"
    DEBIT = "DEBIT"
    EVEN = "EVEN"
