# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Secret

    from ._encrypted_response_encrypted_message_data import EncryptedResponseEncryptedMessageData


@model
class EncryptedResponse:
    """A Connection Portal URL, encrypted for users registered with an RSA key."""

    encrypted_shared_key: Secret[str] | Unset = model_field(name="encryptedSharedKey", default=UNSET)
    """Shared key, encrypted with the user's public key, as base64."""

    encrypted_message_data: EncryptedResponseEncryptedMessageData | Unset = model_field(
        name="encryptedMessageData", default=UNSET
    )
    """The URL, encrypted with the shared key."""
