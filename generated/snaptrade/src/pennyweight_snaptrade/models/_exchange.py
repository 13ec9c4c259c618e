# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model


@model
class Exchange:
    """A stock or crypto exchange."""

    id: str | Unset = UNSET
    """The exchange's id at SnapTrade."""

    code: str | Unset = UNSET
    """Short name; `mic_code` is the standard one."""

    mic_code: str | None | Unset = UNSET
    """Market identifier code (MIC). Null when it has none."""

    name: str | Unset = UNSET
    """Full name."""

    timezone: str | Unset = UNSET
    """IANA name of the time zone of the hours."""

    start_time: str | Unset = UNSET
    """When trading opens, local time as hours, minutes and seconds."""

    close_time: str | Unset = UNSET
    """When trading closes, local time as hours, minutes and seconds."""

    suffix: str | None | Unset = UNSET
    """What symbols end with at this exchange. Null when nothing is added."""
