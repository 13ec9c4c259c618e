"""
Answers that Kalshi gave, read by our clients: no error, no drift, and every value comes back digit by digit.

`tests/fixtures/recorded` has answers in the same shapes with values of our own. PENNYWEIGHT_RECORDED names a folder with real ones;
without it these tests say so, and read the fixtures alone.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pennyweight_core
import pytest
import sampler
from sampler import Feed

from .recording import Recording, differences, recordings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pennyweight_core import Drift

FIXTURES = Path(__file__).parents[1] / "fixtures/recorded"
REAL = Path(os.environ.get("PENNYWEIGHT_RECORDED", "nowhere"))
OWN, THEIRS = recordings(FIXTURES), recordings(REAL)
answered = [it for it in (*OWN, *THEIRS) if it.operation]
granted = pytest.mark.parametrize("recording", [it for it in answered if it.status < 300], ids=repr)
refused = pytest.mark.parametrize("recording", [it for it in answered if it.status >= 300], ids=repr)

BY_AGE = {
    "response_price_units": "2026-06: of markets, gone from the spec by 2026-10-26",
    "liquidity_dollars": "2026-06: of markets, gone from the spec by 2026-10-26",
    "fractional_trading_enabled": "2026-06: of markets, gone from the spec by 2026-10-26",
    "resting_orders_count": "2026-06: of positions, gone from the spec by 2026-10-26",
}
"""Fields of recorded answers that the newest spec has no more, with the month of the answers. Readers find them as unknown fields."""
GONE = {
    ("POST", "/trade-api/v2/portfolio/orders"): "2026-06: `orders.create` has taken its place",
    ("DELETE", "/trade-api/v2/portfolio/orders"): "2026-06: `orders.cancel` has taken its place",
}
"""Operations that were recorded and are gone."""


class Reading:
    """A client of the operation's document, fed with the recorded answer."""

    def __init__(self, recording: Recording) -> None:
        assert recording.operation
        self.drifts: list[Drift] = []
        self._feed = Feed()
        self.client = sampler.synchronous(recording.operation.vendor, self._feed, on_drift=self.drifts.append)
        self._method = sampler.method(self.client, recording.operation, responding=True)
        self._feed.answer(recording.body, recording.status)

    def ask(self) -> Any:
        return self._method(**sampler.arguments(self._method))


@granted
def test_what_was_answered_is_read_without_drift_and_comes_back_with_every_digit(recording: Recording) -> None:
    reading = Reading(recording)

    response = reading.ask()

    assert list(map(str, reading.drifts)) == []
    assert sampler.amounts_are_exact(response.envelope)
    encoded = reading.client._open()._codec.encode(response.envelope)
    lost = [found for found in differences(recording.body, encoded) if found[0].rpartition(".")[2] not in BY_AGE]
    assert lost == []


@refused
def test_what_was_refused_is_the_error_of_its_status_with_the_vendors_code(recording: Recording) -> None:
    with pytest.raises(pennyweight_core.APIStatusError) as caught:
        Reading(recording).ask()

    assert caught.value.status_code == recording.status
    assert caught.value.body == recording.body
    assert caught.value.message or caught.value.code
    assert recording.operation
    documented = {status for status, _ in recording.operation.refusals}
    assert recording.status in documented


def test_every_answer_is_of_an_operation_that_we_have_or_know_to_be_gone() -> None:
    lost = [it for it in (*OWN, *THEIRS) if it.operation is None]

    assert [it for it in lost if not any(it.method == one and it.path.startswith(way) for one, way in GONE)] == []


def test_the_fixtures_are_of_both_documents_granted_and_refused() -> None:
    found = {(it.operation.vendor, it.status < 300) for it in OWN if it.operation}

    assert found == {("kalshi", True), ("kalshi", False), ("kalshi.perps", True), ("kalshi.perps", False)}


@pytest.mark.skipif(not REAL.is_dir(), reason="PENNYWEIGHT_RECORDED names no folder with recorded answers")
def test_there_are_recorded_answers() -> None:
    assert len(THEIRS) > 40


@pytest.mark.skipif(not REAL.is_dir(), reason="PENNYWEIGHT_RECORDED names no folder with recorded answers")
def test_no_value_of_a_recorded_answer_is_in_the_fixtures() -> None:
    theirs = {value for it in THEIRS for value in _long(json.loads(it.body))}

    assert [value for it in OWN for value in _long(json.loads(it.body)) if value in theirs] == []


def _long(value: Any) -> Iterator[str]:
    """Yield text that nobody writes twice by chance: ids, tickers and moments; words of the field have no digit."""
    for each in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _long(each)
    if isinstance(value, str) and len(value) > 12 and any(map(str.isdigit, value)):
        yield value
