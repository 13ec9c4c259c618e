# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Secret


@model
class EncryptedResponseEncryptedMessageData:
    """A message encrypted with AES in OCB mode."""

    encrypted_message: Secret[str] | Unset = model_field(name="encryptedMessage", default=UNSET)
    """Ciphertext as base64."""

    tag: str | Unset = UNSET
    """Authentication tag as base64; it proves that the ciphertext is unchanged."""

    nonce: str | Unset = UNSET
    """Nonce of the encryption as base64."""
