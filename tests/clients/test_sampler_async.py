"""The asynchronous clients, against a part of the same samples."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

import pytest
import sampler
from pennyweight_core import APIStatusError
from sampler import Feed, Operation, readings
from sampler.readings import first

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

every_operation = pytest.mark.parametrize("operation", sampler.OPERATIONS, ids=repr)
EVERY = 11
"""Of so many samples, one is taken: sync and async clients share all but the sending."""


@pytest.fixture(autouse=True)
def no_value_was_told_before(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pennyweight_core._enums._reported", set())


@every_operation
@pytest.mark.anyio
async def test_async_clients_read_the_same_models(operation: Operation) -> None:
    assert await first(readings.same_for_both(operation, EVERY)) == []


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

    async def diagnostics() -> AsyncIterator[str]:
        for body in islice(sampler.hostile(spec, schema), 0, None, 3):
            feed.answer(body, operation.status)
            found = await sampler.asound(call, (object,))
            yield found and f"{body[:60]!r}: {found}"
        for case in islice(sampler.broken(spec, schema), 0, None, EVERY):
            feed.answer(case.body, operation.status)
            found = await sampler.asound(call, (object,))
            yield found and f"{case.told_at}, {case.what}: {found}"

    async with client:
        assert await first(diagnostics()) == []


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
