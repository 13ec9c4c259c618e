# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any


@model
class StructuredTarget:
    """Person, team or other thing that markets refer to by id."""

    id: str | Unset = UNSET
    """Id of the target, as `structured_targets.get` takes it."""

    name: str | Unset = UNSET
    """Name for people, e.g. of a player or a team."""

    type: str | Unset = UNSET
    """Kind of target, e.g. `basketball_player`."""

    details: dict[str, Any] | Unset = UNSET
    """Further facts in a form that differs by `type`, such as league or position."""

    source_id: str | Unset = UNSET
    """Id at the supplier of the data. Absent without one."""

    source_ids: dict[str, str] | Unset = UNSET
    """Ids at several suppliers, by supplier. Absent when unknown."""

    last_updated_ts: datetime | Unset = UNSET
    """Time of the last change to this entry; a date and time, despite its name."""
