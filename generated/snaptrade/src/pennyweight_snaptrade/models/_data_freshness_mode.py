# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from pennyweight_core.runtime import OpenStrEnum


class DataFreshnessMode(OpenStrEnum):
    """Whether data is live or delayed."""

    REALTIME = "realtime"
    DELAYED = "delayed"
