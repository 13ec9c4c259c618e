"""Every operation, against every status and whatever a body may be beside it."""

from __future__ import annotations

import copy
import pickle
from typing import TYPE_CHECKING

import httpx
import keys
import pennyweight_core
import pytest
import sampler
from sampler import Feed, Operation
from wire import Wire

if TYPE_CHECKING:
    from collections.abc import Iterator

STATUSES = (
    *(100, 101, 103, 199),
    *(300, 301, 302, 303, 304, 305, 307, 308, 399),
    *(400, 401, 402, 403, 404, 405, 406, 408, 409, 410, 413, 415, 418, 422, 425, 428, 429, 431, 444, 451, 460, 499),
    *(500, 501, 502, 503, 504, 505, 507, 511, 520, 521, 522, 523, 524, 525, 526, 527, 530, 561, 598, 599),
    *(600, 700, 999),
)
CLASSES = {
    400: pennyweight_core.BadRequestError,
    401: pennyweight_core.AuthenticationError,
    403: pennyweight_core.PermissionDeniedError,
    404: pennyweight_core.NotFoundError,
    409: pennyweight_core.ConflictError,
    422: pennyweight_core.UnprocessableEntityError,
    429: pennyweight_core.RateLimitError,
}
FLOORS = {
    "kalshi": 6600,
    "kalshi.perps": 46000,
    "mesh": 3800,
    "mesh.admin": 5600,
    "onebalance": 1500,
    "snaptrade": 3500,
}
every_operation = pytest.mark.parametrize("operation", sampler.OPERATIONS, ids=repr)


def samples(operation: Operation) -> Iterator[tuple[int, bytes]]:
    """Yield each status with lifeless bodies and the right answer, and each documented refusal in all its forms."""
    right = sampler.text(sampler.full(operation.spec, operation.schema)).encode()
    for status in STATUSES:
        bodies = sampler.LIFELESS if status in (401, 503) else sampler.LIFELESS[::4]
        yield from ((status, body) for body in (*bodies, right))
    for status, schema in operation.refusals:
        if schema:
            yield from ((status, body.encode()) for body in sampler.varied(operation.spec, schema))
            yield from ((status, case.body.encode()) for case in sampler.broken(operation.spec, schema))
            yield from ((status, body.encode()) for body, _ in sampler.extended(operation.spec, schema))
            yield from ((status, body) for body in sampler.hostile(operation.spec, schema))


def expected(status: int) -> type[pennyweight_core.APIStatusError]:
    otherwise = pennyweight_core.ServerError if 500 <= status <= 599 else pennyweight_core.APIStatusError
    return CLASSES.get(status, otherwise)


@every_operation
def test_a_status_that_says_no_is_the_error_of_its_class(operation: Operation) -> None:
    feed = Feed()
    method = sampler.method(sampler.synchronous(operation.vendor, feed), operation, responding=True)
    given = sampler.arguments(method)

    def diagnostics() -> Iterator[str]:
        for status, body in samples(operation):
            feed.answer(body, status)
            with pytest.raises(pennyweight_core.PennyweightError) as caught:
                method(**given)
            error = caught.value
            told = (type(error), getattr(error, "status_code", None), getattr(error, "body", None))
            yield "" if told == (expected(status), status, body) else f"{told} for {status} {body[:60]!r}"
            assert isinstance(error, pennyweight_core.APIStatusError)
            words = [type(word).__name__ for word in (error.code, error.message, error.request_id)]
            yield "" if {*words} <= {"str", "NoneType"} else f"{words} for {body[:60]!r}"
            yield sampler.unsound(error)

    assert [diagnostic for diagnostic in diagnostics() if diagnostic][:5] == []


@every_operation
def test_any_status_of_success_brings_the_model_or_an_error_of_ours(operation: Operation) -> None:
    feed = Feed()
    method = sampler.method(sampler.synchronous(operation.vendor, feed), operation, responding=True)
    given = sampler.arguments(method)
    right = sampler.text(sampler.full(operation.spec, operation.schema))

    for status in (200, 201, 202, 203, 206, 226, 299):
        feed.answer(right, status)
        assert method(**given).status_code == status
        feed.answer("", status)
        with pytest.raises(
            pennyweight_core.APIResponseError, match=f"{operation.name}: {status} with a body we can't read"
        ):
            method(**given)
    for status in (204, 205):
        feed.answer("", status)
        with pytest.raises(pennyweight_core.APIResponseError):
            method(**given)


@every_operation
def test_the_kind_of_content_that_is_declared_changes_nothing(operation: Operation) -> None:
    feed = Feed()
    method = sampler.method(sampler.synchronous(operation.vendor, feed), operation, responding=True)
    given = sampler.arguments(method)
    right = sampler.text(sampler.full(operation.spec, operation.schema))

    found = []
    for kind in ("", "text/html", "application/problem+json; charset=utf-8", "application/octet-stream", "///;;"):
        feed.answer(right, operation.status, kind)
        found.append(method(**given).data)

    assert all(data == found[0] for data in found)


@pytest.mark.parametrize("vendor", sampler.VENDORS)
def test_there_are_as_many_refusals_as_ever(vendor: str) -> None:
    count = sum(1 for operation in sampler.OPERATIONS if operation.vendor == vendor for _ in samples(operation))

    assert count >= FLOORS[vendor]


@pytest.mark.parametrize("depth", [50, 400, 800, 900, 5000])
def test_an_error_with_deeply_nested_details_can_be_copied_and_pickled(depth: int) -> None:
    deep = "[" * depth + "]" * depth
    client = keys.kalshi(Wire(httpx.Response(400, text=f'{{"error": {{"code": "x", "details": {deep}}}}}')))
    with pytest.raises(pennyweight_core.BadRequestError) as caught:
        client.portfolio.get_balance()

    assert str(copy.deepcopy(caught.value)) == str(caught.value)
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)
