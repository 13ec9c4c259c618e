# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class BrokerCryptocurrencyTransactionBlockchainMethod(OpenStrEnum):
    """Function of a smart contract that a transaction called."""

    TRANSFER = "transfer"
    SWAP = "swap"
    MINT = "mint"
    WITHDRAW = "withdraw"
    CLAIM_REWARDS = "claimRewards"
    DEPOSIT = "deposit"
    APPROVE = "approve"
    FORGE_TOKEN = "forgeToken"
    MULTICALL = "multicall"
    MIGRATE_TOKEN = "migrateToken"
    CLAIM = "claim"
    OPEN_SEA_TRANSFER = "openSeaTransfer"
    CANCEL = "cancel"
    COMMIT = "commit"
    RUN = "run"
    REPAY = "repay"
    EXECUTE = "execute"
    STAKE = "stake"
    MERGE = "merge"
