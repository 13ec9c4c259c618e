# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from pennyweight_core.runtime import OpenStrEnum


class BrokerageAuthorizationTypeReadOnlyType(OpenStrEnum):
    """Access of a connection: data only, or data and orders."""

    READ = "read"
    TRADE = "trade"
