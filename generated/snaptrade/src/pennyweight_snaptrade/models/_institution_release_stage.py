# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from pennyweight_core.runtime import OpenStrEnum


class InstitutionReleaseStage(OpenStrEnum):
    """Maturity of a connection: for everybody, in beta test, or in early test."""

    GENERALLY_AVAILABLE = "GENERALLY_AVAILABLE"
    BETA = "BETA"
    ALPHA = "ALPHA"
