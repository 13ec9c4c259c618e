# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from pennyweight_core.runtime import OpenStrEnum


class SnapTradeLoginUserRequestBodyConnectionPortalVersion(OpenStrEnum):
    """Version of the Connection Portal; `v2` and `v3` are deprecated."""

    V4 = "v4"
    V3 = "v3"
    V2 = "v2"
