"""Moments and days: aware, and alike on both paths."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pennyweight_core._codec import Codec, Deviation
from pennyweight_core._models import model
from pennyweight_core._values import UNSET, Unset

if TYPE_CHECKING:
    from datetime import date, datetime


@model
class Visit:
    seen: datetime | Unset = UNSET
    day: date | Unset = UNSET


codec = Codec(__name__)


@pytest.mark.parametrize("moment", ["2026-01-02T03:04:05", "2026-01-02", "soon", "", "2026-01-02T25:00:00Z"])
def test_a_bad_time_is_kept_and_told(moment: str) -> None:
    told: list[Deviation] = []

    assert codec.decode(f'{{"seen":"{moment}"}}'.encode(), "Visit", told.append).seen == moment
    assert [it.expected for it in told] == ["datetime"]


@pytest.mark.parametrize("moment", ["2026-01-02T03:04:05.1234567Z", "2026-01-02T03:04:05.123456789+01:00"])
def test_both_paths_round_the_seventh_digit_alike(moment: str) -> None:
    body = f'{{"seen":"{moment}"}}'.encode()

    assert codec.fast_reader("Visit")(body).seen == codec.decode_tolerantly(body, "Visit").seen


@pytest.mark.parametrize("day", ["2026-02-30", "2026-1-2", "20260102", "2026-01-02T00:00:00Z", " 2026-01-02"])
def test_a_bad_day_is_kept_and_told(day: str) -> None:
    told: list[Deviation] = []

    assert codec.decode(f'{{"day":"{day}"}}'.encode(), "Visit", told.append).day == day
    assert [it.expected for it in told] == ["date"]
