"""Every operation has a method, and every argument of it arrives under the vendor's name."""

from __future__ import annotations

import inspect
import json
import re
from importlib import import_module
from urllib.parse import parse_qsl

import pennyweight_core
import pytest
import sampler
from sampler import Feed, Operation
from sampler.specs import resolved

every_operation = pytest.mark.parametrize("operation", sampler.OPERATIONS, ids=repr)
SIGNERS = {"clientId", "timestamp"}
"""What SnapTrade's signature adds to a query."""


def parameters(operation: Operation, place: str) -> set[str]:
    found = (resolved(operation.spec, it) for it in operation.document.get("parameters", []))
    return {it["name"] for it in found if it["in"] == place}


def properties(operation: Operation) -> set[str]:
    """The fields of a JSON body that declares some; forms, and bodies that are given whole, have tests of their own."""
    content = resolved(operation.spec, operation.document.get("requestBody", {})).get("content", {})
    schema = content.get("application/json", {}).get("schema", {})
    return set(resolved(operation.spec, schema).get("properties", ()))


@pytest.mark.parametrize("vendor", sampler.VENDORS)
def test_what_a_client_can_do_is_what_is_sampled(vendor: str) -> None:
    every = [*sampler.OPERATIONS, *sampler.WITHOUT_JSON]
    expected = {operation.name for operation in every if operation.vendor == vendor}

    assert sampler.methods(sampler.synchronous(vendor, Feed())) == expected
    assert sampler.methods(sampler.asynchronous(vendor, Feed())) == expected


@every_operation
@pytest.mark.parametrize("everything", [True, False], ids=["everything", "no more than needed"])
def test_arguments_arrive_under_the_vendors_names(operation: Operation, everything: bool) -> None:
    feed = Feed()
    method = sampler.method(sampler.synchronous(operation.vendor, feed), operation, responding=True)
    feed.answer(sampler.text(sampler.full(operation.spec, operation.schema)), operation.status)

    method(**sampler.arguments(method, everything=everything))

    (request,) = feed.requests
    query = {name for name, _ in parse_qsl(request.url.query.decode(), keep_blank_values=True)} - SIGNERS
    body = set(json.loads(request.content)) if request.content and properties(operation) else set()
    pattern = re.sub(r"\{[^}]*\}", "[^/]+", operation.path)
    assert re.search(f"{pattern}$", request.url.raw_path.decode().partition("?")[0])
    assert request.method == operation.method
    if everything:
        assert (query, body) == (parameters(operation, "query") - SIGNERS, properties(operation))
    assert query <= parameters(operation, "query")
    assert body <= properties(operation)


@every_operation
def test_arguments_of_no_known_kind_are_refused_before_anything_is_sent(operation: Operation) -> None:
    feed = Feed()
    method = sampler.method(sampler.synchronous(operation.vendor, feed), operation, responding=True)
    feed.answer("{}")
    given = sampler.arguments(method, everything=True)

    for name in given:
        with pytest.raises((TypeError, ValueError, pennyweight_core.PennyweightError)):
            method(**{**given, name: object()})

    assert feed.requests == []


@every_operation
def test_sync_and_async_methods_take_the_same_arguments(operation: Operation) -> None:
    module = import_module(f"{operation.package}.resources.{operation.name.partition('.')[0]}")
    assert module.__doc__

    plain = sampler.method(sampler.synchronous(operation.vendor, Feed()), operation)
    twin = sampler.method(sampler.asynchronous(operation.vendor, Feed()), operation)

    assert inspect.signature(plain).parameters == inspect.signature(twin).parameters
