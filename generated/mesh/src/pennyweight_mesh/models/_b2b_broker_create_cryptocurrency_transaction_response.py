# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Secret

    from ._b2b_broker_cryptocurrency_transaction import B2BBrokerCryptocurrencyTransaction
    from ._broker_cryptocurrency_transaction_status import BrokerCryptocurrencyTransactionStatus
    from ._mfa_type import MfaType


@model
class B2BBrokerCreateCryptocurrencyTransactionResponse:
    """State of a transfer just initiated, or the confirmation that it still needs."""

    transaction_id: str | None | Unset = model_field(name="transactionId", default=UNSET)
    """The institution's id of the transfer; null until it exists."""

    failed: bool | Unset = UNSET
    """True if the institution rejected the transfer."""

    mfa_type: MfaType | None | Unset = model_field(name="mfaType", default=UNSET)
    """Second factor that the next attempt must carry; null if none is needed."""

    verification_steps: list[MfaType] | None | Unset = model_field(name="verificationSteps", default=UNSET)
    """Second factors that must all be passed, in this order. Null if none is needed."""

    qr_code: Secret[str] | None | Unset = model_field(name="qrCode", default=UNSET)
    """QR code to show when the institution requires face verification. Null when not reported."""

    qr_code_link: Secret[str] | None | Unset = model_field(name="qrCodeLink", default=UNSET)
    """Link behind the QR code, for users on the device itself. Null when not reported."""

    status: BrokerCryptocurrencyTransactionStatus | Unset = UNSET
    """State of the transfer at the institution."""

    status_details: str | None | Unset = model_field(name="statusDetails", default=UNSET)
    """The institution's own wording of the state. Null when not reported."""

    transaction: B2BBrokerCryptocurrencyTransaction | None | Unset = UNSET
    """The transfer as the institution recorded it; null until it exists."""

    fallback_mfa_available: bool | Unset = model_field(name="fallbackMfaAvailable", default=UNSET)
    """True if another second factor may be used; ask for it with `try_another_mfa`."""

    challenge_id: str | None | Unset = model_field(name="challengeId", default=UNSET)
    """Id to send back with the MFA code; null if none is needed."""
