"""Requests in forms that few vendors ask for are sent as the spec says."""

from __future__ import annotations

import inspect
import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import httpx
import pytest
from wire import Wire

if TYPE_CHECKING:
    from types import ModuleType

MOMENT = datetime(2026, 1, 2, tzinfo=UTC)


def acme(package: ModuleType, wire: Wire) -> Any:
    return package.Acme(api_key="key", transport=wire)


@pytest.mark.parametrize(
    ("arguments", "query"),
    [
        ({"expand": ["data.customer", "a&b"]}, "expand[]=data.customer&expand[]=a%26b"),
        ({"expand": {"one"}}, "expand[]=one"),
        ({"expand": []}, ""),
        ({"created": 1_700_000_000}, "created=1700000000"),
        ({"created": MOMENT}, "created=1767312000"),
        ({"created": {"gte": 5, "lt": None}}, "created[gte]=5"),
        (
            {"lines": [{"sku": "a", "tags": ["x", "y"]}, {"sku": "b"}]},
            LINES := ("lines[0][sku]=a&lines[0][tags][]=x&lines[0][tags][]=y&lines[1][sku]=b"),
        ),
        ({"filter": {"lines": [{"sku": "a"}], "span": {"gte": 1}}}, "filter[lines][0][sku]=a&filter[span][gte]=1"),
        ({"free": True}, "free=true"),
        ({"free": {"a": [1, [2]]}}, "free[a][0]=1&free[a][1][]=2"),
        ({"plain": "text"}, "plain=text"),
        ({"size": 7}, "size=7"),
        ({"size": {"gte": 1, "lt": 2}}, "gte=1&lt=2"),
        ({"joined": ["a", "b"]}, "joined=a,b"),
        ({"joined": {"gte": 1}}, "joined=gte,1"),
        ({"page": {"number": 2, "sort": ["name", "-age"]}}, "number=2&sort=name&sort=-age"),
    ],
)
def test_the_value_decides_how_a_parameter_travels(
    unusual_package: ModuleType, arguments: dict[str, Any], query: str
) -> None:
    wire = Wire("null")

    acme(unusual_package, wire).charges.list(**arguments)

    assert unquote(wire.requests[0].url.query.decode().replace("%26", "%2526")) == query


def test_models_in_such_parameters_travel_as_their_fields_say(unusual_package: ModuleType) -> None:
    wire = Wire("null")
    models = unusual_package.models
    between = models.Span(gte=MOMENT, lt=1_800_000_000)

    acme(unusual_package, wire).charges.list(created=between, lines=[models.Line(sku="a", tags=["x"])])

    assert dict(wire.requests[0].url.params) == {
        "created[gte]": "1767312000",
        "created[lt]": "1800000000",
        "lines[0][sku]": "a",
        "lines[0][tags][]": "x",
    }


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ({"expand": "one"}, "expand: expected a list, found str"),
        ({"filter": ["a"]}, "filter: expected an object or a dict, found list"),
        ({"created": "soon"}, "created: expected an object or a dict or a number, found str"),
        ({"page": {"sort": [["a"]]}}, "sort: expected text"),
    ],
)
def test_a_value_of_no_declared_kind_is_refused(
    unusual_package: ModuleType, arguments: dict[str, Any], complaint: str
) -> None:
    wire = Wire("null")

    with pytest.raises(TypeError, match=complaint):
        acme(unusual_package, wire).charges.list(**arguments)

    assert wire.requests == []


def test_signatures_offer_each_kind_of_value(unusual_package: ModuleType) -> None:
    parameters = inspect.signature(acme(unusual_package, Wire("null")).charges.list).parameters

    assert parameters["created"].annotation == "Span | datetime | int | Unset"
    assert parameters["expand"].annotation == "builtins.list[str] | Unset"


@pytest.mark.parametrize(
    ("method", "arguments", "content_type", "accept", "sent"),
    [
        (
            "change",
            {"sku": "a"},
            "application/merge-patch+json",
            "application/vnd.acme.v2+json; charset=utf-8",
            {"sku": "a"},
        ),
        ("patch_whole", {"body": [{"sku": "a"}]}, "application/json-patch+json", "application/json", [{"sku": "a"}]),
        ("create", {"sku": "a"}, "application/json", "application/json", {"sku": "a"}),
        ("delete", {"sku": "a"}, "application/json", "application/json", {"sku": "a"}),
    ],
)
def test_json_with_a_name_of_its_own_is_called_by_it(
    unusual_package: ModuleType, method: str, arguments: dict[str, Any], content_type: str, accept: str, sent: Any
) -> None:
    wire = Wire('{"sku": "b"}')

    getattr(acme(unusual_package, wire).labels, method)(id="1", **arguments)

    request = wire.requests[0]
    assert (request.headers["content-type"], request.headers["accept"]) == (content_type, accept)
    assert json.loads(request.content) == sent


@pytest.mark.parametrize(
    ("method", "content", "content_type"),
    [("replace", "<a/>", "application/xml"), ("append", b'{"sku": "a"}\n', "application/x-ndjson")],
)
def test_other_content_of_objects_is_sent_as_it_is_given(
    unusual_package: ModuleType, method: str, content: Any, content_type: str
) -> None:
    wire = Wire(httpx.Response(204))

    getattr(acme(unusual_package, wire).manifest, method)(body=content)

    sent = content if isinstance(content, bytes) else content.encode()
    assert (wire.requests[0].headers["content-type"], wire.requests[0].content) == (content_type, sent)


def test_an_answer_in_such_json_is_a_model(unusual_package: ModuleType) -> None:
    found = acme(unusual_package, Wire('{"sku": "b"}')).labels.change(id="1", sku="a")

    assert found == unusual_package.models.Line(sku="b")


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("big", "/v1/big%20crates/a%20b"),
        ("size", "/v1/gr%C3%B6%C3%9Fe"),
        ("marks", "/v1/a%23b%3Fc=d"),
        ("percent", "/v1/50%25%20off/%41%25zz"),
        ("plain", "/v1/v1:batch(all);x=1,2/~me@-._"),
        ("odd", "/v1/%5Bx%5D%7Cy%5Ez%5C%22%3C%3E%60"),
    ],
)
def test_the_literal_text_of_a_path_is_percent_encoded(unusual_package: ModuleType, name: str, path: str) -> None:
    wire = Wire("")
    method = getattr(acme(unusual_package, wire).places, f"get_{name}")

    method(
        **{
            argument: "a b"
            for argument, it in inspect.signature(method).parameters.items()
            if it.kind is it.KEYWORD_ONLY
        }
    )

    assert (wire.requests[0].url.raw_path.decode(), wire.requests[0].url.query) == (path, b"")
