# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

"""
Messages of the margin exchange's WebSocket, one JSON object each; `type` tells which. Facts:
https://docs.kalshi.com/perps_asyncapi.yaml

Messages by channel:
    `corporate_actions`: `CorporateActionsDelta`
    `fill`: `Fill`
    `order_group_updates`: `OrderGroupUpdates`
    `orderbook_delta`: `OrderbookDelta`, `OrderbookSnapshot`
    `ticker`: `Ticker`
    `trade`: `Trade`
    `user_orders`: `UserOrder`
"""

from __future__ import annotations

from pennyweight_core._events import MessageDecoder
from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, OpenStrEnum, UnknownVariant, Unset, model

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Literal, TypeAlias

    from pennyweight_core.runtime import Number, OnDrift, UnixMilliseconds

__all__ = [
    "BookSide",
    "Command",
    "CorporateActionsDelta",
    "CorporateActionsDeltaMsg",
    "ErrorResponse",
    "ErrorResponseMsg",
    "Fill",
    "FillMsg",
    "FillMsgOrderSource",
    "FundingRate",
    "LastUpdateReason",
    "ListSubscriptionsCommand",
    "MarginCorporateAction",
    "MarginCorporateActionFinalSettlementTerms",
    "MarginCorporateActionSplitTerms",
    "MarginCorporateActionTickerChangeTerms",
    "MarginCorporateActionType",
    "Message",
    "OkResponse",
    "OkResponseMsgOption1",
    "OkResponseMsgOption2Item",
    "OrderGroupUpdates",
    "OrderGroupUpdatesMsg",
    "OrderGroupUpdatesMsgEventType",
    "OrderbookDelta",
    "OrderbookDeltaMsg",
    "OrderbookSnapshot",
    "OrderbookSnapshotMsg",
    "SelfTradePreventionType",
    "SubscribeCommand",
    "SubscribeCommandParams",
    "SubscribeCommandParamsChannel",
    "SubscribedResponse",
    "SubscribedResponseMsg",
    "Ticker",
    "TickerMsg",
    "TickerPrice",
    "Trade",
    "TradeMsg",
    "UnknownVariant",
    "UnsubscribeCommand",
    "UnsubscribeCommandParams",
    "UnsubscribedResponse",
    "UpdateSubscriptionCommand",
    "UpdateSubscriptionCommandParams",
    "UpdateSubscriptionCommandParamsAction",
    "UserOrder",
    "UserOrderMsg",
    "UserOrderMsgOrderSource",
    "decode_message",
    "encode_command",
]


class BookSide(OpenStrEnum):
    """Side of an order book."""

    BID = "bid"
    ASK = "ask"


@model
class ErrorResponseMsg:
    """Code and text of an error."""

    code: int
    """
    Number of the error, 1–28; 6, 16 and 17 are no longer sent. One of 1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14,
    15, 18, 23, 24, 25, 26, 27, 28.
    """

    msg: str
    """The error in words."""

    market_ticker: str | Unset = UNSET
    """Ticker of the market that the error is about. Absent otherwise."""

    market_tickers: list[str] | Unset = UNSET
    """Tickers of the markets that the error is about. Absent otherwise."""


class FillMsgOrderSource(OpenStrEnum):
    """Whose order it was: `system` for liquidations and triggers, `user` for all others."""

    USER = "user"
    SYSTEM = "system"


@model
class FundingRate:
    """Funding that is expected."""

    rate: Number
    """Rate of the next funding payment as a fraction of the notional value."""

    next_funding_time_ms: UnixMilliseconds
    """Unix milliseconds of the next funding payment."""

    ts_ms: UnixMilliseconds
    """Unix milliseconds of the estimate."""


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


@model
class ListSubscriptionsCommand:
    """List the active subscriptions."""

    id: int
    """Id of the command, your own; unique within a connection, and 0 for none."""

    cmd: Literal["list_subscriptions"]
    """Always `list_subscriptions`."""


@model
class MarginCorporateActionFinalSettlementTerms:
    """How open positions were closed for good."""

    settlement_price_per_contract: Decimal
    """Price at which positions were settled, in US dollars for one contract."""


@model
class MarginCorporateActionSplitTerms:
    """Terms of a split: `ratio_new` shares for `ratio_old` before."""

    ratio_old: Decimal
    """Shares before."""

    ratio_new: Decimal
    """Shares that they became."""

    pre_split_mark_price: Decimal
    """Mark price before, in US dollars for one contract."""

    post_split_mark_price: Decimal
    """Mark price after, in US dollars for one contract."""


@model
class MarginCorporateActionTickerChangeTerms:
    """Terms of a new ticker."""

    old_ticker: str
    """Ticker until then."""

    new_ticker: str
    """Ticker from then on."""


class MarginCorporateActionType(OpenStrEnum):
    """Kind of a corporate action."""

    STOCK_SPLIT = "stock_split"
    FINAL_SETTLEMENT = "final_settlement"
    TICKER_CHANGE = "ticker_change"


@model
class OkResponseMsgOption1:
    """State of a subscription after the command."""

    market_tickers: list[str] | Unset = UNSET
    """Markets that the subscription has now. May be absent."""

    market_ids: list[str] | Unset = UNSET
    """UUIDs of these markets. May be absent."""


@model
class OkResponseMsgOption2Item:
    """One subscription."""

    channel: str
    """What this subscription delivers."""

    sid: int
    """Id of the subscription."""


class OrderGroupUpdatesMsgEventType(OpenStrEnum):
    """What happened to an order group."""

    CREATED = "created"
    TRIGGERED = "triggered"
    RESET = "reset"
    DELETED = "deleted"
    LIMIT_UPDATED = "limit_updated"


@model
class OrderbookDeltaMsg:
    """Change of one price level."""

    market_ticker: str
    """Market concerned, by the ticker that `markets.get` takes."""

    price: Decimal
    """Price level in US dollars for one contract."""

    delta: Decimal
    """Contracts that came, or went if negative."""

    side: BookSide
    """Side of the book."""

    last_update_reason: LastUpdateReason | Unset = UNSET
    """Reason for the change. Only when it comes from your own order."""

    client_order_id: str | Unset = UNSET
    """Your own id of the order that caused the change. Only when it was yours."""

    ts_ms: UnixMilliseconds | Unset = UNSET
    """Unix milliseconds of the change. May be absent."""

    subaccount: int | Unset = UNSET
    """Your subaccount, 1–63. Absent for the primary account."""


@model
class OrderbookSnapshotMsg:
    """Price levels of both sides of an order book. A side without orders is absent."""

    market_ticker: str
    """Market concerned, by the ticker that `markets.get` takes."""

    bid: list[list[Decimal]] | Unset = UNSET
    """Levels of bids: price in US dollars, and contracts. Absent when there are none."""

    ask: list[list[Decimal]] | Unset = UNSET
    """Levels of asks: price in US dollars, and contracts. Absent when there are none."""


class SelfTradePreventionType(OpenStrEnum):
    """What happens when an order would trade with one of your own."""

    TAKER_AT_CROSS = "taker_at_cross"
    MAKER = "maker"


class SubscribeCommandParamsChannel(OpenStrEnum):
    """What a subscription delivers."""

    ORDERBOOK_DELTA = "orderbook_delta"
    TICKER = "ticker"
    TRADE = "trade"
    FILL = "fill"
    USER_ORDERS = "user_orders"
    ORDER_GROUP_UPDATES = "order_group_updates"
    CORPORATE_ACTIONS = "corporate_actions"


@model
class SubscribedResponseMsg:
    """Channel that was subscribed to, and the id of the subscription."""

    channel: str
    """What this subscription delivers."""

    sid: int
    """Id of the subscription."""


@model
class TickerPrice:
    """Price and its moment."""

    price: Decimal
    """Price in US dollars for one contract."""

    ts_ms: UnixMilliseconds
    """Unix milliseconds of the price."""


@model
class TradeMsg:
    """One public trade."""

    trade_id: str
    """Trade, by the id that `trades.list` shows."""

    market_ticker: str
    """Market concerned, by the ticker that `markets.get` takes."""

    price: Decimal
    """Price in US dollars for one contract."""

    count: Decimal
    """Contracts traded."""

    taker_side: BookSide
    """Side of the book that the taker was on."""

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


class UpdateSubscriptionCommandParamsAction(OpenStrEnum):
    """What to do with a subscription."""

    ADD_MARKETS = "add_markets"
    DELETE_MARKETS = "delete_markets"
    GET_SNAPSHOT = "get_snapshot"


class UserOrderMsgOrderSource(OpenStrEnum):
    """Whose order it is: `system` for liquidations and triggers, `user` for all others."""

    USER = "user"
    SYSTEM = "system"


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
class FillMsg:
    """One fill of an order of yours."""

    trade_id: str
    """Fill, by the id that `fills.list` shows."""

    order_id: str
    """Id of your order, given by the exchange."""

    market_ticker: str
    """Market concerned, by the ticker that `markets.get` takes."""

    is_taker: bool
    """True when your order took liquidity from the book, false when it was resting."""

    side: BookSide
    """Side of the book that your order was on."""

    ts_ms: UnixMilliseconds
    """Unix milliseconds of the fill."""

    price: Decimal
    """Price in US dollars for one contract."""

    count: Decimal
    """Contracts traded."""

    fee_cost: Decimal
    """Fee in US dollars."""

    post_position: Decimal
    """Contracts held after the fill; negative for a short position."""

    order_source: FillMsgOrderSource
    """Whose order it was."""

    client_order_id: str | Unset = UNSET
    """Your own id of the order. Absent without one."""

    subaccount: int | Unset = UNSET
    """Your subaccount, 1–63. Absent for the primary account."""


@model
class MarginCorporateAction:
    """A corporate action that was applied to a market; `type` tells which terms are there."""

    id: str
    """Id of the notice, as `corporate_actions.list` has it."""

    market_id: str
    """UUID of the market."""

    market_ticker: str
    """Market concerned, by its ticker from then on."""

    type: MarginCorporateActionType
    """Kind of action."""

    ts_ms: UnixMilliseconds
    """Unix milliseconds at which it was applied."""

    split: MarginCorporateActionSplitTerms | Unset = UNSET
    """Terms of a split. Absent otherwise."""

    final_settlement: MarginCorporateActionFinalSettlementTerms | Unset = UNSET
    """Terms of a final settlement. Absent otherwise."""

    ticker_change: MarginCorporateActionTickerChangeTerms | Unset = UNSET
    """Terms of a new ticker. Absent otherwise."""


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

    msg: OkResponseMsgOption1 | list[OkResponseMsgOption2Item] | Unset = UNSET
    """State of the subscription, or the list of subscriptions. May be absent."""

    sending_ts_ms: UnixMilliseconds | Unset = UNSET
    """Unix milliseconds at which Kalshi queued the message for sending. May be absent."""


@model
class OrderGroupUpdatesMsg:
    """One change of an order group."""

    event_type: OrderGroupUpdatesMsgEventType
    """What happened."""

    order_group_id: str
    """Order group, by the id that `order_groups.get` takes."""

    ts_ms: UnixMilliseconds
    """Unix milliseconds of the change."""

    contracts_limit_fp: Decimal | Unset = UNSET
    """Contracts that may be matched in any 15 seconds. Only when the group is created or the limit changes."""


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
class SubscribeCommandParams:
    """Channels, and markets, indices or underlyings on them."""

    channels: list[SubscribeCommandParamsChannel]
    """What to receive: each becomes a subscription of its own."""

    market_ticker: str | Unset = UNSET
    """Ticker of the only market. Not together with `market_tickers`."""

    market_tickers: list[str] | Unset = UNSET
    """Tickers of the markets. Not together with `market_ticker`. Default: all, where the channel allows it."""

    send_initial_snapshot: bool | Unset = UNSET
    """Whether `ticker` begins with a message for each market. Default: false."""

    skip_ticker_ack: bool | Unset = UNSET
    """Whether answers to updates leave out the list of markets. Default: false."""


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
class TickerMsg:
    """Prices, sizes, volumes and marks of one market."""

    market_ticker: str
    """Market concerned, by the ticker that `markets.get` takes."""

    price: Decimal
    """Price of the last trade, in US dollars for one contract."""

    bid: Decimal
    """Highest resting bid, in US dollars for one contract."""

    ask: Decimal
    """Lowest resting offer, in US dollars for one contract."""

    bid_size_fp: Decimal
    """Contracts bid for at `bid`."""

    ask_size_fp: Decimal
    """Contracts offered at `ask`."""

    last_trade_size_fp: Decimal
    """Contracts of the last trade."""

    volume: Decimal
    """Contracts traded so far, each trade counted once."""

    volume_notional_value_dollars: Decimal
    """Notional value of `volume`, in US dollars."""

    volume_24h: Decimal
    """Contracts traded in the last 24 hours, each trade counted once."""

    volume_24h_notional_value_dollars: Decimal
    """Notional value of `volume_24h`, in US dollars."""

    open_interest: Decimal
    """Outstanding contracts, each counted once."""

    open_interest_notional_value_dollars: Decimal
    """Notional value of `open_interest`, in US dollars."""

    ts_ms: UnixMilliseconds
    """Unix milliseconds of the change."""

    reference_price: TickerPrice | Unset = UNSET
    """Value of the underlying index for one contract, with the moment of its source. May be absent."""

    settlement_mark_price: TickerPrice | Unset = UNSET
    """Mark price by which positions are settled. May be absent."""

    liquidation_mark_price: TickerPrice | Unset = UNSET
    """Mark price by which positions are liquidated. May be absent."""

    funding_rate: FundingRate | Unset = UNSET
    """Funding that is expected. May be absent."""


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
class UpdateSubscriptionCommandParams:
    """What to change."""

    action: UpdateSubscriptionCommandParamsAction
    """What to do with the subscription."""

    sid: int | Unset = UNSET
    """Id of the subscription. Not together with `sids`."""

    sids: list[int] | Unset = UNSET
    """Id of the subscription, alone in a list. Not together with `sid`."""

    market_ticker: str | Unset = UNSET
    """Ticker of the only market. Not together with `market_tickers`."""

    market_tickers: list[str] | Unset = UNSET
    """Tickers of the markets. Not together with `market_ticker`."""

    send_initial_snapshot: bool | Unset = UNSET
    """Whether `ticker` sends a message for each market that is added. Default: false."""


@model
class UserOrderMsg:
    """An order of yours as it is now."""

    order_id: str
    """Id of your order, given by the exchange."""

    user_id: str
    """Your id as a member."""

    client_order_id: str
    """Your own id of the order. Absent without one."""

    ticker: str
    """Ticker of the order's market."""

    side: BookSide
    """Side of the book."""

    price: Decimal
    """Limit price in US dollars for one contract."""

    fill_count: Decimal
    """Contracts filled so far."""

    remaining_count: Decimal
    """Contracts that still rest."""

    created_ts_ms: UnixMilliseconds | None
    """Unix milliseconds at which the order was placed. Null when not recorded."""

    order_source: UserOrderMsgOrderSource
    """Whose order it is."""

    self_trade_prevention_type: SelfTradePreventionType | Unset = UNSET
    """Handling of a match with another order of yours. May be absent."""

    order_group_id: str | Unset = UNSET
    """Id of the order group. Absent without one."""

    expiration_ts_ms: UnixMilliseconds | Unset = UNSET
    """Unix milliseconds at which the order expires. Absent when it does not."""

    last_updated_ts_ms: UnixMilliseconds | Unset = UNSET
    """Unix milliseconds of the last change. May be absent."""

    last_update_reason: LastUpdateReason | Unset = UNSET
    """Reason for the last change. May be absent."""

    subaccount_number: int | Unset = UNSET
    """Subaccount of the order; 0 is the primary account. May be absent."""


@model
class CorporateActionsDeltaMsg:
    """A corporate action that was applied."""

    corporate_action: MarginCorporateAction
    """What was applied. Positions and balances may have changed without a fill: ask for them again."""


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
class SubscribeCommand:
    """Subscribe to channels."""

    id: int
    """Id of the command, your own; unique within a connection, and 0 for none."""

    cmd: Literal["subscribe"]
    """Always `subscribe`."""

    params: SubscribeCommandParams
    """Arguments of the command."""


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
class UpdateSubscriptionCommand:
    """Changes a subscription, or asks for snapshots."""

    id: int
    """Id of the command, your own; unique within a connection, and 0 for none."""

    cmd: Literal["update_subscription"]
    """Always `update_subscription`."""

    params: UpdateSubscriptionCommandParams
    """Arguments of the command."""


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
class CorporateActionsDelta:
    """A corporate action that was applied to a market."""

    type: Literal["corporate_actions_delta"]
    """Always `corporate_actions_delta`."""

    sid: int
    """Id of the subscription."""

    seq: int
    """Number of the message within its subscription, one more than that before; a missing number is a missed message."""

    msg: CorporateActionsDeltaMsg
    """Content of the message."""

    sending_ts_ms: UnixMilliseconds | Unset = UNSET
    """Unix milliseconds at which Kalshi queued the message for sending. May be absent."""


Message: TypeAlias = (
    CorporateActionsDelta
    | ErrorResponse
    | Fill
    | OkResponse
    | OrderGroupUpdates
    | OrderbookDelta
    | OrderbookSnapshot
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
    "kalshi.perps",
    "pennyweight_kalshi.perps.stream_messages",
    field="type",
    types={
        "corporate_actions_delta": "CorporateActionsDelta",
        "error": "ErrorResponse",
        "fill": "Fill",
        "ok": "OkResponse",
        "order_group_updates": "OrderGroupUpdates",
        "orderbook_delta": "OrderbookDelta",
        "orderbook_snapshot": "OrderbookSnapshot",
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
