# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal
    from typing import Any

    from pennyweight_core.runtime import Number

    from ._fee_type import FeeType
    from ._settlement_source import SettlementSource


@model
class Series:
    """Template of recurring events with the same rules."""

    ticker: str
    """Ticker of the series, e.g. `KXHIGHNY`."""

    frequency: str
    """How often events come, in no fixed wording, e.g. `weekly` or `one-off`."""

    title: str
    """Headline for people; the titles of its events say the rest."""

    category: str
    """Main category, e.g. `Climate and Weather`."""

    tags: list[str] | None
    """Subjects, which series of several categories can share. Null without any."""

    settlement_sources: list[SettlementSource] | None
    """Official sources that decide the markets of the series. Null without any."""

    contract_url: str
    """Address of the contract as it was originally filed."""

    contract_terms_url: str
    """Address of the present contract terms."""

    fee_type: FeeType
    """Fee structure of the series, unless an event overrides it."""

    fee_multiplier: Number
    """Factor on the fees computed by `fee_type`."""

    additional_prohibitions: list[str] | None
    """Prohibitions of trading beyond the general rules. Null without any."""

    categories: list[str] | Unset = UNSET
    """
    All categories under which the series is found; may be empty. Absent in answers from before they were introduced
    in 2026.
    """

    product_metadata: dict[str, Any] | None | Unset = UNSET
    """Further facts in no fixed form. Null or absent unless asked for."""

    volume_fp: Decimal | Unset = UNSET
    """Contracts traded in all events of the series. Absent unless asked for by `include_volume`."""

    last_updated_ts: datetime | Unset = UNSET
    """Time of the last change to the series' own data; a date and time, despite its name."""

    exchange_index: int | Unset = UNSET
    """Shard the markets of the series trade on. Absent in answers older than the shards."""
