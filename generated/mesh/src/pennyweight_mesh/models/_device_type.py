# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class DeviceType(OpenStrEnum):
    """Platform on which an integration can be used."""

    UNKNOWN = "unknown"
    ANDROID = "android"
    IOS = "ios"
    WEB = "web"
