# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from pennyweight_core.runtime import OpenStrEnum


class AccountOrderRecordStatusV2(OpenStrEnum):
    """State of an order or leg, in fewer values than `AccountOrderRecordStatus` has."""

    PENDING = "PENDING"
    REJECTED = "REJECTED"
    CANCELED = "CANCELED"
    CANCEL_PENDING = "CANCEL_PENDING"
    PARTIAL_CANCELED = "PARTIAL_CANCELED"
    EXECUTED = "EXECUTED"
    PARTIALLY_EXECUTED = "PARTIALLY_EXECUTED"
    REPLACED = "REPLACED"
    REPLACE_PENDING = "REPLACE_PENDING"
    EXPIRED = "EXPIRED"
