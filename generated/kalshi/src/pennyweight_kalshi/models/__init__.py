# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

"""The models of this client; each is loaded when it is first used."""

from pennyweight_core.lazy import TYPE_CHECKING, lazy

if TYPE_CHECKING:
    from ._api_usage_level_grant import ApiUsageLevelGrant as ApiUsageLevelGrant
    from ._book_side import BookSide as BookSide
    from ._bucket_limit import BucketLimit as BucketLimit
    from ._cancel_order_v2_response import CancelOrderV2Response as CancelOrderV2Response
    from ._contract_side import ContractSide as ContractSide
    from ._create_order_v2_request import CreateOrderV2Request as CreateOrderV2Request
    from ._create_order_v2_response import CreateOrderV2Response as CreateOrderV2Response
    from ._endpoint_token_cost import EndpointTokenCost as EndpointTokenCost
    from ._event_position import EventPosition as EventPosition
    from ._exchange_instance import ExchangeInstance as ExchangeInstance
    from ._get_account_api_limits_response import GetAccountApiLimitsResponse as GetAccountApiLimitsResponse
    from ._get_account_endpoint_costs_response import GetAccountEndpointCostsResponse as GetAccountEndpointCostsResponse
    from ._get_balance_response import GetBalanceResponse as GetBalanceResponse
    from ._get_markets_response import GetMarketsResponse as GetMarketsResponse
    from ._get_orders_response import GetOrdersResponse as GetOrdersResponse
    from ._get_positions_response import GetPositionsResponse as GetPositionsResponse
    from ._indexed_balance import IndexedBalance as IndexedBalance
    from ._market import Market as Market
    from ._market_position import MarketPosition as MarketPosition
    from ._market_result import MarketResult as MarketResult
    from ._market_status import MarketStatus as MarketStatus
    from ._market_status_filter import MarketStatusFilter as MarketStatusFilter
    from ._market_type import MarketType as MarketType
    from ._mve_filter import MveFilter as MveFilter
    from ._mve_selected_leg import MveSelectedLeg as MveSelectedLeg
    from ._order import Order as Order
    from ._order_action import OrderAction as OrderAction
    from ._order_status import OrderStatus as OrderStatus
    from ._order_type import OrderType as OrderType
    from ._outcome_side import OutcomeSide as OutcomeSide
    from ._position_figure import PositionFigure as PositionFigure
    from ._price_range import PriceRange as PriceRange
    from ._self_trade_prevention_type import SelfTradePreventionType as SelfTradePreventionType
    from ._strike_type import StrikeType as StrikeType
    from ._time_in_force import TimeInForce as TimeInForce
else:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "ApiUsageLevelGrant": "._api_usage_level_grant",
            "BookSide": "._book_side",
            "BucketLimit": "._bucket_limit",
            "CancelOrderV2Response": "._cancel_order_v2_response",
            "ContractSide": "._contract_side",
            "CreateOrderV2Request": "._create_order_v2_request",
            "CreateOrderV2Response": "._create_order_v2_response",
            "EndpointTokenCost": "._endpoint_token_cost",
            "EventPosition": "._event_position",
            "ExchangeInstance": "._exchange_instance",
            "GetAccountApiLimitsResponse": "._get_account_api_limits_response",
            "GetAccountEndpointCostsResponse": "._get_account_endpoint_costs_response",
            "GetBalanceResponse": "._get_balance_response",
            "GetMarketsResponse": "._get_markets_response",
            "GetOrdersResponse": "._get_orders_response",
            "GetPositionsResponse": "._get_positions_response",
            "IndexedBalance": "._indexed_balance",
            "Market": "._market",
            "MarketPosition": "._market_position",
            "MarketResult": "._market_result",
            "MarketStatus": "._market_status",
            "MarketStatusFilter": "._market_status_filter",
            "MarketType": "._market_type",
            "MveFilter": "._mve_filter",
            "MveSelectedLeg": "._mve_selected_leg",
            "Order": "._order",
            "OrderAction": "._order_action",
            "OrderStatus": "._order_status",
            "OrderType": "._order_type",
            "OutcomeSide": "._outcome_side",
            "PositionFigure": "._position_figure",
            "PriceRange": "._price_range",
            "SelfTradePreventionType": "._self_trade_prevention_type",
            "StrikeType": "._strike_type",
            "TimeInForce": "._time_in_force",
        },
    )
