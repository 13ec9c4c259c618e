# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class ClientType(OpenStrEnum):
    """Kind of business that asks for travel-rule data; `vasp` is a virtual-asset service provider."""

    UNDEFINED = "undefined"
    WALLET = "wallet"
    EXCHANGE = "exchange"
    VASP = "vasp"
    MERCHANT = "merchant"
    OTHER = "other"
    PSP = "psp"
    NEOBANK = "neobank"
    I_GAMING = "iGaming"
    AGGREGATOR = "aggregator"
