# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from pennyweight_core.runtime import OpenStrEnum


class InstitutionRegion(OpenStrEnum):
    """Region of an institution's customers: United States, Canada, Europe, Australia or India."""

    US = "US"
    CA = "CA"
    EUROPE = "EUROPE"
    AU = "AU"
    IN = "IN"
