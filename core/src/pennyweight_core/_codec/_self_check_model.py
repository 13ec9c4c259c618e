"""A model that has everything the fast path must get right; see `_self_check`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pennyweight_core._enums import OpenStrEnum
from pennyweight_core._models import model, model_field
from pennyweight_core._values import UNSET, Unset

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from pennyweight_core._models import Number


class Kind(OpenStrEnum):
    """A listed value; others are kept."""

    LISTED = "listed"


@model
class SelfCheckModel:
    """Renamed, required, optional, nullable, recursive."""

    source: str = model_field(name="from")
    amount: Decimal
    other: Number | Unset = model_field(name="400-x", default=UNSET)
    when: datetime | None | Unset = UNSET  # noqa: RUF036 - as templates write it
    kind: Kind | Unset = UNSET
    tags: list[str] | Unset = UNSET
    child: SelfCheckModel | Unset = model_field(name="inner", default=UNSET)
