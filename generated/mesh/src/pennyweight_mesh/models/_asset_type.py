# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class AssetType(OpenStrEnum):
    """Asset class of a catalog entry: stocks and ETFs (`equity`), or `cryptocurrency`."""

    EQUITY = "equity"
    CRYPTOCURRENCY = "cryptocurrency"
