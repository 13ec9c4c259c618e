# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class TransferOrderByFields(OpenStrEnum):
    """Field by which transfers can be sorted."""

    ID = "id"
    CLIENT_TRANSFER_ID = "clientTransferId"
    USER_ID = "userId"
    FROM_TYPE = "fromType"
    AMOUNT_IN_FIAT = "amountInFiat"
    STATUS = "status"
    CREATED_TIMESTAMP = "createdTimestamp"
    SYMBOL = "symbol"
    NETWORK_NAME = "networkName"
