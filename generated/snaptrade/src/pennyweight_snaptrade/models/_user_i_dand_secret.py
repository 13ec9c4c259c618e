# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Secret


@model
class UserIDandSecret:
    """Credentials of one user."""

    user_id: str | Unset = model_field(name="userId", default=UNSET)
    """Id of the user, as you chose it."""

    user_secret: Secret[str] | Unset = model_field(name="userSecret", default=UNSET)
    """Secret of the user: in a reset the current one, in an answer the new one, which is shown only once."""
