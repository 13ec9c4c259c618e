# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Secret


@model
class LinkTokenModel:
    """Token that opens one Link session."""

    link_token: Secret[str] | None | Unset = model_field(name="linkToken", default=UNSET)
    """One-time token for Mesh's client-side SDKs, valid for 10 minutes. Null when not reported."""

    payment_link: str | None | Unset = model_field(name="paymentLink", default=UNSET)
    """Address to send to a payer if `generate_pay_link` was set; null otherwise."""
