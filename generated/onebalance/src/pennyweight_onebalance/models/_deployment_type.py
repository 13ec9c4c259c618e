# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from pennyweight_core.runtime import OpenStrEnum


class DeploymentType(OpenStrEnum):
    """Way an account is deployed: as a contract of its own, or by delegation of an ordinary account."""

    ERC4337 = "ERC4337"
    EIP7702 = "EIP7702"
