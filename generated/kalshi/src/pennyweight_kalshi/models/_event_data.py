# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from pennyweight_core.runtime import Number

    from ._market import Market
    from ._settlement_source import SettlementSource


@model
class EventData:
    """Event with one or more markets on its outcome."""

    event_ticker: str
    """Ticker of the event, e.g. `KXHIGHNY-26NOV29`."""

    series_ticker: str
    """Ticker of the series that the event repeats, e.g. `KXHIGHNY`."""

    sub_title: str
    """Short headline, e.g. the date the event is about."""

    title: str
    """Full headline for people."""

    collateral_return_type: str
    """
    Netting among the event's markets: `MECNET` when they exclude each other, `DIRECNET` for directional netting,
    empty for none. The account must have netting enabled too.
    """

    mutually_exclusive: bool
    """True for `MECNET`: at most one market can resolve to YES. False doesn't rule out netting."""

    settlement_sources: list[SettlementSource] | None
    """Official sources that decide the event's markets. Null without any."""

    category: str | Unset = UNSET
    """Deprecated. Broad subject. Use `category` of the series."""

    strike_date: datetime | None | Unset = UNSET
    """Date the event is about. Null or absent when it is about a period."""

    strike_period: str | None | Unset = UNSET
    """Period the event is about, e.g. `week`. Null or absent when it is about a date."""

    markets: list[Market] | Unset = UNSET
    """Markets of the event. Absent unless asked for by `with_nested_markets`."""

    product_metadata: dict[str, Any] | None | Unset = UNSET
    """Further facts in no fixed form. Null or absent without any."""

    last_updated_ts: datetime | Unset = UNSET
    """Time of the last change to the event's own data; a date and time, despite its name."""

    fee_type_override: str | None | Unset = UNSET
    """Fee structure in place of the series' one. Null or absent without override."""

    fee_multiplier_override: Number | None | Unset = UNSET
    """Factor on the fees in place of the series' one. Null or absent without override."""

    exchange_index: int | Unset = UNSET
    """Shard the event's markets trade on. Absent in answers older than the shards."""
