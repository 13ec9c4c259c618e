# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

"""
Messages of Kalshi's WebSocket, one JSON object each; `type` tells which. Facts:
https://docs.kalshi.com/getting_started/quick_start_websockets

Messages by channel:
    `communications`: `BatchQuoteAccepted`, `BatchQuoteCreated`, `BatchQuoteExecuted`, `QuoteAccepted`,
        `QuoteCreated`, `QuoteExecuted`, `RfqBatchBestQuotes`, `RfqBatchCreated`, `RfqBatchDeleted`,
        `RfqBatchExecuted`, `RfqCreated`, `RfqDeleted`
    `cfbenchmarks_value`: `CfbenchmarksValue`, `CfbenchmarksIndexList`
    `cfbenchmarks_value_5hz`: `CfbenchmarksValue5Hz`, `Cfbenchmarks5HzIndexList`
    `market_lifecycle_v2`: `EventFeeUpdate`, `EventLifecycle`, `MarketLifecycleV2`
    `multivariate_market_lifecycle`: `EventLifecycle`, `MultivariateMarketLifecycle`
    `fill`: `Fill`
    `market_positions`: `MarketPosition`
    `order_group_updates`: `OrderGroupUpdates`
    `orderbook_delta`: `OrderbookDelta`, `OrderbookSnapshot`
    `pyth_value`: `PythValue`, `PythUnderlyingList`
    `ticker`: `Ticker`
    `trade`: `Trade`
    `user_orders`: `UserOrder`
"""

from __future__ import annotations

from pennyweight_core._events import MessageDecoder
from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, OpenStrEnum, UnknownVariant, Unset, model

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal
    from typing import Any, Literal, TypeAlias

    from pennyweight_core.runtime import Number, OnDrift, UnixMilliseconds, UnixSeconds

__all__ = [
    "BatchQuoteAccepted",
    "BatchQuoteAcceptedChild",
    "BatchQuoteAcceptedMsg",
    "BatchQuoteAcceptedSide",
    "BatchQuoteChild",
    "BatchQuoteCreated",
    "BatchQuoteCreatedMsg",
    "BatchQuoteExecuted",
    "BatchQuoteExecutedMsg",
    "BookSide",
    "Cfbenchmarks5HzIndexList",
    "Cfbenchmarks5HzIndexListMsg",
    "CfbenchmarksAvgData",
    "CfbenchmarksIndexList",
    "CfbenchmarksIndexListMsg",
    "CfbenchmarksValue",
    "CfbenchmarksValue5Hz",
    "CfbenchmarksValue5HzMsg",
    "CfbenchmarksValueMsg",
    "Channel",
    "CollateralReturnType",
    "Command",
    "CommunicationsFilter",
    "ErrorResponse",
    "ErrorResponseMsg",
    "EventFeeType",
    "EventFeeUpdate",
    "EventFeeUpdateMsg",
    "EventLifecycle",
    "EventLifecycleMsg",
    "Fill",
    "FillMsg",
    "LastUpdateReason",
    "LifecycleAdditionalMetadata",
    "LifecyclePriceLevelStructure",
    "LifecyclePriceRange",
    "ListSubscriptionsCommand",
    "MarketLifecycleEventType",
    "MarketLifecycleV2",
    "MarketLifecycleV2Msg",
    "MarketMetadataUpdatedMsg",
    "MarketPosition",
    "MarketPositionMsg",
    "MarketSide",
    "Message",
    "MultivariateLifecycleEventType",
    "MultivariateMarketLifecycle",
    "MultivariateMarketLifecycleMsg",
    "OkResponse",
    "OkResponseIndices",
    "OkResponseMarkets",
    "OkResponseSubscription",
    "OkResponseUnderlyings",
    "OrderAction",
    "OrderGroupEventType",
    "OrderGroupUpdates",
    "OrderGroupUpdatesMsg",
    "OrderbookDelta",
    "OrderbookDeltaMsg",
    "OrderbookSnapshot",
    "OrderbookSnapshotMsg",
    "PythUnderlyingList",
    "PythUnderlyingListMsg",
    "PythValue",
    "PythValueMsg",
    "QuoteAccepted",
    "QuoteAcceptedMsg",
    "QuoteAcceptedSide",
    "QuoteCreated",
    "QuoteCreatedMsg",
    "QuoteExecuted",
    "QuoteExecutedMsg",
    "RfqBatchBestQuote",
    "RfqBatchBestQuotes",
    "RfqBatchBestQuotesMsg",
    "RfqBatchChild",
    "RfqBatchCreated",
    "RfqBatchCreatedMsg",
    "RfqBatchDeleted",
    "RfqBatchDeletedMsg",
    "RfqBatchExecuted",
    "RfqBatchExecutedMsg",
    "RfqBatchLeg",
    "RfqBatchLegSide",
    "RfqCreated",
    "RfqCreatedMsg",
    "RfqDeleted",
    "RfqDeletedMsg",
    "RfqLeg",
    "RfqLegSide",
    "SelfTradePrevention",
    "SubscribeCommand",
    "SubscribeCommandParams",
    "SubscribedResponse",
    "SubscribedResponseMsg",
    "Ticker",
    "TickerMsg",
    "Trade",
    "TradeMsg",
    "UnknownVariant",
    "UnsubscribeCommand",
    "UnsubscribeCommandParams",
    "UnsubscribedResponse",
    "UpdateIndicesAction",
    "UpdateIndicesParams",
    "UpdateMarketsAction",
    "UpdateMarketsParams",
    "UpdateSubscriptionCommand",
    "UpdateUnderlyingsAction",
    "UpdateUnderlyingsParams",
    "UserOrder",
    "UserOrderMsg",
    "UserOrderStatus",
    "decode_message",
    "encode_command",
]


@model
class BatchQuoteAcceptedChild:
    """Quote of yours that was accepted on one RFQ of a batch."""

    quote_id: str
    """Quote concerned, by the id that `quotes.get` takes."""

    rfq_id: str
    """Request for quotes, by the id that `rfqs.get` takes."""

    market_ticker: str
    """Market concerned, by the ticker that `markets.get` takes."""

    yes_bid_dollars: Decimal
    """Bid for YES, in US dollars per contract. May be absent."""

    no_bid_dollars: Decimal
    """Bid for NO, in US dollars per contract. May be absent."""

    event_ticker: str | Unset = UNSET
    """Ticker of the event. May be absent."""

    contracts_accepted_fp: Decimal | Unset = UNSET
    """Contracts accepted. Absent when the RFQ is sized by its cost."""

    yes_contracts_offered_fp: Decimal | Unset = UNSET
    """Contracts offered at the bid for YES. May be absent."""

    no_contracts_offered_fp: Decimal | Unset = UNSET
    """Contracts offered at the bid for NO. May be absent."""

    rfq_target_cost_dollars: Decimal | Unset = UNSET
    """Target cost of the RFQ, in US dollars. Absent when it is sized in contracts."""


class BatchQuoteAcceptedSide(OpenStrEnum):
    """Outcome that the creator of the batch took: yes or no."""

    YES = "yes"
    NO = "no"


@model
class BatchQuoteChild:
    """Quote on one RFQ of a batch."""

    quote_id: str
    """Quote concerned, by the id that `quotes.get` takes."""

    rfq_id: str
    """Request for quotes, by the id that `rfqs.get` takes."""

    market_ticker: str
    """Market concerned, by the ticker that `markets.get` takes."""

    yes_bid_dollars: Decimal
    """Bid for YES, in US dollars per contract. May be absent."""

    no_bid_dollars: Decimal
    """Bid for NO, in US dollars per contract. May be absent."""

    event_ticker: str | Unset = UNSET
    """Ticker of the event. May be absent."""

    yes_contracts_offered_fp: Decimal | Unset = UNSET
    """Contracts offered at the bid for YES. May be absent."""

    no_contracts_offered_fp: Decimal | Unset = UNSET
    """Contracts offered at the bid for NO. May be absent."""

    rfq_target_cost_dollars: Decimal | Unset = UNSET
    """Target cost of the RFQ, in US dollars. Absent when it is sized in contracts."""


@model
class BatchQuoteCreatedMsg:
    """A quote on every RFQ of a batch."""

    batch_quote_id: str
    """Quote for a whole batch, by the id that `rfq_batches.confirm_quote` takes."""

    rfq_batch_id: str
    """Batch of requests for quotes, by the id that `rfq_batches.get` takes."""

    quote_creator_id: str
    """Public id of the maker."""

    created_ts: datetime
    """Time of creation."""

    quotes: list[BatchQuoteChild]
    """Quotes, one for each RFQ."""

    subaccount: int | Unset = UNSET
    """Your subaccount, 1–63. Absent for the primary account."""


@model
class BatchQuoteExecutedMsg:
    """Result of your part of a batch."""

    batch_quote_id: str
    """Quote for a whole batch, by the id that `rfq_batches.confirm_quote` takes."""

    rfq_batch_id: str
    """Batch of requests for quotes, by the id that `rfq_batches.get` takes."""

    rfq_creator_id: str
    """Public id of the RFQ's creator; a placeholder where the creator is obscured."""

    executed_rfq_ids: list[str]
    """RFQs that were executed."""

    failed_rfq_ids: list[str]
    """Requests for quotes of the batch that were not executed, by id."""

    executed_ts: datetime
    """Time of the execution."""

    close_reason: str
    """How the RFQs ended: `executed`, `execution failed`, or `partially executed`."""

    subaccount: int | Unset = UNSET
    """Your subaccount, 1–63. Absent for the primary account."""


class BookSide(OpenStrEnum):
    """Side of the order book: `bid` gains from YES, `ask` from NO."""

    BID = "bid"
    ASK = "ask"


@model
class Cfbenchmarks5HzIndexListMsg:
    """Ids of CF Benchmarks indices."""

    index_ids: list[str]
    """Ids of the indices seen lately."""


@model
class CfbenchmarksAvgData:
    """Average of an index over a window of time."""

    value: Decimal
    """The average, with eight decimal places."""

    window_size: int
    """Values within the window."""

    window_start_ts_ms: UnixMilliseconds
    """Unix milliseconds of the start of the window."""

    window_end_ts_exclusive: UnixMilliseconds
    """Unix milliseconds of the end of the window, not part of it."""


@model
class CfbenchmarksIndexListMsg:
    """Ids of CF Benchmarks indices."""

    index_ids: list[str]
    """Ids of the indices that there are."""


@model
class CfbenchmarksValue5HzMsg:
    """Value of an index."""

    index_id: str
    """Id of the index, e.g. `BRTI`."""

    value_usd: Decimal
    """Value of the index in US dollars, with eight decimal places."""

    source_ts_ms: UnixMilliseconds
    """Unix milliseconds at which the source published the value."""

    received_at: UnixMilliseconds
    """Unix milliseconds at which Kalshi received the value."""

    data: str
    """Frame of CF Benchmarks as it came: JSON, as text."""


@model
class CfbenchmarksValueMsg:
    """Value of an index with averages over the minute before."""

    index_id: str
    """Id of the index, e.g. `BRTI`."""

    received_at: UnixMilliseconds
    """Unix milliseconds at which Kalshi received the value."""

    data: str
    """Frame of CF Benchmarks as it came: JSON, as text."""

    avg_60s_data: CfbenchmarksAvgData
    """
    Average over the 60 seconds before the tick, which is not in it itself; the value of the tick where there was
    none before.
    """

    last_60s_windowed_average_15min: CfbenchmarksAvgData | Unset = UNSET
    """Average over the last minute of a quarter of an hour so far. Only within that minute."""


class Channel(OpenStrEnum):
    """What can be subscribed to."""

    ORDERBOOK_DELTA = "orderbook_delta"
    TICKER = "ticker"
    TRADE = "trade"
    FILL = "fill"
    MARKET_POSITIONS = "market_positions"
    MARKET_LIFECYCLE_V2 = "market_lifecycle_v2"
    MULTIVARIATE_MARKET_LIFECYCLE = "multivariate_market_lifecycle"
    COMMUNICATIONS = "communications"
    ORDER_GROUP_UPDATES = "order_group_updates"
    USER_ORDERS = "user_orders"
    CFBENCHMARKS_VALUE = "cfbenchmarks_value"
    CFBENCHMARKS_VALUE_5HZ = "cfbenchmarks_value_5hz"
    PYTH_VALUE = "pyth_value"


class CollateralReturnType(OpenStrEnum):
    """Netting among an event's markets; empty for none."""

    MECNET = "MECNET"
    DIRECNET = "DIRECNET"
    EMPTY = ""


class CommunicationsFilter(OpenStrEnum):
    """Whose RFQs are told of: empty for all, `self` for yours."""

    EMPTY = ""
    SELF = "self"


@model
class ErrorResponseMsg:
    """Code and text of an error."""

    code: int
    """
    Number of the error, 1–28; 6, 16 and 17 are no longer sent. One of 1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14,
    15, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28.
    """

    msg: str
    """The error in words."""

    market_ticker: str | Unset = UNSET
    """Ticker of the market that the error is about. Absent otherwise."""

    market_tickers: list[str] | Unset = UNSET
    """Tickers of the markets that the error is about. Absent otherwise."""


class EventFeeType(OpenStrEnum):
    """Structure of fees."""

    QUADRATIC = "quadratic"
    QUADRATIC_WITH_MAKER_FEES = "quadratic_with_maker_fees"
    QUADRATIC_WITH_COMBO_MAKER_FEES = "quadratic_with_combo_maker_fees"
    FLAT = "flat"
    MARGIN_MARKET_MAKER_PROGRAM_FEES = "margin_market_maker_program_fees"


@model
class EventFeeUpdateMsg:
    """Fees of one event in place of those of its series."""

    event_ticker: str
    """Event concerned, by the ticker that `events.get` takes."""

    fee_type_override: EventFeeType | None
    """Fee structure in place of the series' one. Null when the override has ended."""

    fee_multiplier_override: Number | None
    """Factor on the fees in place of the series' one. Null when the override has ended."""


@model
class EventLifecycleMsg:
    """A new event."""

    event_ticker: str
    """Event concerned, by the ticker that `events.get` takes."""

    exchange_index: int
    """Shard of the event's markets."""

    title: str
    """Headline for people."""

    subtitle: str
    """Rest of the headline."""

    collateral_return_type: CollateralReturnType
    """Netting among the event's markets."""

    series_ticker: str
    """Series that the event is one of, by the ticker that `series.get` takes."""

    strike_date: UnixSeconds | Unset = UNSET
    """Unix seconds of the date that the event is about. Absent when it is about a period."""

    strike_period: str | Unset = UNSET
    """Period that the event is about, e.g. `week`. Absent when it is about a date."""


class LastUpdateReason(OpenStrEnum):
    """Reason for the last change of an order."""

    DECREASE = "Decrease"
    AMEND = "Amend"
    MARGIN_CANCEL = "MarginCancel"
    SELF_TRADE_CANCEL = "SelfTradeCancel"
    EXPIRY_CANCEL = "ExpiryCancel"
    CLOSE_CANCEL = "CloseCancel"
    HALT_CANCEL = "HaltCancel"
    TRADE = "Trade"
    POST_ONLY_CROSS_CANCEL = "PostOnlyCrossCancel"
    REDUCE_ONLY_CANCEL = "ReduceOnlyCancel"
    SETTLEMENT_BOUNDS_CANCEL = "SettlementBoundsCancel"


@model
class LifecycleAdditionalMetadata:
    """Terms and texts of a new market."""

    name: str
    """Name of the market."""

    title: str
    """Headline for people."""

    yes_sub_title: str
    """Short text that stands for the YES side, e.g. a range or a candidate."""

    no_sub_title: str
    """Short text that stands for the NO side."""

    rules_primary: str
    """Main rule of the contract, in words; may be empty."""

    rules_secondary: str
    """Further rules, in words; may be empty."""

    can_close_early: bool
    """True when trading may end before `close_ts`."""

    event_ticker: str
    """Ticker of the event. May be absent."""

    expected_expiration_ts: UnixSeconds
    """Unix seconds at which the market is expected to expire."""

    strike_type: str | Unset = UNSET
    """Comparison that decides the result. Absent where no value is compared."""

    floor_strike: Number | Unset = UNSET
    """Lower bound of the values that mean YES, in the event's unit. Absent without one."""

    cap_strike: Number | Unset = UNSET
    """Upper bound of the values that mean YES, in the event's unit. Absent without one."""

    custom_strike: dict[str, Any] | Unset = UNSET
    """Terms that no other strike field can hold. Absent without any."""


class LifecyclePriceLevelStructure(OpenStrEnum):
    """Name of a tick scheme; go by `price_ranges`."""

    BANDED_CENTI_CENT = "banded_centi_cent"
    EMPTY = ""
    LINEAR_CENT = "linear_cent"
    DECI_CENT = "deci_cent"
    TAPERED_DECI_CENT = "tapered_deci_cent"
    CENTER_WHOLE_EDGE_HALF_CENT = "center_whole_edge_half_cent"
    CENTER_WHOLE_EDGE_QUINT_CENT = "center_whole_edge_quint_cent"
    CENTER_HALF_EDGE_HALF_CENT = "center_half_edge_half_cent"
    CENTER_HALF_EDGE_QUINT_CENT = "center_half_edge_quint_cent"
    CENTER_HALF_EDGE_DECI_CENT = "center_half_edge_deci_cent"
    CENTER_QUINT_EDGE_QUINT_CENT = "center_quint_edge_quint_cent"
    CENTER_QUINT_EDGE_DECI_CENT = "center_quint_edge_deci_cent"
    CENTER_CENTI_EDGE_CENTI_CENT = "center_centi_edge_centi_cent"
    CENTER_DECI_EDGE_CENTI_CENT = "center_deci_edge_centi_cent"


@model
class LifecyclePriceRange:
    """Range of prices with one tick size."""

    start: Decimal
    """Lowest price of the range, in US dollars."""

    end: Decimal
    """Highest price of the range, in US dollars."""

    step: Decimal
    """Tick size in US dollars: valid prices are this far apart."""


@model
class ListSubscriptionsCommand:
    """List the active subscriptions."""

    id: int
    """Id of the command, your own; unique within a connection, and 0 for none."""

    cmd: Literal["list_subscriptions"]
    """Always `list_subscriptions`."""


class MarketLifecycleEventType(OpenStrEnum):
    """Step in the life of a market."""

    CREATED = "created"
    DEACTIVATED = "deactivated"
    ACTIVATED = "activated"
    CLOSE_DATE_UPDATED = "close_date_updated"
    DETERMINED = "determined"
    SETTLED = "settled"
    PRICE_LEVEL_STRUCTURE_UPDATED = "price_level_structure_updated"


@model
class MarketLifecycleV2Msg:
    """One step in the life of a market; `event_type` tells which fields are there."""

    market_ticker: str
    """Market concerned, by the ticker that `markets.get` takes."""

    event_type: MarketLifecycleEventType
    """What happened."""

    exchange_index: int | Unset = UNSET
    """Shard of the exchange. May be absent."""

    open_ts: UnixSeconds | Unset = UNSET
    """Unix seconds at which trading opens. Only when the market is created."""

    close_ts: UnixSeconds | Unset = UNSET
    """Unix seconds at which trading ends. Given on creation, and where that date changes."""

    determination_ts: UnixSeconds | Unset = UNSET
    """Unix seconds at which the result was determined. Only then."""

    settled_ts: UnixSeconds | Unset = UNSET
    """Unix seconds at which the market was settled. Only then."""

    result: str | Unset = UNSET
    """Result of the market. Only when it is determined."""

    settlement_value: Decimal | Unset = UNSET
    """Payout of one YES contract, in US dollars. Only when the result is determined."""

    is_deactivated: bool | Unset = UNSET
    """True when trading is paused. Only when it is paused or goes on."""

    additional_metadata: LifecycleAdditionalMetadata | Unset = UNSET
    """Terms and texts of the market. Only when it is created."""

    price_level_structure: LifecyclePriceLevelStructure | Unset = UNSET
    """Name of the tick scheme; go by `price_ranges`. Only when it is set or changes."""

    price_ranges: list[LifecyclePriceRange] | Unset = UNSET
    """Ranges of valid prices for orders. Only when they are set or change."""


@model
class MarketMetadataUpdatedMsg:
    """New terms or subtitle of a market; only what changed is there."""

    event_type: Literal["metadata_updated"]
    """Always `metadata_updated`."""

    market_ticker: str
    """Market concerned, by the ticker that `markets.get` takes."""

    strike_type: str | Unset = UNSET
    """Comparison that decides the result. Absent where no value is compared."""

    floor_strike: Number | Unset = UNSET
    """Lower bound of the values that mean YES, in the event's unit. Absent without one."""

    cap_strike: Number | Unset = UNSET
    """Upper bound of the values that mean YES, in the event's unit. Absent without one."""

    custom_strike: dict[str, Any] | Unset = UNSET
    """Terms that no other strike field can hold. Absent without any."""

    yes_sub_title: str | Unset = UNSET
    """Short text that stands for the YES side, e.g. a range or a candidate."""


@model
class MarketPositionMsg:
    """Contracts that you hold in one market after a change, with cost, profit and fees."""

    user_id: str
    """Your id as a member."""

    market_ticker: str
    """Market concerned, by the ticker that `markets.get` takes."""

    position_fp: Decimal
    """Contracts held: positive for YES, negative for NO."""

    position_cost_dollars: Decimal
    """Cost of the position, in US dollars."""

    realized_pnl_dollars: Decimal
    """Profit locked in by closed contracts, in US dollars; negative for a loss."""

    fees_paid_dollars: Decimal
    """Fees for filled orders in the market, in US dollars."""

    position_fee_cost_dollars: Decimal
    """Fees within the cost of the position, in US dollars."""

    volume_fp: Decimal
    """Contracts traded so far."""

    subaccount: int | Unset = UNSET
    """Your subaccount, 1–63. Absent for the primary account."""


class MarketSide(OpenStrEnum):
    """Outcome that a contract is about."""

    YES = "yes"
    NO = "no"


class MultivariateLifecycleEventType(OpenStrEnum):
    """Step in the life of a combo market."""

    CREATED = "created"
    DEACTIVATED = "deactivated"
    ACTIVATED = "activated"
    CLOSE_DATE_UPDATED = "close_date_updated"
    DETERMINED = "determined"
    SETTLED = "settled"


@model
class MultivariateMarketLifecycleMsg:
    """One step in the life of a combo market; `event_type` tells which fields are there."""

    market_ticker: str
    """Market concerned, by the ticker that `markets.get` takes."""

    event_type: MultivariateLifecycleEventType
    """What happened."""

    exchange_index: int | Unset = UNSET
    """Shard of the exchange. May be absent."""

    open_ts: UnixSeconds | Unset = UNSET
    """Unix seconds at which trading opens. Only when the market is created."""

    close_ts: UnixSeconds | Unset = UNSET
    """Unix seconds at which trading ends. Given on creation, and where that date changes."""

    determination_ts: UnixSeconds | Unset = UNSET
    """Unix seconds at which the result was determined. Only then."""

    settled_ts: UnixSeconds | Unset = UNSET
    """Unix seconds at which the market was settled. Only then."""

    result: str | Unset = UNSET
    """Result of the market. Only when it is determined."""

    settlement_value: Decimal | Unset = UNSET
    """Payout of one YES contract, in US dollars. Only when the result is determined."""

    is_deactivated: bool | Unset = UNSET
    """True when trading is paused. Only when it is paused or goes on."""

    additional_metadata: LifecycleAdditionalMetadata | Unset = UNSET
    """Terms and texts of the market. Only when it is created."""

    price_level_structure: LifecyclePriceLevelStructure | Unset = UNSET
    """Name of the tick scheme; go by `price_ranges`. Only when it is set or changes."""


@model
class OkResponseIndices:
    """CF Benchmarks indices of a subscription after an update."""

    index_ids: list[str]
    """Ids of the indices; `all` alone stands for every one."""


@model
class OkResponseMarkets:
    """Markets of a subscription after an update."""

    market_tickers: list[str] | Unset = UNSET
    """Markets that the subscription has after the command."""

    market_ids: list[str] | Unset = UNSET
    """UUIDs of the markets."""


@model
class OkResponseSubscription:
    """One active subscription."""

    channel: str
    """What this subscription delivers."""

    sid: int
    """Id of the subscription."""


@model
class OkResponseUnderlyings:
    """Pyth underlyings of a subscription after an update."""

    underlying_tickers: list[str]
    """Tickers of the underlyings; `all` alone stands for every one."""


class OrderAction(OpenStrEnum):
    """Older form of the direction; empty for one that has no name."""

    BUY = "buy"
    SELL = "sell"
    SELL_PARTIAL = "sell_partial"
    SELL_TO_CLOSE = "sell_to_close"
    EMPTY = ""


class OrderGroupEventType(OpenStrEnum):
    """Change of an order group."""

    CREATED = "created"
    TRIGGERED = "triggered"
    RESET = "reset"
    DELETED = "deleted"
    LIMIT_UPDATED = "limit_updated"


@model
class OrderGroupUpdatesMsg:
    """One change of an order group."""

    event_type: OrderGroupEventType
    """What happened."""

    order_group_id: str
    """Order group, by the id that `order_groups.get` takes."""

    ts_ms: UnixMilliseconds
    """Unix milliseconds of the change."""

    contracts_limit_fp: Decimal | Unset = UNSET
    """Contracts that may be matched in any 15 seconds. Only when the group is created or the limit changes."""


@model
class OrderbookDeltaMsg:
    """Change of the contracts resting at one price level."""

    market_ticker: str
    """Market concerned, by the ticker that `markets.get` takes."""

    market_id: str
    """UUID of the market."""

    clock: int
    """
    Exchange clock of the change, the same on every connection; it skips values, and several deltas may share one.
    Absent from messages of before autumn 2026.
    """

    price_dollars: Decimal
    """Price of the level, in US dollars per contract."""

    delta_fp: Decimal
    """Contracts added to the level; negative for those taken from it."""

    side: MarketSide
    """Side of the book that changed: bids for YES or for NO."""

    client_order_id: str | Unset = UNSET
    """Your own id of the order that caused the change. Only when it was yours."""

    ts: datetime | Unset = UNSET
    """Deprecated. Time of the change. Use `ts_ms`."""

    ts_ms: UnixMilliseconds | Unset = UNSET
    """Unix milliseconds of the change. May be absent."""

    subaccount: int | Unset = UNSET
    """Your subaccount, 1–63. Absent for the primary account."""


@model
class OrderbookSnapshotMsg:
    """Price levels of both sides of an order book. A side without orders is absent."""

    market_ticker: str
    """Market concerned, by the ticker that `markets.get` takes."""

    market_id: str
    """UUID of the market."""

    clock: int
    """
    When the exchange last changed what the snapshot shows, 0 when none is recorded. Absent from messages of before
    autumn 2026.
    """

    yes_dollars_fp: list[list[Decimal]] | Unset = UNSET
    """Levels of bids for YES: price in US dollars, and contracts. Absent when there are none."""

    no_dollars_fp: list[list[Decimal]] | Unset = UNSET
    """Levels of bids for NO: price in US dollars, and contracts. Absent when there are none."""


@model
class PythUnderlyingListMsg:
    """Tickers of Pyth underlyings."""

    underlying_tickers: list[str]
    """Tickers of the underlyings seen in the last two hours."""


@model
class PythValueMsg:
    """Price of an underlying."""

    underlying_ticker: str
    """Price that Pyth publishes, by its ticker there."""

    value_usd: Decimal
    """Price with eight decimal places in the unit of the underlying: US dollars, or percent for yields."""

    source_ts_ms: UnixMilliseconds
    """Unix milliseconds at which the source published the value."""

    received_at: UnixMilliseconds
    """Unix milliseconds at which Kalshi received the value."""


class QuoteAcceptedSide(OpenStrEnum):
    """Outcome that the creator of the request took: yes or no."""

    YES = "yes"
    NO = "no"


@model
class QuoteCreatedMsg:
    """A quote on an RFQ."""

    quote_id: str
    """Quote concerned, by the id that `quotes.get` takes."""

    rfq_id: str
    """Request for quotes, by the id that `rfqs.get` takes."""

    quote_creator_id: str
    """Public id of the maker."""

    rfq_creator_id: str
    """Public id of the RFQ's creator; a placeholder where the creator is obscured."""

    market_ticker: str
    """Market concerned, by the ticker that `markets.get` takes."""

    yes_bid_dollars: Decimal
    """Bid for YES, in US dollars per contract. May be absent."""

    no_bid_dollars: Decimal
    """Bid for NO, in US dollars per contract. May be absent."""

    created_ts: datetime
    """Time of creation."""

    event_ticker: str | Unset = UNSET
    """Ticker of the event. May be absent."""

    yes_contracts_offered_fp: Decimal | Unset = UNSET
    """Contracts offered at the bid for YES. May be absent."""

    no_contracts_offered_fp: Decimal | Unset = UNSET
    """Contracts offered at the bid for NO. May be absent."""

    rfq_target_cost_dollars: Decimal | Unset = UNSET
    """Target cost of the RFQ, in US dollars. Absent when it is sized in contracts."""

    subaccount: int | Unset = UNSET
    """Your subaccount, 1–63. Absent for the primary account."""


@model
class QuoteExecutedMsg:
    """A quote that was executed, with your order."""

    quote_id: str
    """Quote concerned, by the id that `quotes.get` takes."""

    rfq_id: str
    """Request for quotes, by the id that `rfqs.get` takes."""

    quote_creator_id: str
    """Public id of the maker."""

    rfq_creator_id: str
    """Public id of the RFQ's creator; a placeholder where the creator is obscured."""

    order_id: str
    """Id of your order, given by the exchange."""

    client_order_id: str
    """Your own id of the order. Absent without one."""

    market_ticker: str
    """Market concerned, by the ticker that `markets.get` takes."""

    executed_ts: datetime
    """Time of the execution."""

    subaccount: int | Unset = UNSET
    """Your subaccount, 1–63. Absent for the primary account."""

    rfq_batch_id: str | Unset = UNSET
    """Id of the batch of RFQs. Absent for a single RFQ."""


@model
class RfqBatchBestQuote:
    """Best bids on one RFQ of a batch."""

    rfq_id: str
    """Request for quotes, by the id that `rfqs.get` takes."""

    market_ticker: str
    """Market concerned, by the ticker that `markets.get` takes."""

    event_ticker: str | Unset = UNSET
    """Ticker of the event. May be absent."""

    yes_bid_dollars: Decimal | Unset = UNSET
    """Best bid for YES, in US dollars per contract. Absent when there is none."""

    no_bid_dollars: Decimal | Unset = UNSET
    """Best bid for NO, in US dollars per contract. Absent when there is none."""

    contracts_fp: Decimal | Unset = UNSET
    """Contracts asked for. Absent when the RFQ is sized by its cost."""

    yes_contracts_offered_fp: Decimal | Unset = UNSET
    """Contracts offered at the bid for YES. May be absent."""

    no_contracts_offered_fp: Decimal | Unset = UNSET
    """Contracts offered at the bid for NO. May be absent."""

    rfq_target_cost_dollars: Decimal | Unset = UNSET
    """Target cost of the RFQ, in US dollars. Absent when it is sized in contracts."""


@model
class RfqBatchBestQuotesMsg:
    """Best bids of all makers on your batch, as of one version."""

    rfq_batch_id: str
    """Batch of requests for quotes, by the id that `rfq_batches.get` takes."""

    version: int
    """Number that grows with every message about the batch: one that is not greater is outdated."""

    updated_ts: datetime
    """Time at which a best bid last changed."""

    yes_complete: bool
    """True when every RFQ has a bid for YES, which accepting that side needs."""

    no_complete: bool
    """True when every RFQ has a bid for NO, which accepting that side needs."""

    rfqs: list[RfqBatchBestQuote]
    """RFQs of the batch, in the order of the request."""

    client_batch_id: str | Unset = UNSET
    """Your own id of the batch. Absent without one."""

    subaccount: int | Unset = UNSET
    """Your subaccount, 1–63. Absent for the primary account."""


@model
class RfqBatchChild:
    """One request for quotes within a batch: its market, and contracts or cost."""

    id: str
    """Request for quotes, by the id that `rfqs.get` takes."""

    market_ticker: str
    """Market concerned, by the ticker that `markets.get` takes."""

    leg_indices: list[int]
    """Legs of the combo, as places in `legs`, from 0."""

    event_ticker: str | Unset = UNSET
    """Ticker of the event. May be absent."""

    contracts_fp: Decimal | Unset = UNSET
    """Contracts asked for. Absent when the RFQ is sized by its cost."""

    target_cost_dollars: Decimal | Unset = UNSET
    """Amount to be spent, in US dollars. Absent when the RFQ is sized in contracts."""

    mve_collection_ticker: str | Unset = UNSET
    """Collection that the combo market was made in. Absent for other markets."""


@model
class RfqBatchDeletedMsg:
    """A batch of RFQs that is over."""

    id: str
    """Batch of requests for quotes, by the id that `rfq_batches.get` takes."""

    creator_id: str
    """Public id of the creator; a placeholder where the creator is obscured."""

    rfq_ids: list[str]
    """Ids of the RFQs in the batch; they are closed too."""

    deleted_ts: datetime
    """Time at which it closed."""


@model
class RfqBatchExecutedMsg:
    """Result of your batch of RFQs."""

    rfq_batch_id: str
    """Batch of requests for quotes, by the id that `rfq_batches.get` takes."""

    rfq_creator_id: str
    """Public id of the RFQ's creator; a placeholder where the creator is obscured."""

    executed_rfq_ids: list[str]
    """RFQs that were executed."""

    failed_rfq_ids: list[str]
    """Requests for quotes of the batch that were not executed, by id."""

    executed_ts: datetime
    """Time of the execution."""

    close_reason: str
    """How the RFQs ended: `executed`, `execution failed`, or `partially executed`."""

    client_batch_id: str | Unset = UNSET
    """Your own id of the batch. Absent without one."""

    subaccount: int | Unset = UNSET
    """Your subaccount, 1–63. Absent for the primary account."""


class RfqBatchLegSide(OpenStrEnum):
    """Outcome that a leg needs: yes or no."""

    YES = "yes"
    NO = "no"


@model
class RfqDeletedMsg:
    """A request for quotes that is over."""

    id: str
    """Request for quotes, by the id that `rfqs.get` takes."""

    creator_id: str
    """Public id of the creator; a placeholder where the creator is obscured."""

    market_ticker: str
    """Market concerned, by the ticker that `markets.get` takes."""

    deleted_ts: datetime
    """Time at which it closed."""

    event_ticker: str | Unset = UNSET
    """Ticker of the event. May be absent."""

    contracts_fp: Decimal | Unset = UNSET
    """Contracts asked for. Absent when the RFQ is sized by its cost."""

    target_cost_dollars: Decimal | Unset = UNSET
    """Amount to be spent, in US dollars. Absent when the RFQ is sized in contracts."""


class RfqLegSide(OpenStrEnum):
    """Outcome that a leg needs: yes or no."""

    YES = "yes"
    NO = "no"


class SelfTradePrevention(OpenStrEnum):
    """Handling of a match with another order of yours."""

    TAKER_AT_CROSS = "taker_at_cross"
    MAKER = "maker"


@model
class SubscribeCommandParams:
    """Channels, and markets, indices or underlyings on them."""

    channels: list[Channel]
    """What to receive: each becomes a subscription of its own."""

    market_ticker: str | Unset = UNSET
    """Ticker of the only market. Not together with `market_tickers`."""

    market_tickers: list[str] | Unset = UNSET
    """Tickers of the markets. Not together with `market_ticker`. Default: all, where the channel allows it."""

    market_id: str | Unset = UNSET
    """UUID of the only market; on `ticker`."""

    market_ids: list[str] | Unset = UNSET
    """UUIDs of the markets; on `ticker`."""

    send_initial_snapshot: bool | Unset = UNSET
    """Whether `ticker` begins with a message for each market. Default: false."""

    skip_ticker_ack: bool | Unset = UNSET
    """Whether answers to updates leave out the list of markets. Default: false."""

    use_yes_price: bool | Unset = UNSET
    """
    Whether levels of `orderbook_delta` for NO are priced in terms of YES. Default: false, which Kalshi will turn to
    true.
    """

    user_filter: CommunicationsFilter | Unset = UNSET
    """Which RFQs `communications` tells of. Default: all."""

    shard_factor: int | Unset = UNSET
    """Shards among which messages of `communications` are divided, 1–100. Default: not divided."""

    shard_key: int | Unset = UNSET
    """The shard to receive, from 0; only with `shard_factor`."""

    index_ids: list[str] | Unset = UNSET
    """Indices to start with on the CF Benchmarks channels; `all` alone stands for every one. Default: none."""

    underlying_tickers: list[str] | Unset = UNSET
    """Underlyings to start with on `pyth_value`; `all` alone stands for every one. Default: none."""


@model
class SubscribedResponseMsg:
    """Channel that was subscribed to, and the id of the subscription."""

    channel: str
    """What this subscription delivers."""

    sid: int
    """Id of the subscription."""


@model
class TickerMsg:
    """Prices, sizes and volumes of one market."""

    market_id: str
    """UUID of the market."""

    market_ticker: str
    """Market concerned, by the ticker that `markets.get` takes."""

    price_dollars: Decimal
    """Price of the last trade, in US dollars per contract."""

    yes_bid_dollars: Decimal
    """Highest resting bid for YES, in US dollars."""

    yes_ask_dollars: Decimal
    """Lowest resting offer of YES, in US dollars."""

    volume_fp: Decimal
    """Contracts traded so far."""

    open_interest_fp: Decimal
    """Outstanding contracts."""

    dollar_volume: int
    """Contracts traded so far in whole US dollars."""

    dollar_open_interest: int
    """Outstanding contracts in whole US dollars."""

    yes_bid_size_fp: Decimal
    """Contracts bid for at `yes_bid_dollars`."""

    yes_ask_size_fp: Decimal
    """Contracts offered at `yes_ask_dollars`."""

    last_trade_size_fp: Decimal
    """Contracts of the last trade."""

    ts: UnixSeconds
    """Deprecated. Unix seconds of the change. Use `ts_ms`."""

    ts_ms: UnixMilliseconds
    """Unix milliseconds of the change."""

    time: datetime
    """Deprecated. Time of the change. Use `ts_ms`."""


@model
class TradeMsg:
    """One public trade."""

    trade_id: str
    """Trade, by the id that `trades.list` shows."""

    market_ticker: str
    """Market concerned, by the ticker that `markets.get` takes."""

    yes_price_dollars: Decimal
    """Price in terms of YES, in US dollars per contract."""

    no_price_dollars: Decimal
    """Price in terms of NO, in US dollars per contract: one dollar minus the YES price."""

    count_fp: Decimal
    """Contracts that changed hands."""

    taker_side: MarketSide
    """Deprecated. Contract that the taker named; not a direction. Use `taker_outcome_side`."""

    taker_outcome_side: MarketSide
    """Outcome that the taker gains from; the maker has the other one. Prices are not converted to that side."""

    taker_book_side: BookSide
    """The taker's direction in terms of the order book: `bid` gains from YES, `ask` from NO."""

    is_block_trade: bool
    """True for a trade negotiated off the order book."""

    ts: UnixSeconds
    """Deprecated. Unix seconds of the trade. Use `ts_ms`."""

    ts_ms: UnixMilliseconds
    """Unix milliseconds of the trade."""


@model
class UnsubscribeCommandParams:
    """Subscriptions to end."""

    sids: list[int]
    """Ids of the subscriptions."""


@model
class UnsubscribedResponse:
    """A subscription has ended."""

    type: Literal["unsubscribed"]
    """Always `unsubscribed`."""

    sid: int
    """Id of the subscription."""

    seq: int
    """Number of the message within its subscription."""

    id: int | Unset = UNSET
    """Id of the command that is answered. Absent otherwise."""

    sending_ts_ms: UnixMilliseconds | Unset = UNSET
    """Unix milliseconds at which Kalshi queued the message for sending. May be absent."""


class UpdateIndicesAction(OpenStrEnum):
    """Change of the indices of a subscription; `indexlist` changes nothing."""

    SUBSCRIBE_INDICES = "subscribe_indices"
    UNSUBSCRIBE_INDICES = "unsubscribe_indices"
    INDEXLIST = "indexlist"


@model
class UpdateIndicesParams:
    """CF Benchmarks indices to add or remove."""

    action: UpdateIndicesAction
    """What to do with the subscription."""

    sid: int | Unset = UNSET
    """Id of the subscription. Not together with `sids`."""

    sids: list[int] | Unset = UNSET
    """Id of the subscription, alone in a list. Not together with `sid`."""

    index_ids: list[str] | Unset = UNSET
    """Indices to add or remove; `all` alone stands for every one. Not for `indexlist`."""


class UpdateMarketsAction(OpenStrEnum):
    """Change of the markets of a subscription; `get_snapshot` changes nothing."""

    ADD_MARKETS = "add_markets"
    DELETE_MARKETS = "delete_markets"
    GET_SNAPSHOT = "get_snapshot"


@model
class UpdateMarketsParams:
    """Markets to add or remove, or to get a snapshot of."""

    action: UpdateMarketsAction
    """What to do with the subscription."""

    sid: int | Unset = UNSET
    """Id of the subscription. Not together with `sids`."""

    sids: list[int] | Unset = UNSET
    """Id of the subscription, alone in a list. Not together with `sid`."""

    market_ticker: str | Unset = UNSET
    """Ticker of the only market. Not together with `market_tickers`."""

    market_tickers: list[str] | Unset = UNSET
    """Tickers of the markets. Not together with `market_ticker`."""

    market_id: str | Unset = UNSET
    """UUID of the only market; on `ticker`."""

    market_ids: list[str] | Unset = UNSET
    """UUIDs of the markets; on `ticker`."""

    send_initial_snapshot: bool | Unset = UNSET
    """Whether `ticker` sends a message for each market that is added. Default: false."""


class UpdateUnderlyingsAction(OpenStrEnum):
    """Change of the underlyings of a subscription; `underlying_list` changes nothing."""

    SUBSCRIBE_UNDERLYINGS = "subscribe_underlyings"
    UNSUBSCRIBE_UNDERLYINGS = "unsubscribe_underlyings"
    UNDERLYING_LIST = "underlying_list"


@model
class UpdateUnderlyingsParams:
    """Pyth underlyings to add or remove."""

    action: UpdateUnderlyingsAction
    """What to do with the subscription."""

    sid: int | Unset = UNSET
    """Id of the subscription. Not together with `sids`."""

    sids: list[int] | Unset = UNSET
    """Id of the subscription, alone in a list. Not together with `sid`."""

    underlying_tickers: list[str] | Unset = UNSET
    """Underlyings to add or remove; `all` alone stands for every one. Not for `underlying_list`."""


class UserOrderStatus(OpenStrEnum):
    """State of an order."""

    RESTING = "resting"
    CANCELED = "canceled"
    EXECUTED = "executed"
    UNKNOWN = "unknown"


@model
class BatchQuoteAcceptedMsg:
    """The RFQs of a batch that your quotes won."""

    batch_quote_id: str
    """Quote for a whole batch, by the id that `rfq_batches.confirm_quote` takes."""

    rfq_batch_id: str
    """Batch of requests for quotes, by the id that `rfq_batches.get` takes."""

    quote_creator_id: str
    """Public id of the maker."""

    rfq_creator_id: str
    """Public id of the RFQ's creator; a placeholder where the creator is obscured."""

    accepted_side: BatchQuoteAcceptedSide
    """Side accepted: `yes` or `no`. May be absent."""

    accepted_ts: datetime
    """Time of the acceptance."""

    quotes: list[BatchQuoteAcceptedChild]
    """Your quotes that were accepted; other RFQs went to other makers."""

    subaccount: int | Unset = UNSET
    """Your subaccount, 1–63. Absent for the primary account."""


@model
class BatchQuoteCreated:
    """You quoted a batch of RFQs."""

    type: Literal["batch_quote_created"]
    """Always `batch_quote_created`."""

    sid: int
    """Id of the subscription."""

    seq: int
    """Number of the message within its subscription, one more than that before; a missing number is a missed message."""

    msg: BatchQuoteCreatedMsg
    """Content of the message."""

    sending_ts_ms: UnixMilliseconds | Unset = UNSET
    """Unix milliseconds at which Kalshi queued the message for sending. May be absent."""


@model
class BatchQuoteExecuted:
    """The RFQs of a batch that your quotes won have finished."""

    type: Literal["batch_quote_executed"]
    """Always `batch_quote_executed`."""

    sid: int
    """Id of the subscription."""

    seq: int
    """Number of the message within its subscription, one more than that before; a missing number is a missed message."""

    msg: BatchQuoteExecutedMsg
    """Content of the message."""

    sending_ts_ms: UnixMilliseconds | Unset = UNSET
    """Unix milliseconds at which Kalshi queued the message for sending. May be absent."""


@model
class Cfbenchmarks5HzIndexList:
    """Indices to subscribe to on `cfbenchmarks_value_5hz`."""

    type: Literal["cfbenchmarks_value_5hz_indexlist"]
    """Always `cfbenchmarks_value_5hz_indexlist`."""

    sid: int
    """Id of the subscription."""

    seq: int
    """Number of the message within its subscription, one more than that before; a missing number is a missed message."""

    msg: Cfbenchmarks5HzIndexListMsg
    """Content of the message."""

    id: int | Unset = UNSET
    """Id of the command that is answered. Absent otherwise."""

    sending_ts_ms: UnixMilliseconds | Unset = UNSET
    """Unix milliseconds at which Kalshi queued the message for sending. May be absent."""


@model
class CfbenchmarksIndexList:
    """Indices to subscribe to on `cfbenchmarks_value`."""

    type: Literal["cfbenchmarks_value_indexlist"]
    """Always `cfbenchmarks_value_indexlist`."""

    sid: int
    """Id of the subscription."""

    seq: int
    """Number of the message within its subscription, one more than that before; a missing number is a missed message."""

    msg: CfbenchmarksIndexListMsg
    """Content of the message."""

    id: int | Unset = UNSET
    """Id of the command that is answered. Absent otherwise."""

    sending_ts_ms: UnixMilliseconds | Unset = UNSET
    """Unix milliseconds at which Kalshi queued the message for sending. May be absent."""


@model
class CfbenchmarksValue:
    """New value of a CF Benchmarks index, once a second."""

    type: Literal["cfbenchmarks_value"]
    """Always `cfbenchmarks_value`."""

    sid: int
    """Id of the subscription."""

    seq: int
    """Number of the message within its subscription, one more than that before; a missing number is a missed message."""

    msg: CfbenchmarksValueMsg
    """Content of the message."""

    sending_ts_ms: UnixMilliseconds | Unset = UNSET
    """Unix milliseconds at which Kalshi queued the message for sending. May be absent."""


@model
class CfbenchmarksValue5Hz:
    """New value of a CF Benchmarks index, up to five times a second."""

    type: Literal["cfbenchmarks_value_5hz"]
    """Always `cfbenchmarks_value_5hz`."""

    sid: int
    """Id of the subscription."""

    seq: int
    """Number of the message within its subscription, one more than that before; a missing number is a missed message."""

    msg: CfbenchmarksValue5HzMsg
    """Content of the message."""

    sending_ts_ms: UnixMilliseconds | Unset = UNSET
    """Unix milliseconds at which Kalshi queued the message for sending. May be absent."""


@model
class ErrorResponse:
    """A command or a subscription failed; after codes 10 and 25 the subscription is over."""

    type: Literal["error"]
    """Always `error`."""

    msg: ErrorResponseMsg
    """Code and text of the error."""

    id: int | Unset = UNSET
    """Id of the command that is answered. Absent otherwise."""

    sid: int | Unset = UNSET
    """Id of the subscription that the error is about. Absent otherwise."""

    seq: int | Unset = UNSET
    """Number of the message within its subscription. May be absent."""

    sending_ts_ms: UnixMilliseconds | Unset = UNSET
    """Unix milliseconds at which Kalshi queued the message for sending. May be absent."""


@model
class EventFeeUpdate:
    """Fees of an event differ from those of its series from now on, or no longer do."""

    type: Literal["event_fee_update"]
    """Always `event_fee_update`."""

    sid: int
    """Id of the subscription."""

    seq: int
    """Number of the message within its subscription, one more than that before; a missing number is a missed message."""

    msg: EventFeeUpdateMsg
    """Content of the message."""

    sending_ts_ms: UnixMilliseconds | Unset = UNSET
    """Unix milliseconds at which Kalshi queued the message for sending. May be absent."""


@model
class EventLifecycle:
    """An event was created."""

    type: Literal["event_lifecycle"]
    """Always `event_lifecycle`."""

    sid: int
    """Id of the subscription."""

    seq: int
    """Number of the message within its subscription, one more than that before; a missing number is a missed message."""

    msg: EventLifecycleMsg
    """Content of the message."""

    sending_ts_ms: UnixMilliseconds | Unset = UNSET
    """Unix milliseconds at which Kalshi queued the message for sending. May be absent."""


@model
class FillMsg:
    """One fill of an order of yours."""

    trade_id: str
    """Fill, by the id that `fills.list` shows."""

    order_id: str
    """Id of your order, given by the exchange."""

    market_ticker: str
    """Market concerned, by the ticker that `markets.get` takes."""

    exchange_index: int
    """Shard on which the fill happened."""

    is_taker: bool
    """True when your order took liquidity from the book, false when it was resting."""

    side: MarketSide
    """Deprecated. Contract named in the order; says nothing about direction without `action`. Use `outcome_side`."""

    ts: UnixSeconds
    """Deprecated. Unix seconds of the fill. Use `ts_ms`."""

    ts_ms: UnixMilliseconds
    """Unix milliseconds of the fill."""

    yes_price_dollars: Decimal
    """Price in terms of YES, in US dollars per contract."""

    count_fp: Decimal
    """Contracts filled at this price."""

    fee_cost: Decimal
    """Your fee for the fill, in US dollars."""

    action: OrderAction
    """Deprecated. Whether `side` was bought or sold. Use `book_side`."""

    post_position_fp: Decimal
    """Contracts held after the fill: positive for YES, negative for NO."""

    purchased_side: MarketSide
    """Deprecated. Contract that was bought. Use `outcome_side`."""

    outcome_side: MarketSide
    """Outcome that you gain from: `yes` for buying YES or selling NO. Prices are not converted to that side."""

    book_side: BookSide
    """The same direction in terms of the order book: `bid` gains from YES, `ask` from NO."""

    client_order_id: str | Unset = UNSET
    """Your own id of the order. Absent without one."""

    subaccount: int | Unset = UNSET
    """Your subaccount, 1–63. Absent for the primary account."""


@model
class MarketLifecycleV2:
    """A market was created, or has changed its state or its terms."""

    type: Literal["market_lifecycle_v2"]
    """Always `market_lifecycle_v2`."""

    sid: int
    """Id of the subscription."""

    seq: int
    """Number of the message within its subscription, one more than that before; a missing number is a missed message."""

    msg: MarketLifecycleV2Msg | MarketMetadataUpdatedMsg | UnknownVariant
    """Content of the message."""

    sending_ts_ms: UnixMilliseconds | Unset = UNSET
    """Unix milliseconds at which Kalshi queued the message for sending. May be absent."""


@model
class MarketPosition:
    """Your position in a market has changed."""

    type: Literal["market_position"]
    """Always `market_position`."""

    sid: int
    """Id of the subscription."""

    msg: MarketPositionMsg
    """Content of the message."""

    sending_ts_ms: UnixMilliseconds | Unset = UNSET
    """Unix milliseconds at which Kalshi queued the message for sending. May be absent."""


@model
class MultivariateMarketLifecycle:
    """A combo market was created, or has changed its state."""

    type: Literal["multivariate_market_lifecycle"]
    """Always `multivariate_market_lifecycle`."""

    sid: int
    """Id of the subscription."""

    seq: int
    """Number of the message within its subscription, one more than that before; a missing number is a missed message."""

    msg: MultivariateMarketLifecycleMsg
    """Content of the message."""

    sending_ts_ms: UnixMilliseconds | Unset = UNSET
    """Unix milliseconds at which Kalshi queued the message for sending. May be absent."""


@model
class OkResponse:
    """A command succeeded: an update of a subscription, or the list of subscriptions."""

    type: Literal["ok"]
    """Always `ok`."""

    id: int | Unset = UNSET
    """Id of the command that is answered. Absent otherwise."""

    sid: int | Unset = UNSET
    """Id of the subscription. May be absent."""

    seq: int | Unset = UNSET
    """Number of the message within its subscription. May be absent."""

    msg: OkResponseMarkets | OkResponseUnderlyings | OkResponseIndices | list[OkResponseSubscription] | Unset = UNSET
    """State of the subscription, or the list of subscriptions. May be absent."""

    sending_ts_ms: UnixMilliseconds | Unset = UNSET
    """Unix milliseconds at which Kalshi queued the message for sending. May be absent."""


@model
class OrderGroupUpdates:
    """An order group of yours was created, changed, triggered, reset or deleted."""

    type: Literal["order_group_updates"]
    """Always `order_group_updates`."""

    sid: int
    """Id of the subscription."""

    seq: int
    """Number of the message within its subscription, one more than that before; a missing number is a missed message."""

    msg: OrderGroupUpdatesMsg
    """Content of the message."""

    sending_ts_ms: UnixMilliseconds | Unset = UNSET
    """Unix milliseconds at which Kalshi queued the message for sending. May be absent."""


@model
class OrderbookDelta:
    """One price level of an order book has changed."""

    type: Literal["orderbook_delta"]
    """Always `orderbook_delta`."""

    sid: int
    """Id of the subscription."""

    seq: int
    """Number of the message within its subscription, one more than that before; a missing number is a missed message."""

    msg: OrderbookDeltaMsg
    """Content of the message."""

    sending_ts_ms: UnixMilliseconds | Unset = UNSET
    """Unix milliseconds at which Kalshi queued the message for sending. May be absent."""


@model
class OrderbookSnapshot:
    """The whole order book of one market; comes first, and again on request."""

    type: Literal["orderbook_snapshot"]
    """Always `orderbook_snapshot`."""

    sid: int
    """Id of the subscription."""

    seq: int
    """Number of the message within its subscription, one more than that before; a missing number is a missed message."""

    msg: OrderbookSnapshotMsg
    """Content of the message."""

    id: int | Unset = UNSET
    """Id of the command that is answered. Absent otherwise."""

    sending_ts_ms: UnixMilliseconds | Unset = UNSET
    """Unix milliseconds at which Kalshi queued the message for sending. May be absent."""


@model
class PythUnderlyingList:
    """Underlyings to subscribe to on `pyth_value`."""

    type: Literal["pyth_value_underlying_list"]
    """Always `pyth_value_underlying_list`."""

    sid: int
    """Id of the subscription."""

    seq: int
    """Number of the message within its subscription, one more than that before; a missing number is a missed message."""

    msg: PythUnderlyingListMsg
    """Content of the message."""

    id: int | Unset = UNSET
    """Id of the command that is answered. Absent otherwise."""

    sending_ts_ms: UnixMilliseconds | Unset = UNSET
    """Unix milliseconds at which Kalshi queued the message for sending. May be absent."""


@model
class PythValue:
    """New price of a Pyth underlying."""

    type: Literal["pyth_value"]
    """Always `pyth_value`."""

    sid: int
    """Id of the subscription."""

    seq: int
    """Number of the message within its subscription, one more than that before; a missing number is a missed message."""

    msg: PythValueMsg
    """Content of the message."""

    sending_ts_ms: UnixMilliseconds | Unset = UNSET
    """Unix milliseconds at which Kalshi queued the message for sending. May be absent."""


@model
class QuoteAcceptedMsg:
    """The creator of a request took one side of a quote."""

    quote_id: str
    """Quote concerned, by the id that `quotes.get` takes."""

    rfq_id: str
    """Request for quotes, by the id that `rfqs.get` takes."""

    quote_creator_id: str
    """Public id of the maker."""

    rfq_creator_id: str
    """Public id of the RFQ's creator; a placeholder where the creator is obscured."""

    market_ticker: str
    """Market concerned, by the ticker that `markets.get` takes."""

    yes_bid_dollars: Decimal
    """Bid for YES, in US dollars per contract. May be absent."""

    no_bid_dollars: Decimal
    """Bid for NO, in US dollars per contract. May be absent."""

    event_ticker: str | Unset = UNSET
    """Ticker of the event. May be absent."""

    accepted_side: QuoteAcceptedSide | Unset = UNSET
    """Side accepted: `yes` or `no`. May be absent."""

    contracts_accepted_fp: Decimal | Unset = UNSET
    """Contracts accepted. Absent when the RFQ is sized by its cost."""

    yes_contracts_offered_fp: Decimal | Unset = UNSET
    """Contracts offered at the bid for YES. May be absent."""

    no_contracts_offered_fp: Decimal | Unset = UNSET
    """Contracts offered at the bid for NO. May be absent."""

    rfq_target_cost_dollars: Decimal | Unset = UNSET
    """Target cost of the RFQ, in US dollars. Absent when it is sized in contracts."""

    subaccount: int | Unset = UNSET
    """Your subaccount, 1–63. Absent for the primary account."""


@model
class QuoteCreated:
    """A quote was given on an RFQ of yours, or by you."""

    type: Literal["quote_created"]
    """Always `quote_created`."""

    sid: int
    """Id of the subscription."""

    seq: int
    """Number of the message within its subscription, one more than that before; a missing number is a missed message."""

    msg: QuoteCreatedMsg
    """Content of the message."""

    sending_ts_ms: UnixMilliseconds | Unset = UNSET
    """Unix milliseconds at which Kalshi queued the message for sending. May be absent."""


@model
class QuoteExecuted:
    """An accepted quote was executed: orders were placed and filled."""

    type: Literal["quote_executed"]
    """Always `quote_executed`."""

    sid: int
    """Id of the subscription."""

    seq: int
    """Number of the message within its subscription, one more than that before; a missing number is a missed message."""

    msg: QuoteExecutedMsg
    """Content of the message."""

    sending_ts_ms: UnixMilliseconds | Unset = UNSET
    """Unix milliseconds at which Kalshi queued the message for sending. May be absent."""


@model
class RfqBatchBestQuotes:
    """Best bids on your batch of RFQs have changed."""

    type: Literal["rfq_batch_best_quotes"]
    """Always `rfq_batch_best_quotes`."""

    sid: int
    """Id of the subscription."""

    seq: int
    """Number of the message within its subscription, one more than that before; a missing number is a missed message."""

    msg: RfqBatchBestQuotesMsg
    """Content of the message."""

    sending_ts_ms: UnixMilliseconds | Unset = UNSET
    """Unix milliseconds at which Kalshi queued the message for sending. May be absent."""


@model
class RfqBatchDeleted:
    """A batch of RFQs was withdrawn or has closed."""

    type: Literal["rfq_batch_deleted"]
    """Always `rfq_batch_deleted`."""

    sid: int
    """Id of the subscription."""

    seq: int
    """Number of the message within its subscription, one more than that before; a missing number is a missed message."""

    msg: RfqBatchDeletedMsg
    """Content of the message."""

    sending_ts_ms: UnixMilliseconds | Unset = UNSET
    """Unix milliseconds at which Kalshi queued the message for sending. May be absent."""


@model
class RfqBatchExecuted:
    """Your accepted batch of RFQs has finished."""

    type: Literal["rfq_batch_executed"]
    """Always `rfq_batch_executed`."""

    sid: int
    """Id of the subscription."""

    seq: int
    """Number of the message within its subscription, one more than that before; a missing number is a missed message."""

    msg: RfqBatchExecutedMsg
    """Content of the message."""

    sending_ts_ms: UnixMilliseconds | Unset = UNSET
    """Unix milliseconds at which Kalshi queued the message for sending. May be absent."""


@model
class RfqBatchLeg:
    """Market that combos of a batch consist of."""

    event_ticker: str
    """Ticker of the event. May be absent."""

    market_ticker: str
    """Market concerned, by the ticker that `markets.get` takes."""

    side: RfqBatchLegSide
    """Outcome that the leg needs: yes or no."""

    yes_settlement_value_dollars: Decimal | Unset = UNSET
    """Payout of one YES contract of the leg, in US dollars. Absent until its result is known."""


@model
class RfqDeleted:
    """A request for quotes was withdrawn or has closed."""

    type: Literal["rfq_deleted"]
    """Always `rfq_deleted`."""

    sid: int
    """Id of the subscription."""

    seq: int
    """Number of the message within its subscription, one more than that before; a missing number is a missed message."""

    msg: RfqDeletedMsg
    """Content of the message."""

    sending_ts_ms: UnixMilliseconds | Unset = UNSET
    """Unix milliseconds at which Kalshi queued the message for sending. May be absent."""


@model
class RfqLeg:
    """Market combined by a combo market."""

    event_ticker: str
    """Ticker of the event. May be absent."""

    market_ticker: str
    """Market concerned, by the ticker that `markets.get` takes."""

    side: RfqLegSide
    """Outcome that the leg needs: yes or no."""

    yes_settlement_value_dollars: Decimal | Unset = UNSET
    """Payout of one YES contract of the leg, in US dollars. Absent until its result is known."""


@model
class SubscribeCommand:
    """Subscribe to channels."""

    id: int
    """Id of the command, your own; unique within a connection, and 0 for none."""

    cmd: Literal["subscribe"]
    """Always `subscribe`."""

    params: SubscribeCommandParams
    """Arguments of the command."""


@model
class SubscribedResponse:
    """Kalshi took a subscription to one channel; a command that names several channels is answered once for each."""

    type: Literal["subscribed"]
    """Always `subscribed`."""

    msg: SubscribedResponseMsg
    """Channel and id of the subscription."""

    id: int | Unset = UNSET
    """Id of the command that is answered. Absent otherwise."""

    sending_ts_ms: UnixMilliseconds | Unset = UNSET
    """Unix milliseconds at which Kalshi queued the message for sending. May be absent."""


@model
class Ticker:
    """Best prices, last trade or volume of a market have changed."""

    type: Literal["ticker"]
    """Always `ticker`."""

    sid: int
    """Id of the subscription."""

    msg: TickerMsg
    """Content of the message."""

    sending_ts_ms: UnixMilliseconds | Unset = UNSET
    """Unix milliseconds at which Kalshi queued the message for sending. May be absent."""


@model
class Trade:
    """Contracts of a market have changed hands."""

    type: Literal["trade"]
    """Always `trade`."""

    sid: int
    """Id of the subscription."""

    seq: int
    """Number of the message within its subscription, one more than that before; a missing number is a missed message."""

    msg: TradeMsg
    """Content of the message."""

    sending_ts_ms: UnixMilliseconds | Unset = UNSET
    """Unix milliseconds at which Kalshi queued the message for sending. May be absent."""


@model
class UnsubscribeCommand:
    """End subscriptions."""

    id: int
    """Id of the command, your own; unique within a connection, and 0 for none."""

    cmd: Literal["unsubscribe"]
    """Always `unsubscribe`."""

    params: UnsubscribeCommandParams
    """Arguments of the command."""


@model
class UpdateSubscriptionCommand:
    """Add to a subscription or take from it, or ask for what it can have."""

    id: int
    """Id of the command, your own; unique within a connection, and 0 for none."""

    cmd: Literal["update_subscription"]
    """Always `update_subscription`."""

    params: UpdateMarketsParams | UpdateIndicesParams | UpdateUnderlyingsParams
    """Arguments of the command."""


@model
class UserOrderMsg:
    """An order of yours as it is now."""

    order_id: str
    """Id of your order, given by the exchange."""

    user_id: str
    """Your id as a member."""

    ticker: str
    """Ticker of the order's market."""

    exchange_index: int
    """Shard of the order."""

    status: UserOrderStatus
    """State of the order. May be absent."""

    side: MarketSide
    """Deprecated. Contract named in the order; says nothing about direction. Use `outcome_side`."""

    is_yes: bool
    """Deprecated. True for an order that names YES. Use `outcome_side`."""

    outcome_side: MarketSide
    """Outcome that you gain from: `yes` for buying YES or selling NO. Prices are not converted to that side."""

    book_side: BookSide
    """The same direction in terms of the order book: `bid` gains from YES, `ask` from NO."""

    yes_price_dollars: Decimal
    """Price in terms of YES, in US dollars per contract."""

    fill_count_fp: Decimal
    """Contracts filled so far."""

    remaining_count_fp: Decimal
    """Contracts still resting; 0 after a cancel."""

    initial_count_fp: Decimal
    """Contracts that the order was placed for."""

    taker_fill_cost_dollars: Decimal
    """Cost of the contracts filled as taker, in US dollars."""

    maker_fill_cost_dollars: Decimal
    """Cost of the contracts filled as maker, in US dollars."""

    taker_fees_dollars: Decimal
    """Fees for contracts filled as taker, in US dollars."""

    maker_fees_dollars: Decimal
    """Fees for contracts filled as maker, in US dollars."""

    client_order_id: str
    """Your own id of the order. Absent without one."""

    created_time: datetime | None
    """Deprecated. Time at which the order was placed. Use `created_ts_ms`."""

    created_ts_ms: UnixMilliseconds | None
    """Unix milliseconds at which the order was placed. Null when not recorded."""

    order_group_id: str | Unset = UNSET
    """Id of the order group. Absent without one."""

    self_trade_prevention_type: SelfTradePrevention | Unset = UNSET
    """Handling of a match with another order of yours. May be absent."""

    last_update_time: datetime | Unset = UNSET
    """Deprecated. Time of the last change. Use `last_updated_ts_ms`."""

    expiration_time: datetime | Unset = UNSET
    """Deprecated. Time at which the order expires. Use `expiration_ts_ms`."""

    expiration_ts_ms: UnixMilliseconds | Unset = UNSET
    """Unix milliseconds at which the order expires. Absent when it does not."""

    last_updated_ts_ms: UnixMilliseconds | Unset = UNSET
    """Unix milliseconds of the last change. May be absent."""

    last_update_reason: LastUpdateReason | Unset = UNSET
    """Reason for the last change. May be absent."""

    subaccount_number: int | Unset = UNSET
    """Subaccount of the order; 0 is the primary account. May be absent."""


@model
class BatchQuoteAccepted:
    """The creator of a batch accepted quotes of yours."""

    type: Literal["batch_quote_accepted"]
    """Always `batch_quote_accepted`."""

    sid: int
    """Id of the subscription."""

    seq: int
    """Number of the message within its subscription, one more than that before; a missing number is a missed message."""

    msg: BatchQuoteAcceptedMsg
    """Content of the message."""

    sending_ts_ms: UnixMilliseconds | Unset = UNSET
    """Unix milliseconds at which Kalshi queued the message for sending. May be absent."""


@model
class Fill:
    """An order of yours was filled, wholly or in part."""

    type: Literal["fill"]
    """Always `fill`."""

    sid: int
    """Id of the subscription."""

    msg: FillMsg
    """Content of the message."""

    sending_ts_ms: UnixMilliseconds | Unset = UNSET
    """Unix milliseconds at which Kalshi queued the message for sending. May be absent."""


@model
class QuoteAccepted:
    """A quote on an RFQ of yours, or given by you, was accepted."""

    type: Literal["quote_accepted"]
    """Always `quote_accepted`."""

    sid: int
    """Id of the subscription."""

    seq: int
    """Number of the message within its subscription, one more than that before; a missing number is a missed message."""

    msg: QuoteAcceptedMsg
    """Content of the message."""

    sending_ts_ms: UnixMilliseconds | Unset = UNSET
    """Unix milliseconds at which Kalshi queued the message for sending. May be absent."""


@model
class RfqBatchCreatedMsg:
    """Several requests for quotes that were created together."""

    id: str
    """Batch of requests for quotes, by the id that `rfq_batches.get` takes."""

    creator_id: str
    """Public id of the creator; a placeholder where the creator is obscured."""

    created_ts: datetime
    """Time of creation."""

    legs: list[RfqBatchLeg]
    """Legs of all combos of the batch, each once."""

    rfqs: list[RfqBatchChild]
    """RFQs of the batch, in the order of the request."""


@model
class RfqCreatedMsg:
    """A request for quotes."""

    id: str
    """Request for quotes, by the id that `rfqs.get` takes."""

    creator_id: str
    """Public id of the creator; a placeholder where the creator is obscured."""

    market_ticker: str
    """Market concerned, by the ticker that `markets.get` takes."""

    created_ts: datetime
    """Time of creation."""

    event_ticker: str | Unset = UNSET
    """Ticker of the event. May be absent."""

    contracts_fp: Decimal | Unset = UNSET
    """Contracts asked for. Absent when the RFQ is sized by its cost."""

    target_cost_dollars: Decimal | Unset = UNSET
    """Amount to be spent, in US dollars. Absent when the RFQ is sized in contracts."""

    mve_collection_ticker: str | Unset = UNSET
    """Collection that the combo market was made in. Absent for other markets."""

    mve_selected_legs: list[RfqLeg] | Unset = UNSET
    """Markets combined by the combo market. Absent for other markets."""


@model
class UserOrder:
    """An order of yours was placed or has changed."""

    type: Literal["user_order"]
    """Always `user_order`."""

    sid: int
    """Id of the subscription."""

    msg: UserOrderMsg
    """Content of the message."""

    sending_ts_ms: UnixMilliseconds | Unset = UNSET
    """Unix milliseconds at which Kalshi queued the message for sending. May be absent."""


@model
class RfqBatchCreated:
    """Somebody requests quotes for several combos at once."""

    type: Literal["rfq_batch_created"]
    """Always `rfq_batch_created`."""

    sid: int
    """Id of the subscription."""

    seq: int
    """Number of the message within its subscription, one more than that before; a missing number is a missed message."""

    msg: RfqBatchCreatedMsg
    """Content of the message."""

    sending_ts_ms: UnixMilliseconds | Unset = UNSET
    """Unix milliseconds at which Kalshi queued the message for sending. May be absent."""


@model
class RfqCreated:
    """Somebody requests quotes."""

    type: Literal["rfq_created"]
    """Always `rfq_created`."""

    sid: int
    """Id of the subscription."""

    seq: int
    """Number of the message within its subscription, one more than that before; a missing number is a missed message."""

    msg: RfqCreatedMsg
    """Content of the message."""

    sending_ts_ms: UnixMilliseconds | Unset = UNSET
    """Unix milliseconds at which Kalshi queued the message for sending. May be absent."""


Message: TypeAlias = (
    BatchQuoteAccepted
    | BatchQuoteCreated
    | BatchQuoteExecuted
    | CfbenchmarksValue
    | CfbenchmarksValue5Hz
    | Cfbenchmarks5HzIndexList
    | CfbenchmarksIndexList
    | ErrorResponse
    | EventFeeUpdate
    | EventLifecycle
    | Fill
    | MarketLifecycleV2
    | MarketPosition
    | MultivariateMarketLifecycle
    | OkResponse
    | OrderGroupUpdates
    | OrderbookDelta
    | OrderbookSnapshot
    | PythValue
    | PythUnderlyingList
    | QuoteAccepted
    | QuoteCreated
    | QuoteExecuted
    | RfqBatchBestQuotes
    | RfqBatchCreated
    | RfqBatchDeleted
    | RfqBatchExecuted
    | RfqCreated
    | RfqDeleted
    | SubscribedResponse
    | Ticker
    | Trade
    | UnsubscribedResponse
    | UserOrder
    | UnknownVariant
)
"""Whatever `decode_message` returns; ask with `isinstance` or `match` which it is."""

Command: TypeAlias = ListSubscriptionsCommand | SubscribeCommand | UnsubscribeCommand | UpdateSubscriptionCommand
"""Whatever `encode_command` takes."""

_MESSAGES = MessageDecoder(
    "kalshi",
    "pennyweight_kalshi.stream_messages",
    field="type",
    types={
        "batch_quote_accepted": "BatchQuoteAccepted",
        "batch_quote_created": "BatchQuoteCreated",
        "batch_quote_executed": "BatchQuoteExecuted",
        "cfbenchmarks_value": "CfbenchmarksValue",
        "cfbenchmarks_value_5hz": "CfbenchmarksValue5Hz",
        "cfbenchmarks_value_5hz_indexlist": "Cfbenchmarks5HzIndexList",
        "cfbenchmarks_value_indexlist": "CfbenchmarksIndexList",
        "error": "ErrorResponse",
        "event_fee_update": "EventFeeUpdate",
        "event_lifecycle": "EventLifecycle",
        "fill": "Fill",
        "market_lifecycle_v2": "MarketLifecycleV2",
        "market_position": "MarketPosition",
        "multivariate_market_lifecycle": "MultivariateMarketLifecycle",
        "ok": "OkResponse",
        "order_group_updates": "OrderGroupUpdates",
        "orderbook_delta": "OrderbookDelta",
        "orderbook_snapshot": "OrderbookSnapshot",
        "pyth_value": "PythValue",
        "pyth_value_underlying_list": "PythUnderlyingList",
        "quote_accepted": "QuoteAccepted",
        "quote_created": "QuoteCreated",
        "quote_executed": "QuoteExecuted",
        "rfq_batch_best_quotes": "RfqBatchBestQuotes",
        "rfq_batch_created": "RfqBatchCreated",
        "rfq_batch_deleted": "RfqBatchDeleted",
        "rfq_batch_executed": "RfqBatchExecuted",
        "rfq_created": "RfqCreated",
        "rfq_deleted": "RfqDeleted",
        "subscribed": "SubscribedResponse",
        "ticker": "Ticker",
        "trade": "Trade",
        "unsubscribed": "UnsubscribedResponse",
        "user_order": "UserOrder",
    },
)


def decode_message(body: bytes, *, on_drift: OnDrift = "log") -> Message:
    """
    Return a message as the class of its type; an `UnknownVariant` when the type is new.

    Args:
        body: one message, as it came.
        on_drift: what to do about deviations from the spec, as for a client; values are kept in any case.

    Raises:
        APIResponseError: the body is not JSON; or it deviates, with `on_drift="raise"`.
    """
    message: Message = _MESSAGES.decode(body, on_drift)
    return message


def encode_command(command: Command) -> bytes:
    """Return a command as the JSON to send; what is `UNSET` is left out."""
    return _MESSAGES.encode(command)
