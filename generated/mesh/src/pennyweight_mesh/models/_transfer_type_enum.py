# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class TransferTypeEnum(OpenStrEnum):
    """
    Purpose of a transfer: to the user's own account (`deposit`), for goods (`payment`), or to buy or sell
    cryptocurrency.
    """

    DEPOSIT = "deposit"
    PAYMENT = "payment"
    ONRAMP = "onramp"
    FIAT_ON_RAMP = "fiatOnRamp"
    FIAT_OFF_RAMP = "fiatOffRamp"
