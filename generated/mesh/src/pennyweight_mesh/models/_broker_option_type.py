# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class BrokerOptionType(OpenStrEnum):
    """Right that an option grants: to buy (`call`) or to sell (`put`)."""

    UNKNOWN = "unknown"
    CALL = "call"
    PUT = "put"
