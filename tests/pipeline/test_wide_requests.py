"""Calls of a client made of a spec that says many things reach the wire as the spec says."""

from __future__ import annotations

import inspect
import json
from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from wire import Wire

from .wide import HINDRANCES

if TYPE_CHECKING:
    from types import ModuleType

EMPTY = '{"leaf": "x"}'


def acme(wide_package: ModuleType, wire: Wire) -> Any:
    return wide_package.Acme(api_key="key", transport=wire)


def sent(wire: Wire) -> Any:
    return json.loads(wire.requests[-1].content)


def test_security_at_the_root_is_honoured(wide_package: ModuleType) -> None:
    wire = Wire(EMPTY)

    acme(wide_package, wire).answers.put_same()

    assert wire.requests[0].headers["x-api-key"] == "key"


@pytest.mark.parametrize("wire_name", HINDRANCES)
def test_a_parameter_may_be_named_like_anything_in_generated_code(wide_package: ModuleType, wire_name: str) -> None:
    wire = Wire(EMPTY)
    client = acme(wide_package, wire)
    in_python = list(inspect.signature(client.hindrances.get).parameters)[1 + HINDRANCES.index(wire_name)]

    client.hindrances.get(from_="a/b", **{in_python: "x y"})

    assert wire.requests[0].url.raw_path == f"/v1/hindrances/a%2Fb?{wire_name}=x%20y".encode()


def test_a_secret_parameter_may_be_named_like_anything_too(wide_package: ModuleType) -> None:
    wire = Wire("")
    client = acme(wide_package, wire)
    parameters = inspect.signature(client.hindrances.secrets).parameters.values()
    names = [parameter.name for parameter in parameters if parameter.kind is parameter.KEYWORD_ONLY]

    client.hindrances.secrets(**dict.fromkeys(names, "x"))

    assert [name for name, _ in wire.requests[0].url.params.multi_items()] == list(HINDRANCES)


@pytest.mark.anyio
async def test_the_asynchronous_client_says_the_same(wide_package: ModuleType) -> None:
    wire = Wire(EMPTY)

    async with wide_package.AsyncAcme(api_key="key", transport=wire) as client:
        leaf = await client.hindrances.get(from_="a", quote="x")

    assert leaf.leaf == "x"
    assert wire.requests[0].url.raw_path == b"/v1/hindrances/a?quote=x"


def test_a_path_and_a_query_parameter_may_share_a_name(wide_package: ModuleType) -> None:
    wire = Wire('{"id": "1", "date": "2026-01-02"}')

    acme(wide_package, wire).things.get(thing_id="a", thing_id_2="b")

    assert wire.requests[0].url.raw_path == b"/v1/things/a?thingId=b"


def test_a_parameter_gives_way_to_a_field_of_the_body_of_the_same_name(wide_package: ModuleType) -> None:
    wire = Wire(EMPTY)

    acme(wide_package, wire).orders.replace(order_id_2="path", order_id="body", size=Decimal("0.10"))

    assert wire.requests[0].url.path == "/v1/orders/path"
    assert wire.requests[0].content == b'{"size":0.10,"orderId":"body"}'


@pytest.mark.parametrize("call", ["replace", "create_wild"])
def test_a_body_under_wildcard_content_types_travels_as_json(wide_package: ModuleType, call: str) -> None:
    wire = Wire(EMPTY)
    arguments = {"order_id_2": "1"} if call == "replace" else {}

    getattr(acme(wide_package, wire).orders, call)(size=Decimal(1), side="b", note=None, pin="1234", **arguments)

    assert wire.requests[0].headers["content-type"] == "application/json"
    assert sent(wire) == {"size": 1, "side": "b", "note": None, "pin": "1234"}


def test_an_optional_body_is_sent_empty(wide_package: ModuleType) -> None:
    wire = Wire(EMPTY)

    acme(wide_package, wire).things.rename(thing_id="1")

    assert wire.requests[0].content == b"{}"


def test_lists_travel_repeated_or_joined_and_moments_with_their_zone(wide_package: ModuleType) -> None:
    wire = Wire("[]")

    acme(wide_package, wire).things.list(
        ids=["a", "b"],
        joined=["c", "d"],
        period=60,
        side="b",
        since=datetime(2026, 1, 2, tzinfo=UTC),
        token="t",
    )

    assert (
        wire.requests[0].url.query == b"ids=a&ids=b&joined=c,d&period=60&side=b&since=2026-01-02T00%3A00%3A00Z&token=t"
    )
