# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.runtime import model


@model
class CreateFCMSubtraderRequest:
    """Subtrader to register."""

    subtrader_suffix: str
    """1–16 letters and digits, case-sensitive; the full id is `{your user id}_{suffix}`."""
