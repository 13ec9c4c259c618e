"""Calls of a client made of a spec that says what few do reach the wire as the spec says."""

from __future__ import annotations

import inspect
import json
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from pennyweight_core import Secret
from wire import Wire

if TYPE_CHECKING:
    from types import ModuleType

    import httpx


def acme(package: ModuleType, wire: Wire, **options: Any) -> Any:
    return package.Acme(api_key="key", transport=wire, **options)


@pytest.fixture
def wire() -> Wire:
    return Wire("[]")


def sent(wire: Wire) -> httpx.Request:
    return wire.requests[-1]


def test_header_and_cookie_parameters_are_sent(wider_package: ModuleType, wire: Wire) -> None:
    acme(wider_package, wire).things.list(x_trace="t-1", x_tags=["a", "b"], x_pin="1234", session="a b;c", shard=7)

    headers = sent(wire).headers
    assert (headers["x-trace"], headers["x-tags"], headers["x-pin"]) == ("t-1", "a,b", "1234")
    assert headers["cookie"] == "session=a%20b%3Bc; shard=7"


@pytest.mark.anyio
async def test_the_asynchronous_client_sends_the_same(wider_package: ModuleType) -> None:
    wire = Wire("[]", "{}")

    async with wider_package.AsyncAcme(api_key="key", transport=wire) as client:
        await client.things.list(x_trace="t-1", session="s", flat={"low": 1})
        await client.elsewhere.with_response.get()

    first, second = wire.requests
    assert (first.headers["x-trace"], first.headers["cookie"], first.url.query) == ("t-1", "session=s", b"low=1")
    assert second.url.host == "files.acme.example"


def test_header_and_cookie_parameters_that_are_not_given_are_not_sent(wider_package: ModuleType, wire: Wire) -> None:
    acme(wider_package, wire).things.list()

    assert not {"x-trace", "x-tags", "x-pin", "cookie"} & set(sent(wire).headers)


def test_what_signs_the_request_is_no_argument(wider_package: ModuleType, wire: Wire) -> None:
    method = acme(wider_package, wire).things.list

    method()

    assert not {"x_api_key", "authorization"} & inspect.signature(method).parameters.keys()
    assert sent(wire).headers["x-api-key"] == "key"


@pytest.mark.parametrize("value", ["a\r\nb: c", "é1", " a1"])
def test_text_that_no_header_can_carry_is_refused_and_not_shown(
    wider_package: ModuleType, wire: Wire, value: str
) -> None:
    with pytest.raises(ValueError, match="x_pin: expected ASCII text") as raised:
        acme(wider_package, wire).things.list(x_pin=value)

    assert value not in str(raised.value)
    assert wire.requests == []


def test_extra_headers_win_over_header_parameters(wider_package: ModuleType, wire: Wire) -> None:
    acme(wider_package, wire).things.list(x_trace="mine", extra_headers={"X-Trace": Secret("theirs")})

    assert sent(wire).headers.get_list("x-trace") == ["theirs"]


@pytest.mark.parametrize(
    ("arguments", "query"),
    [
        (
            {"filter": {"colour": "r&b", "inner": {"depth": 2}}},
            "filter%5Bcolour%5D=r%26b&filter%5Binner%5D%5Bdepth%5D=2",
        ),
        ({"flat": {"low": Decimal("0.10"), "high": None}}, "low=0.10"),
        ({"pair": {"low": 1, "high": 2}}, "pair=low,1,high,2"),
        ({"free": {"a": True, "b": date(2026, 1, 2)}}, "a=true&b=2026-01-02"),
        ({"where": {"minSize": Decimal("1.50")}}, "where=%7B%22minSize%22%3A1.50%7D"),
        ({"spaced": ["a", "b c"]}, "spaced=a%20b%20c"),
        ({"piped": ["a", "b"]}, "piped=a%7Cb"),
        ({"repeated": ["a", "b"]}, "repeated=a&repeated=b"),
        ({"reserved": "a/b?c=d&e"}, "reserved=a/b?c%3Dd%26e"),
        ({"flat": {}, "free": {}}, ""),
    ],
)
def test_parameters_travel_in_their_styles(
    wider_package: ModuleType, wire: Wire, arguments: dict[str, Any], query: str
) -> None:
    acme(wider_package, wire).things.list(**arguments)

    assert sent(wire).url.query.decode() == query


def test_an_object_in_the_query_may_be_a_model(wider_package: ModuleType, wire: Wire) -> None:
    models = wider_package.models
    condition = models.Filter(min_size=Decimal("0.5"), inner=models.Inner(depth=1))

    acme(wider_package, wire).things.list(filter=condition, where=condition)

    query = sent(wire).url.params
    assert (query["filter[minSize]"], query["filter[inner][depth]"]) == ("0.5", "1")
    assert json.loads(query["where"]) == {"minSize": 0.5, "inner": {"depth": 1}}


@pytest.mark.parametrize(
    "arguments", [{"flat": {"low": {"a": 1}}}, {"free": [1]}, {"spaced": "ab"}, {"flat": {"low": [[1]]}}]
)
def test_a_value_that_its_style_has_no_form_for_is_refused(
    wider_package: ModuleType, wire: Wire, arguments: dict[str, Any]
) -> None:
    with pytest.raises(TypeError, match="expected"):
        acme(wider_package, wire).things.list(**arguments)

    assert wire.requests == []


def test_path_segments_travel_in_their_styles(wider_package: ModuleType) -> None:
    wire = Wire("{}")

    acme(wider_package, wire).things.get(ids=["a", "b/c"], dotted=["d", "e"], matrix="f;g")

    assert sent(wire).url.raw_path == b"/v1/things/a,b%2Fc/.d.e/;matrix=f%3Bg"


@pytest.mark.parametrize("ids", [[], [""], ["."], [".."]])
def test_a_list_that_would_change_the_path_is_refused(wider_package: ModuleType, wire: Wire, ids: list[str]) -> None:
    with pytest.raises(ValueError, match="ids: expected a value"):
        acme(wider_package, wire).things.get(ids=ids, dotted=["d"], matrix="m")


def test_operations_with_servers_of_their_own_go_there(wider_package: ModuleType) -> None:
    wire = Wire("{}")

    acme(wider_package, wire).elsewhere.get()
    acme(wider_package, wire, environment="demo").elsewhere.get()

    assert [str(request.url) for request in wire.requests] == [
        "https://files.acme.example/v2/elsewhere",
        "https://files.demo.acme.example/elsewhere",
    ]
    assert sent(wire).headers["x-api-key"] == "key"


def test_a_base_url_stands_for_all_servers(wider_package: ModuleType) -> None:
    wire = Wire("{}")

    acme(wider_package, wire, base_url="http://127.0.0.1:8700/x").elsewhere.get()

    assert str(sent(wire).url) == "http://127.0.0.1:8700/x/elsewhere"


def test_an_environment_without_such_a_server_is_refused(wider_package: ModuleType, wire: Wire) -> None:
    with pytest.raises(ValueError, match="this operation is in production, demo only, not in v2"):
        acme(wider_package, wire, environment="v2").elsewhere.get()


def test_a_templated_server_is_one_for_each_of_its_values(wider_package: ModuleType) -> None:
    wire = Wire("{}")

    acme(wider_package, wire, environment="v2").public.get()

    assert str(sent(wire).url) == "https://api.acme.example/v2/public"


def test_operations_that_say_they_need_no_credentials_are_not_signed(wider_package: ModuleType) -> None:
    wire = Wire("{}")
    public = acme(wider_package, wire).public

    public.get()
    public.get_signed()

    assert ["x-api-key" in request.headers for request in wire.requests] == [False, True]
