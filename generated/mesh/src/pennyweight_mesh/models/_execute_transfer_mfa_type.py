# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class ExecuteTransferMfaType(OpenStrEnum):
    """Second factor that confirms a transfer; `totp` is a code from an authenticator app."""

    UNSPECIFIED = "unspecified"
    PHONE = "phone"
    EMAIL = "email"
    TOTP = "totp"
    FACE = "face"
    TRADING_PIN = "tradingPin"
    MOBILE = "mobile"
