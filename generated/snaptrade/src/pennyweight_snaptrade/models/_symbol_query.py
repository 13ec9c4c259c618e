# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model


@model
class SymbolQuery:
    """Search text."""

    substring: str | Unset = UNSET
    """Part of a ticker or name, e.g. `AAPL`."""
