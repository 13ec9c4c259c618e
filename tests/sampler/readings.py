"""What must hold of every reading of a sampled answer: each yields what does not, or nothing for what does."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from pennyweight_core import APIResponseError, VendorStatusError

from sampler.arguments import arguments
from sampler.breaking import broken, extended
from sampler.calling import Feed, Subject, asynchronous, method, synchronous
from sampler.hostile import hostile
from sampler.judging import amounts_are_exact, says_no, sound
from sampler.text import digits
from sampler.varying import respelled, varied

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from pennyweight_core import Drift

    from sampler.bench import Bench
    from sampler.specs import Operation


def given_back(bench: Bench) -> Iterator[str]:
    """What the spec allows is read without drift, and given back digit by digit."""
    for body in bench.some(varied(bench.operation.spec, bench.operation.schema)):
        if says_no(bench.operation, body):
            continue
        model = bench.ask(body).envelope
        yield ", ".join(map(str, bench.drifts))
        again = bench.codec.encode(model)
        yield "" if digits(again) == digits(body) else f"{body} came back as {again!r}"
        yield "" if amounts_are_exact(model) else f"a float in {model}"


def spelled_otherwise(bench: Bench) -> Iterator[str]:
    """Amounts and times in other spellings are read without drift."""
    for body in bench.some(respelled(bench.operation.spec, bench.operation.schema)):
        model = bench.ask(body).envelope
        yield ", ".join(map(str, bench.drifts))
        yield "" if amounts_are_exact(model) else f"a float in {model}"


def told_where_it_is(bench: Bench) -> Iterator[str]:
    """What is null, missing or retyped is reported where it is."""
    for case in bench.some(broken(bench.operation.spec, bench.operation.schema)):
        if case.blurred:
            continue
        if not case.pointer and case.what.startswith("retyped"):
            expected = [APIResponseError.__name__]
        elif says_no(bench.operation, case.body):
            expected = [(APIResponseError if "content" in case.pointer else VendorStatusError).__name__]
        else:
            expected = [case.told_at]
        found = bench.reported(case.body)
        yield "" if found == expected else f"{case.told_at}, {case.what}: {found} instead of {expected}"


def read_alike(bench: Bench) -> Iterator[str]:
    """The fast and the tolerant reader give the same."""
    returns = bench.returns()
    fast_reader = bench.codec.fast_reader(returns)
    for body in bench.some(varied(bench.operation.spec, bench.operation.schema)):
        bench.samples += 1
        fast, slow = fast_reader(body.encode()), bench.codec.decode_tolerantly(body.encode(), returns)
        yield "" if (fast, repr(fast)) == (slow, repr(slow)) else f"{fast!r} and {slow!r}"


def found_though_unknown(bench: Bench) -> Iterator[str]:
    """A field that nobody knows does no harm, and can be found."""
    for body, path in bench.some(extended(bench.operation.spec, bench.operation.schema)):
        response = bench.ask(body)
        yield ", ".join(map(str, bench.drifts))
        unknown = [found.path for found in response.deviations() if found.expected == "no such field"]
        yield "" if unknown == [path] else f"{unknown} instead of {path}"


def survived(bench: Bench, every: int = 1) -> Iterator[str]:
    """Whatever comes is a model or an error of ours; of what is wrong in one place, one of so `every` is tried."""
    spec, schema = bench.operation.spec, bench.operation.schema
    kinds = bench.kinds()
    for body in hostile(spec, schema):
        bench.answer(body)
        found = sound(bench.plain, kinds)
        yield found and f"{body[:60]!r}: {found}"
    for case in islice(bench.some(broken(spec, schema)), 0, None, every):
        bench.answer(case.body)
        retyped = case.pointer == (bench.operation.envelope.get("content"),)  # kept as it came: any kind
        found = sound(bench.plain, (object,) if retyped else kinds)
        yield found and f"{case.told_at}, {case.what}: {found}"


async def same_for_both(operation: Operation, every: int, subject: Subject | None = None) -> AsyncIterator[str]:
    """The asynchronous client reads what the synchronous one does, and gives it back; one of so `every` samples is tried."""
    feed = Feed()
    drifts: list[Drift] = []
    plain = method(synchronous(subject or operation.vendor, feed), operation, responding=True)
    async with asynchronous(subject or operation.vendor, feed, on_drift=drifts.append) as client:
        twin = method(client, operation, responding=True)
        given = arguments(twin)
        for body in islice(varied(operation.spec, operation.schema), 0, None, every):
            if says_no(operation, body):
                continue
            feed.answer(body, operation.status)
            response = await twin(**given)
            yield "" if response.envelope == plain(**given).envelope else f"{body} is read as {response.envelope}"
            again = client._open()._codec.encode(response.envelope)
            yield "" if digits(again) == digits(body) else f"{body} came back as {again!r}"
            yield ", ".join(map(str, drifts))


def wrong(diagnostics: Iterator[str]) -> list[str]:
    """The diagnostics, the first few of them."""
    return [diagnostic for diagnostic in diagnostics if diagnostic][:5]


async def first(diagnostics: AsyncIterator[str]) -> list[str]:
    """The same, of asynchronous ones."""
    return [diagnostic async for diagnostic in diagnostics if diagnostic][:5]
