# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import NumberInput, Secret

    from ._broker_type import BrokerType
    from ._cryptocurrency_address_type import CryptocurrencyAddressType
    from ._mfa_type import MfaType
    from ._transfer_travel_rule_options import TransferTravelRuleOptions


@model
class TransfersBrokerCreateCryptocurrencyTransactionRequest:
    """Withdrawal from a connected account to an address. Deprecated with its operation."""

    auth_token: Secret[str] = model_field(name="authToken")
    """Token of the connected account, issued when the user connected it."""

    type: BrokerType
    """Integration where the account is."""

    target_address: str = model_field(name="targetAddress")
    """Address to send to. Kraken takes the name of an address saved in the user's account instead."""

    data: str | None | Unset = UNSET
    """Data to store on the chain with the transaction, where the integration supports it."""

    amount: NumberInput | Unset = UNSET
    """Quantity to send, in units of the cryptocurrency."""

    fee: NumberInput | Unset = UNSET
    """Fee to pay on the chain, in units of the cryptocurrency; KuCoin requires it."""

    address_type: CryptocurrencyAddressType | None | Unset = model_field(name="addressType", default=UNSET)
    """Address format, which implies chain and native coin; can be given instead of `symbol` and `chain`."""

    mfa_code: Secret[str] | None | Unset = model_field(name="mfaCode", default=UNSET)
    """MFA code, where the integration asks for one."""

    travel_rule_transaction_id: int | None | Unset = model_field(name="travelRuleTransactionId", default=UNSET)
    """Number from an earlier response for travel-rule reporting, where the integration asks for it."""

    mfa_type: MfaType | None | Unset = model_field(name="mfaType", default=UNSET)
    """Second factor that `mfa_code` comes from."""

    verification_steps: list[MfaType] | None | Unset = model_field(name="verificationSteps", default=UNSET)
    """Second factors from the previous response."""

    password: Secret[str] | None | Unset = UNSET
    """Password for withdrawals, where the integration asks for one."""

    chain: str | None | Unset = UNSET
    """The institution's name of the chain, from `transfers.get_asset_details`; for tokens that live on several."""

    memo: str | None | Unset = UNSET
    """Memo or destination tag, for recipients that share an address."""

    symbol: str | None | Unset = UNSET
    """Symbol of the cryptocurrency to send; `address_type` can be given instead."""

    challenge_id: str | None | Unset = model_field(name="challengeId", default=UNSET)
    """Id from the previous response, if that had one."""

    try_another_mfa: bool | Unset = model_field(name="tryAnotherMfa", default=UNSET)
    """True to use the fallback factor because the user cannot provide the primary one."""

    travel_rule_options: TransferTravelRuleOptions | None | Unset = model_field(name="travelRuleOptions", default=UNSET)
    """Travel-rule data about the recipient, where the law demands it."""

    preview_id: str | None | Unset = model_field(name="previewId", default=UNSET)
    """Id of a preview that this transfer executes."""
