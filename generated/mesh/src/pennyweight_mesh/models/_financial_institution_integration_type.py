# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class FinancialInstitutionIntegrationType(OpenStrEnum):
    """Category of an integration."""

    BROKERAGE = "brokerage"
    BANK = "bank"
    EXCHANGE = "exchange"
    WALLET = "wallet"
    ADDRESS = "address"
    NFT_MARKETPLACE = "nftMarketplace"
    DE_FI_WALLET = "deFiWallet"
