"""Messages of each channel, for annotations: they are classes of the client that this is grafted to."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ....perps import stream_messages as messages

    OrderBookMessage: TypeAlias = messages.OrderbookSnapshot | messages.OrderbookDelta
    TickerMessage: TypeAlias = messages.Ticker
    TradeMessage: TypeAlias = messages.Trade
    FillMessage: TypeAlias = messages.Fill
    UserOrderMessage: TypeAlias = messages.UserOrder
    OrderGroupMessage: TypeAlias = messages.OrderGroupUpdates
    CorporateActionMessage: TypeAlias = messages.CorporateActionsDelta
