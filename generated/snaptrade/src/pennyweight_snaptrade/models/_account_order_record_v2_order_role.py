# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from pennyweight_core.runtime import OpenStrEnum


class AccountOrderRecordV2OrderRole(OpenStrEnum):
    """Role among linked orders: triggers the others, waits for the trigger, or cancels its peer."""

    TRIGGER = "TRIGGER"
    CONDITIONAL = "CONDITIONAL"
    PEER = "PEER"
