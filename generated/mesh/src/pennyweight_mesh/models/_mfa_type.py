# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class MfaType(OpenStrEnum):
    """Second factor of a login or transfer; `totp` is a code from an authenticator app."""

    PHONE = "phone"
    EMAIL = "email"
    TOTP = "totp"
    PHONE_AND_EMAIL = "phoneAndEmail"
    REQUIRE_NEXT_SECURITY_QUESTION = "requireNextSecurityQuestion"
    READ_EMAIL = "readEmail"
    FACE = "face"
    TRADING_PIN = "tradingPin"
    QR_CODE = "qrCode"
    PASSWORD = "password"
    ROAMING = "roaming"
    MOBILE = "mobile"
    PASSKEY = "passkey"
