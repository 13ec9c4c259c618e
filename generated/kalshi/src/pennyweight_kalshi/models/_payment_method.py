# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class PaymentMethod(OpenStrEnum):
    """Way of payment: bank transfer (`ach`), `wire`, `crypto`, `debit` card, or another method (`apm`)."""

    ACH = "ach"
    WIRE = "wire"
    CRYPTO = "crypto"
    DEBIT = "debit"
    APM = "apm"
