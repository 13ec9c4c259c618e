# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class BridgingOperationStatus(OpenStrEnum):
    """Progress of a transfer between two networks, from its record at Mesh to delivery, refund or failure."""

    RECORD_CREATED = "recordCreated"
    REGISTERED_IN_PROVIDER = "registeredInProvider"
    SOURCE_TRANSFER_STARTED = "sourceTransferStarted"
    IN_REVIEW = "inReview"
    PROVIDER_AWAITING_SOURCE_TRANSFER = "providerAwaitingSourceTransfer"
    PROVIDER_FUNDS_RECEIVED = "providerFundsReceived"
    PROVIDER_PROCESSING_PAYMENT = "providerProcessingPayment"
    PROVIDER_PROCESSED_PAYMENT = "providerProcessedPayment"
    PROVIDER_SET_UNDELIVERABLE = "providerSetUndeliverable"
    RETURNED = "returned"
    REFUND_REGISTERED_IN_PROVIDER = "refundRegisteredInProvider"
    PROVIDER_AWAITING_SOURCE_REFUND_TRANSFER = "providerAwaitingSourceRefundTransfer"
    PROVIDER_REFUND_FUNDS_RECEIVED = "providerRefundFundsReceived"
    PROVIDER_PROCESSING_REFUND_PAYMENT = "providerProcessingRefundPayment"
    PROVIDER_PROCESSED_REFUND_PAYMENT = "providerProcessedRefundPayment"
    REFUNDED = "refunded"
    CANCELED = "canceled"
    FAILED = "failed"
