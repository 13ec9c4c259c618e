# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import NumberInput


@model
class TransferToAddressWithAmount:
    """Address that may receive a transfer, for one token on one network, with an optional amount."""

    network_id: str | Unset = model_field(name="networkId", default=UNSET)
    """Mesh's UUID of the network, as in `transfers.list_networks`."""

    symbol: str | None | Unset = UNSET
    """Symbol of the token that the address accepts, e.g. `USDC`."""

    address: str | None | Unset = UNSET
    """Recipient's address on the network."""

    address_tag: str | None | Unset = model_field(name="addressTag", default=UNSET)
    """Memo or destination tag, for chains such as XRP Ledger that share addresses between recipients."""

    amount: NumberInput | None | Unset = UNSET
    """Quantity of the token to send. Default: the user chooses."""

    display_amount_in_fiat: NumberInput | None | Unset = model_field(name="displayAmountInFiat", default=UNSET)
    """Value to show to the user; used only if it is within 1 % of the actual value."""

    min_amount: NumberInput | None | Unset = model_field(name="minAmount", default=UNSET)
    """Smallest quantity of the token that the user may send. Default: no minimum."""

    min_amount_in_fiat: NumberInput | None | Unset = model_field(name="minAmountInFiat", default=UNSET)
    """Smallest value that the user may send, in fiat money. Default: no minimum."""
