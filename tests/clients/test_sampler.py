"""Every operation of every client, against every kind of body that its documented answer can turn into."""

from __future__ import annotations

import pytest
import sampler
from sampler import Bench, Operation, readings
from sampler.readings import wrong

FLOORS = {"kalshi": 3850, "kalshi.perps": 13000, "mesh": 4550, "mesh.admin": 2600, "onebalance": 650, "snaptrade": 9100}
"""Samples of the answers that say yes: a sampler that shrinks without a word tests nothing."""
every_operation = pytest.mark.parametrize("operation", sampler.OPERATIONS, ids=repr)


@pytest.fixture
def bench(operation: Operation) -> Bench:
    return Bench(operation)


@pytest.fixture(autouse=True)
def no_value_was_told_before(monkeypatch: pytest.MonkeyPatch) -> None:
    """A value of an enum is told once per process; here, once per test."""
    monkeypatch.setattr("pennyweight_core._enums._reported", set())


@every_operation
def test_what_the_spec_allows_is_read_without_drift_and_given_back_digit_by_digit(bench: Bench) -> None:
    assert wrong(readings.given_back(bench)) == []


@every_operation
def test_other_spellings_of_amounts_and_times_are_read_without_drift(bench: Bench) -> None:
    assert wrong(readings.spelled_otherwise(bench)) == []


@every_operation
def test_what_is_null_missing_or_retyped_is_reported_where_it_is(bench: Bench) -> None:
    assert wrong(readings.told_where_it_is(bench)) == []


@every_operation
def test_the_fast_and_the_tolerant_reader_give_the_same(bench: Bench) -> None:
    assert wrong(readings.read_alike(bench)) == []


@every_operation
def test_a_field_that_nobody_knows_does_no_harm_and_can_be_found(bench: Bench) -> None:
    assert wrong(readings.found_though_unknown(bench)) == []


@every_operation
def test_whatever_comes_is_a_model_or_an_error_of_ours(bench: Bench) -> None:
    assert wrong(readings.survived(bench)) == []


@pytest.mark.parametrize("vendor", sampler.VENDORS)
def test_there_are_as_many_samples_as_ever(vendor: str) -> None:
    sorts = (sampler.varied, sampler.broken, sampler.extended, sampler.hostile, sampler.respelled)
    operations = [operation for operation in sampler.OPERATIONS if operation.vendor == vendor]

    count = sum(1 for it in operations for sort in sorts for _ in sort(it.spec, it.schema))

    assert count >= FLOORS[vendor]
