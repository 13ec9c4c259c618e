# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model


@model
class FigiInstrument:
    """FIGI codes of a security."""

    figi_code: str | None | Unset = UNSET
    """FIGI of the security at one exchange. Null when unknown."""

    figi_share_class: str | None | Unset = UNSET
    """FIGI of the share class, the same at every exchange. Null when unknown."""
