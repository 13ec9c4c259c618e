# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model


@model
class ValidatedTradeBody:
    """Options for placing a simulated order."""

    wait_to_confirm: bool | None | Unset = UNSET
    """False answers faster, but often with status `PENDING`. Default: true."""
