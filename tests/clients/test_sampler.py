"""Every operation of every client, against every kind of body that its documented answer can turn into."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import sampler
from bursar_core import APIResponseError, BursarError, VendorStatusError
from sampler import Feed, Operation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bursar_core import Drift

FLOORS = {"kalshi": 3850, "mesh": 4550, "onebalance": 650, "snaptrade": 9100}
"""Samples of the answers that say yes: a sampler that shrinks without a word tests nothing."""
every_operation = pytest.mark.parametrize("operation", sampler.OPERATIONS, ids=repr)


class Bench:
    """One operation's method on a client that is fed, and the drifts it reported."""

    def __init__(self, operation: Operation) -> None:
        self.feed = Feed()
        self.drifts: list[Drift] = []
        self.client = sampler.synchronous(operation.vendor, self.feed, on_drift=self.drifts.append)
        self.codec = self.client._open()._codec
        plain = sampler.method(self.client, operation)
        responding = sampler.method(self.client, operation, responding=True)
        given = sampler.arguments(plain)
        self.plain: Callable[[], Any] = lambda: plain(**given)
        self.responding: Callable[[], Any] = lambda: responding(**given)
        self.operation = operation

    def ask(self, body: str | bytes) -> Any:
        """Return the whole response to a right status with this body; for lists, of one page."""
        self.drifts.clear()
        self.feed.answer(body, self.operation.status)
        return self.responding()

    def reported(self, body: str) -> list[str]:
        """Return what drifted, for a body that may also be refused."""
        try:
            self.ask(body)
        except BursarError as error:
            return [type(error).__name__]
        return [drift.path for drift in self.drifts]

    def kind(self) -> type:
        """Return what the method gives for the full body: a model, a list or pages."""
        self.feed.answer(sampler.text(sampler.full(self.operation.spec, self.operation.schema)), self.operation.status)
        return type(self.plain())


@pytest.fixture
def bench(operation: Operation) -> Bench:
    return Bench(operation)


@pytest.fixture(autouse=True)
def no_value_was_told_before(monkeypatch: pytest.MonkeyPatch) -> None:
    """A value of an enum is told once per process; here, once per test."""
    monkeypatch.setattr("bursar_core._enums._reported", set())


def wrong(findings: Iterator[str]) -> list[str]:
    """The findings, the first few of them."""
    return [finding for finding in findings if finding][:5]


@every_operation
def test_what_the_spec_allows_is_read_without_drift_and_given_back_digit_by_digit(bench: Bench) -> None:
    def findings() -> Iterator[str]:
        for body in sampler.varied(bench.operation.spec, bench.operation.schema):
            if sampler.says_no(bench.operation, body):
                continue
            model = bench.ask(body).envelope
            yield ", ".join(map(str, bench.drifts))
            again = bench.codec.encode(model)
            yield "" if sampler.digits(again) == sampler.digits(body) else f"{body} came back as {again!r}"
            yield "" if sampler.amounts_are_exact(model) else f"a float in {model}"

    assert wrong(findings()) == []


@every_operation
def test_other_spellings_of_amounts_and_times_are_read_without_drift(bench: Bench) -> None:
    def findings() -> Iterator[str]:
        for body in sampler.respelled(bench.operation.spec, bench.operation.schema):
            model = bench.ask(body).envelope
            yield ", ".join(map(str, bench.drifts))
            yield "" if sampler.amounts_are_exact(model) else f"a float in {model}"

    assert wrong(findings()) == []


@every_operation
def test_what_is_null_missing_or_retyped_is_reported_where_it_is(bench: Bench) -> None:
    def findings() -> Iterator[str]:
        for case in sampler.broken(bench.operation.spec, bench.operation.schema):
            if not case.pointer:
                expected = [APIResponseError.__name__]
            elif sampler.says_no(bench.operation, case.body):
                expected = [(APIResponseError if "content" in case.pointer else VendorStatusError).__name__]
            else:
                expected = [case.told_at]
            found = bench.reported(case.body)
            yield "" if found == expected else f"{case.told_at}, {case.what}: {found} instead of {expected}"

    assert wrong(findings()) == []


@every_operation
def test_the_fast_and_the_tolerant_reader_give_the_same(bench: Bench) -> None:
    returns = bench.ask(sampler.text(sampler.full(bench.operation.spec, bench.operation.schema)))._operation.returns

    def findings() -> Iterator[str]:
        for body in sampler.varied(bench.operation.spec, bench.operation.schema):
            fast, slow = (
                bench.codec.fast_reader(returns)(body.encode()),
                bench.codec.decode_tolerantly(body.encode(), returns),
            )
            yield "" if (fast, repr(fast)) == (slow, repr(slow)) else f"{fast!r} and {slow!r}"

    assert wrong(findings()) == []


@every_operation
def test_a_field_that_nobody_knows_does_no_harm_and_can_be_found(bench: Bench) -> None:
    def findings() -> Iterator[str]:
        for body, path in sampler.extended(bench.operation.spec, bench.operation.schema):
            response = bench.ask(body)
            yield ", ".join(map(str, bench.drifts))
            unknown = [found.path for found in response.deviations() if found.expected == "no such field"]
            yield "" if unknown == [path] else f"{unknown} instead of {path}"

    assert wrong(findings()) == []


@every_operation
def test_whatever_comes_is_a_model_or_an_error_of_ours(bench: Bench) -> None:
    spec, schema = bench.operation.spec, bench.operation.schema
    kind = bench.kind()

    def findings() -> Iterator[str]:
        for body in sampler.hostile(spec, schema):
            bench.feed.answer(body, bench.operation.status)
            found = sampler.sound(bench.plain, kind)
            yield found and f"{body[:60]!r}: {found}"
        for case in sampler.broken(spec, schema):
            bench.feed.answer(case.body, bench.operation.status)
            retyped = case.pointer == (bench.operation.envelope.get("content"),)  # kept as it came: any kind
            found = sampler.sound(bench.plain, object if retyped else kind)
            yield found and f"{case.told_at}, {case.what}: {found}"

    assert wrong(findings()) == []


@pytest.mark.parametrize("vendor", sampler.VENDORS)
def test_there_are_as_many_samples_as_ever(vendor: str) -> None:
    sorts = (sampler.varied, sampler.broken, sampler.extended, sampler.hostile, sampler.respelled)
    operations = [operation for operation in sampler.OPERATIONS if operation.vendor == vendor]

    count = sum(1 for it in operations for sort in sorts for _ in sort(it.spec, it.schema))

    assert count >= FLOORS[vendor]
