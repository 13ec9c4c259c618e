# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._series_fee_change import SeriesFeeChange


@model
class GetSeriesFeeChangesResponse:
    """What fees become, by series and moment."""

    series_fee_change_arr: list[SeriesFeeChange]
    """Fee changes, those still to come, or past ones too with `show_historical`."""
