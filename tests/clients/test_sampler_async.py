"""The asynchronous clients, against a part of the same samples."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

import pytest
import sampler
from bursar_core import APIStatusError
from sampler import Feed, Operation

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from bursar_core import Drift

every_operation = pytest.mark.parametrize("operation", sampler.OPERATIONS, ids=repr)
EVERY = 11
"""Of so many samples, one is taken: sync and async clients share all but the sending."""


async def first(findings: AsyncIterator[str]) -> list[str]:
    """The findings, the first few of them."""
    return [finding async for finding in findings if finding][:5]


@pytest.fixture(autouse=True)
def no_value_was_told_before(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bursar_core._enums._reported", set())


def bodies(operation: Operation) -> Iterator[str]:
    yield from islice(sampler.varied(operation.spec, operation.schema), 0, None, EVERY)


@every_operation
@pytest.mark.anyio
async def test_async_clients_read_the_same_models(operation: Operation) -> None:
    feed = Feed()
    drifts: list[Drift] = []
    plain = sampler.method(sampler.synchronous(operation.vendor, feed), operation, responding=True)
    async with sampler.asynchronous(operation.vendor, feed, on_drift=drifts.append) as client:
        twin = sampler.method(client, operation, responding=True)
        given = sampler.arguments(twin)
        for body in bodies(operation):
            if sampler.says_no(operation, body):
                continue
            feed.answer(body, operation.status)
            response = await twin(**given)

            assert response.envelope == plain(**given).envelope
            assert sampler.digits(client._open()._codec.encode(response.envelope)) == sampler.digits(body)

    assert drifts == []


@every_operation
@pytest.mark.anyio
async def test_whatever_comes_to_an_async_client_is_a_model_or_an_error_of_ours(operation: Operation) -> None:
    feed = Feed()
    spec, schema = operation.spec, operation.schema
    client = sampler.asynchronous(operation.vendor, feed, on_drift="ignore")
    method = sampler.method(client, operation)
    given = sampler.arguments(method)

    def call() -> Any:
        return method(**given)

    async def findings() -> AsyncIterator[str]:
        for body in islice(sampler.hostile(spec, schema), 0, None, 3):
            feed.answer(body, operation.status)
            found = await sampler.asound(call, object)
            yield found and f"{body[:60]!r}: {found}"
        for case in islice(sampler.broken(spec, schema), 0, None, EVERY):
            feed.answer(case.body, operation.status)
            found = await sampler.asound(call, object)
            yield found and f"{case.told_at}, {case.what}: {found}"

    async with client:
        assert await first(findings()) == []


@every_operation
@pytest.mark.anyio
async def test_a_status_that_says_no_is_an_error_for_async_clients_too(operation: Operation) -> None:
    feed = Feed()
    async with sampler.asynchronous(operation.vendor, feed) as client:
        method = sampler.method(client, operation, responding=True)
        for status in (199, 304, 400, 404, 429, 500, 520, 599, 999):
            feed.answer(sampler.LIFELESS[3], status, "text/html")
            with pytest.raises(APIStatusError) as caught:
                await method(**sampler.arguments(method))

            assert caught.value.status_code == status
