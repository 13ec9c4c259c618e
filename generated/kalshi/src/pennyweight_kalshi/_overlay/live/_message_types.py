"""Messages of each channel, for annotations: they are classes of the client that this is grafted to."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from pennyweight_core import UnknownVariant

    from ... import stream_messages as messages  # noqa: TID252 - of the client, which an overlay cannot name

    OrderBookMessage: TypeAlias = messages.OrderbookSnapshot | messages.OrderbookDelta
    TickerMessage: TypeAlias = messages.Ticker
    TradeMessage: TypeAlias = messages.Trade
    FillMessage: TypeAlias = messages.Fill
    UserOrderMessage: TypeAlias = messages.UserOrder
    MarketPositionMessage: TypeAlias = messages.MarketPosition
    LifecycleMessage: TypeAlias = (
        messages.MarketLifecycleV2
        | messages.MultivariateMarketLifecycle
        | messages.EventLifecycle
        | messages.EventFeeUpdate
        | UnknownVariant
    )
    CommunicationMessage: TypeAlias = (
        messages.RfqCreated
        | messages.RfqDeleted
        | messages.QuoteCreated
        | messages.QuoteAccepted
        | messages.QuoteExecuted
        | messages.RfqBatchCreated
        | messages.RfqBatchDeleted
        | messages.RfqBatchBestQuotes
        | messages.RfqBatchExecuted
        | messages.BatchQuoteCreated
        | messages.BatchQuoteAccepted
        | messages.BatchQuoteExecuted
        | UnknownVariant
    )
    OrderGroupMessage: TypeAlias = messages.OrderGroupUpdates
    IndexMessage: TypeAlias = messages.CfbenchmarksValue
    Index5HzMessage: TypeAlias = messages.CfbenchmarksValue5Hz
    UnderlyingMessage: TypeAlias = messages.PythValue
