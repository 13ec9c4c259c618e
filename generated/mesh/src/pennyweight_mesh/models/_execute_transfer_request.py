# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Secret

    from ._broker_type import BrokerType


@model
class ExecuteTransferRequest:
    """Preview to execute, and the MFA code once the institution asks for it."""

    from_auth_token: Secret[str] = model_field(name="fromAuthToken")
    """Auth token of the source account."""

    from_type: BrokerType = model_field(name="fromType")
    """Integration of the source account."""

    preview_id: str = model_field(name="previewId")
    """UUID from `transfers.preview`; it expires, see `preview_expires_in` there."""

    mfa_code: Secret[str] | None | Unset = model_field(name="mfaCode", default=UNSET)
    """MFA code; send it in a second request after the status `mfaRequired`."""

    try_another_mfa: bool | Unset = model_field(name="tryAnotherMfa", default=UNSET)
    """True to use the fallback factor because the user cannot provide the primary one."""

    challenge_id: str | None | Unset = model_field(name="challengeId", default=UNSET)
    """Id from the previous response, if that had one."""
