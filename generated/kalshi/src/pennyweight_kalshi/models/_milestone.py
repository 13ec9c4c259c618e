# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any


@model
class Milestone:
    """Happening outside the exchange, such as a game or an election, that events refer to."""

    id: str
    """Id of the milestone, as `milestones.get` and `live_data.get` take it."""

    category: str
    """Broad subject, e.g. `Sports`, `Elections`, `Esports` or `Crypto`."""

    type: str
    """Kind within the category, e.g. `football_game` or `political_race`."""

    start_date: datetime
    """Time at which it starts or started."""

    related_event_tickers: list[str]
    """Events with some relation to it; `primary_event_tickers` has those it decides."""

    title: str
    """Headline for people, e.g. the names of both teams."""

    notification_message: str
    """Text to show when announcing it."""

    details: dict[str, Any]
    """
    Further facts in a form that differs by `type`. A `status` in it lags behind: ask `live_data.get` for the state
    of a game.
    """

    primary_event_tickers: list[str]
    """Events whose outcome it decides directly."""

    last_updated_ts: datetime
    """Time of the last change to this entry; a date and time, despite its name."""

    end_date: datetime | None | Unset = UNSET
    """Time at which it ends. Null or absent when unknown."""

    source_id: str | None | Unset = UNSET
    """Id at the supplier of the data. Null or absent without one."""

    source_ids: dict[str, str] | Unset = UNSET
    """Ids at several suppliers, by supplier. Absent when unknown."""
