"""Clients of whole published specs, against every kind of body that their answers can be: as the clients of our vendors."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sampler import Bench, Operation, readings
from sampler.readings import first, wrong

from .tried import ANSWERS, LIST, SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pytestmark = pytest.mark.skipif(LIST is None, reason="PENNYWEIGHT_TRIED lists no clients: `nox -s upstream` makes them")
every_answer = pytest.mark.parametrize("answer", ANSWERS, ids=lambda answer: f"{answer}-{answer.status}")
MOST = 500
"""Of one operation's samples of a kind so many are all tried: their number grows like the square of the largest answers."""
EVERY = 11
"""Of so many samples one is taken where another test has them all: async clients share all but the sending."""


@pytest.fixture
def bench(answer: Operation, record_property: Callable[[str, object], None]) -> Iterator[Bench]:
    bench = Bench(answer, SUBJECTS[answer.vendor], most=MOST)
    yield bench
    record_property("samples", bench.samples)


@pytest.fixture(autouse=True)
def no_value_was_told_before(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pennyweight_core._enums._reported", set())


@every_answer
def test_what_the_spec_allows_is_read_without_drift_and_given_back_digit_by_digit(bench: Bench) -> None:
    assert wrong(readings.given_back(bench)) == []


@every_answer
def test_other_spellings_of_amounts_and_times_are_read_without_drift(bench: Bench) -> None:
    assert wrong(readings.spelled_otherwise(bench)) == []


@every_answer
def test_what_is_null_missing_or_retyped_is_reported_where_it_is(bench: Bench) -> None:
    assert wrong(readings.told_where_it_is(bench)) == []


@every_answer
def test_the_fast_and_the_tolerant_reader_give_the_same(bench: Bench) -> None:
    assert wrong(readings.read_alike(bench)) == []


@every_answer
def test_a_field_that_nobody_knows_does_no_harm_and_can_be_found(bench: Bench) -> None:
    assert wrong(readings.found_though_unknown(bench)) == []


@every_answer
def test_whatever_comes_is_a_model_or_an_error_of_ours(bench: Bench) -> None:
    assert wrong(readings.survived(bench, EVERY)) == []


@every_answer
@pytest.mark.anyio
async def test_async_clients_read_the_same_models(answer: Operation) -> None:
    assert await first(readings.same_for_both(answer, EVERY, SUBJECTS[answer.vendor])) == []
