# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from pennyweight_core.runtime import OpenStrEnum


class InstitutionConnectionMethod(OpenStrEnum):
    """Login method: at the institution's own site (OAUTH), with user name and password, or with an API key."""

    OAUTH = "OAUTH"
    CREDENTIALS = "CREDENTIALS"
    API_KEY = "API_KEY"
