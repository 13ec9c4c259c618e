# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class WalletVerificationMethod(OpenStrEnum):
    """Way to prove the control of a wallet: a message signed with its key."""

    SIGNED_MESSAGE = "signedMessage"
