# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.runtime import model, model_field


@model
class SnapTradeRegisterUserRequestBody:
    """The id that a new user gets."""

    user_id: str = model_field(name="userId")
    """Id of your choice, unique and permanent; avoid email addresses."""
