# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class UserIdentificationType(OpenStrEnum):
    """Kind of identity document."""

    NONE = "none"
    ID_CARD = "idCard"
    DRIVERS_LICENSE = "driversLicense"
    PASSPORT = "passport"
