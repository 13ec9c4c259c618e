# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class NetworkType(OpenStrEnum):
    """Family of networks with the same address format; `evm` covers Ethereum and its relatives."""

    UNKNOWN = "unknown"
    EVM = "evm"
    SOLANA = "solana"
    BITCOIN = "bitcoin"
    CARDANO = "cardano"
    TRON = "tron"
    AVALANCHE_X = "avalancheX"
    TEZOS = "tezos"
    DOGECOIN = "dogecoin"
    RIPPLE = "ripple"
    STELLAR = "stellar"
    LITECOIN = "litecoin"
    SUI = "sui"
    APTOS = "aptos"
    TVM = "tvm"
    INJECTIVE = "injective"
