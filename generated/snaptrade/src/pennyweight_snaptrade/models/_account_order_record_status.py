# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from pennyweight_core.runtime import OpenStrEnum


class AccountOrderRecordStatus(OpenStrEnum):
    """State of an order. Brokerages' states are mapped as closely as possible."""

    NONE = "NONE"
    PENDING = "PENDING"
    ACCEPTED = "ACCEPTED"
    FAILED = "FAILED"
    REJECTED = "REJECTED"
    CANCELED = "CANCELED"
    PARTIAL_CANCELED = "PARTIAL_CANCELED"
    CANCEL_PENDING = "CANCEL_PENDING"
    EXECUTED = "EXECUTED"
    PARTIAL = "PARTIAL"
    REPLACE_PENDING = "REPLACE_PENDING"
    REPLACED = "REPLACED"
    STOPPED = "STOPPED"
    SUSPENDED = "SUSPENDED"
    EXPIRED = "EXPIRED"
    QUEUED = "QUEUED"
    TRIGGERED = "TRIGGERED"
    ACTIVATED = "ACTIVATED"
    PENDING_RISK_REVIEW = "PENDING_RISK_REVIEW"
    CONTINGENT_ORDER = "CONTINGENT_ORDER"
