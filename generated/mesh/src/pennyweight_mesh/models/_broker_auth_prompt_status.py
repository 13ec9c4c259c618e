# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class BrokerAuthPromptStatus(OpenStrEnum):
    """How an OAuth login goes on."""

    FAILED = "failed"
    REDIRECT = "redirect"
    OPEN_IN_BROKER_MODULE = "openInBrokerModule"
