# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from ._account import Account
    from ._call import Call
    from ._state_override import StateOverride
    from ._token_allowance_requirement import TokenAllowanceRequirement
    from ._token_requirement import TokenRequirement


@model
class PrepareCallRequest:
    """Calls to make on one chain, with the tokens that they need."""

    account: Account
    """Smart account that spends and signs."""

    target_chain: str = model_field(name="targetChain")
    """CAIP-2 id of the chain to call on, e.g. `eip155:42161`."""

    calls: list[Call]
    """Calls to make, in order."""

    tokens_required: list[TokenRequirement] = model_field(name="tokensRequired")
    """Tokens that the calls spend, at most what the account holds over all chains."""

    allowance_requirements: list[TokenAllowanceRequirement] | Unset = model_field(
        name="allowanceRequirements", default=UNSET
    )
    """Allowances that must be in place before the calls. Default: none."""

    overrides: list[StateOverride] | Unset = UNSET
    """State to assume during simulation. Default: the real state."""

    valid_after: str | Unset = model_field(name="validAfter", default=UNSET)
    """Unix second from which the operations are valid. Default: at once."""

    valid_until: str | Unset = model_field(name="validUntil", default=UNSET)
    """Unix second after which the operations are void. Default: chosen by OneBalance."""

    slippage_tolerance: int | Unset = model_field(name="slippageTolerance", default=UNSET)
    """Highest slippage accepted, in basis points: 50 is 0.5 %. Default: chosen by OneBalance."""
