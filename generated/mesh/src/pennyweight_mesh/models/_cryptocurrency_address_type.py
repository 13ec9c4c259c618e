# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class CryptocurrencyAddressType(OpenStrEnum):
    """Address format, which stands for a chain and its native coin: `ethAddress` means ETH on Ethereum."""

    ETH_ADDRESS = "ethAddress"
    BTC_ADDRESS = "btcAddress"
    LTC_ADDRESS = "ltcAddress"
    SOL_ADDRESS = "solAddress"
    ALGO_ADDRESS = "algoAddress"
    CELO_ADDRESS = "celoAddress"
    CARDANO_ADDRESS = "cardanoAddress"
    POLYGON_ADDRESS = "polygonAddress"
    BNB_ADDRESS = "bnbAddress"
    ELROND_ADDRESS = "elrondAddress"
    NEO_ADDRESS = "neoAddress"
    XRP_ADDRESS = "xrpAddress"
    FLOW_ADDRESS = "flowAddress"
    HARMONY_ONE_ADDRESS = "harmonyOneAddress"
    TRON_ADDRESS = "tronAddress"
    DOGE_ADDRESS = "dogeAddress"
    OP_ADDRESS = "opAddress"
