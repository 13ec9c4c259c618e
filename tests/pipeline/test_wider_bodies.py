"""Bodies of a client made of a spec that says what few do reach the wire as the spec says."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from wire import Wire

if TYPE_CHECKING:
    from types import ModuleType

    import httpx


def acme(package: ModuleType, wire: Wire) -> Any:
    return package.Acme(api_key="key", transport=wire)


def sent(wire: Wire) -> httpx.Request:
    return wire.requests[-1]


@pytest.mark.parametrize(
    ("call", "body", "content"),
    [
        ("put_list", [{"leaf": "x"}], b'[{"leaf":"x"}]'),
        ("post_free", {"a": Decimal("0.10")}, b'{"a":0.10}'),
        ("patch_money", {"usd": Decimal("0.10")}, b'{"usd":"0.10"}'),
        ("post_text", "a;b\n", b"a;b\n"),
        ("put_bytes", b"\x00\xff", b"\x00\xff"),
    ],
)
def test_a_body_without_declared_fields_is_given_whole(
    wider_package: ModuleType, call: str, body: Any, content: bytes
) -> None:
    wire = Wire("")

    getattr(acme(wider_package, wire).bodies, call)(body=body)

    assert sent(wire).content == content
    assert sent(wire).headers["content-type"] == {"post_text": "text/csv", "put_bytes": "application/octet-stream"}.get(
        call, "application/json"
    )


def test_a_body_that_has_no_fields_is_not_asked_for_and_sent_as_an_empty_object(
    wider_package: ModuleType,
) -> None:
    wire = Wire("")
    bodies = acme(wider_package, wire).bodies

    bodies.put_empty()

    assert sent(wire).content == b"{}"
    assert sent(wire).headers["content-type"] == "application/json"
    with pytest.raises(TypeError):
        bodies.put_empty(body={})


def test_a_whole_body_may_be_made_of_models(wider_package: ModuleType) -> None:
    wire, models = Wire(""), wider_package.models
    bodies = acme(wider_package, wire).bodies

    bodies.put_list(body=[models.Leaf(leaf="x"), models.Leaf()], body_2="q")
    bodies.delete_either(body=models.Point(x=1))

    assert [request.content for request in wire.requests] == [b'[{"leaf":"x"},{}]', b'{"x":1}']
    assert wire.requests[0].url.query == b"body=q"


@pytest.mark.parametrize("call", ["post_free", "patch_money", "put_bytes"])
def test_a_whole_body_that_may_be_left_out_is_not_sent(wider_package: ModuleType, call: str) -> None:
    wire = Wire("")

    getattr(acme(wider_package, wire).bodies, call)()

    assert sent(wire).content == b""
    assert "content-type" not in sent(wire).headers


def test_a_get_may_have_a_body(wider_package: ModuleType) -> None:
    wire = Wire("{}")

    acme(wider_package, wire).bodies.get_with_body(x=1)

    assert (sent(wire).method, sent(wire).content) == ("GET", b'{"x":1}')
    assert sent(wire).headers["content-length"] == "7"


def test_fields_of_a_form_are_arguments(wider_package: ModuleType) -> None:
    wire = Wire("")

    acme(wider_package, wire).bodies.post_form(low=Decimal("0.10"))

    assert sent(wire).content == b"low=0.10"
    assert sent(wire).headers["content-type"] == "application/x-www-form-urlencoded"


def test_files_travel_as_parts_and_the_same_ones_in_the_same_bytes(wider_package: ModuleType) -> None:
    wire, leaf = Wire(""), wider_package.models.Leaf(leaf="x")
    put_files = acme(wider_package, wire).bodies.put_files

    put_files(file=b"\x00\r\n", note="ü", sizes=[1, 2], leaf=leaf)
    put_files(file=b"\x00\r\n", note="ü", sizes=[1, 2], leaf=leaf)

    first, second = wire.requests
    kind, _, boundary = first.headers["content-type"].partition("; boundary=")
    parts = first.content.split(f"--{boundary}".encode())
    assert (kind, parts[0], parts[-1]) == ("multipart/form-data", b"", b"--\r\n")
    assert [part.partition(b"\r\n\r\n")[2] for part in parts[1:-1]] == [
        *(b"\x00\r\n\r\n", "ü\r\n".encode(), b"1\r\n", b"2\r\n", b'{"leaf":"x"}\r\n'),
    ]
    assert b'name="file"; filename="file"' in parts[1]
    assert second.content == first.content


def test_fields_of_any_name_are_sent_beside_the_declared_ones(wider_package: ModuleType) -> None:
    wire = Wire("")
    put_prices = acme(wider_package, wire).maps.put_prices

    put_prices(as_of=date(2026, 1, 2), additional_properties_2={"usd": Decimal("0.10")})
    put_prices(as_of=date(2026, 1, 2))

    assert [json.loads(request.content) for request in wire.requests] == [
        {"usd": "0.10", "asOf": "2026-01-02"},
        {"asOf": "2026-01-02"},
    ]


def test_merged_fields_are_arguments(wider_package: ModuleType) -> None:
    wire = Wire('{"name": "a", "x": 1}')

    acme(wider_package, wire).merged.put_point(kind_2="k", name="a", x=1)

    assert json.loads(sent(wire).content) == {"name": "a", "x": 1}
