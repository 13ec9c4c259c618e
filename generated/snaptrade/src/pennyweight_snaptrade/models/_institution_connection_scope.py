# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from pennyweight_core.runtime import OpenStrEnum


class InstitutionConnectionScope(OpenStrEnum):
    """Access of a connection: data (READ), or orders (TRADE)."""

    READ = "READ"
    TRADE = "TRADE"
