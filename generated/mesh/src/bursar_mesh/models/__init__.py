# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

"""The models of this client; each is loaded when it is first used."""

from bursar_core.lazy import TYPE_CHECKING, lazy

if TYPE_CHECKING:
    from ._api_result_status import ApiResultStatus as ApiResultStatus
    from ._b2b_broker_account_balance import B2BBrokerAccountBalance as B2BBrokerAccountBalance
    from ._b2b_broker_account_balance_model import B2BBrokerAccountBalanceModel as B2BBrokerAccountBalanceModel
    from ._b2b_broker_account_balance_model_api_result import (
        B2BBrokerAccountBalanceModelApiResult as B2BBrokerAccountBalanceModelApiResult,
    )
    from ._b2b_fiat_portfolio_model import B2BFiatPortfolioModel as B2BFiatPortfolioModel
    from ._b2b_fiat_portfolio_model_api_result import B2BFiatPortfolioModelApiResult as B2BFiatPortfolioModelApiResult
    from ._balance_broker_base_request import BalanceBrokerBaseRequest as BalanceBrokerBaseRequest
    from ._broker_type import BrokerType as BrokerType
    from ._portfolio_fiat_balance import PortfolioFiatBalance as PortfolioFiatBalance
else:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "ApiResultStatus": "._api_result_status",
            "B2BBrokerAccountBalance": "._b2b_broker_account_balance",
            "B2BBrokerAccountBalanceModel": "._b2b_broker_account_balance_model",
            "B2BBrokerAccountBalanceModelApiResult": "._b2b_broker_account_balance_model_api_result",
            "B2BFiatPortfolioModel": "._b2b_fiat_portfolio_model",
            "B2BFiatPortfolioModelApiResult": "._b2b_fiat_portfolio_model_api_result",
            "BalanceBrokerBaseRequest": "._balance_broker_base_request",
            "BrokerType": "._broker_type",
            "PortfolioFiatBalance": "._portfolio_fiat_balance",
        },
    )
