# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class B2BAssetType(OpenStrEnum):
    """Class of a traded asset."""

    EQUITY = "equity"
    CRYPTOCURRENCY = "cryptocurrency"
    OPTION = "option"
    NFT = "nft"
