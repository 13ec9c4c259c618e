"""What callers give for amounts and moments goes out in the form that the vendor declares, or not at all."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import pytest
from acme import Acme
from pennyweight_core._codec import Codec, Deviation
from pennyweight_core._models import model
from pennyweight_core._operation import Operation
from pennyweight_core._values import UNSET, Unset
from wire import Wire

if TYPE_CHECKING:
    from pennyweight_core._models import (
        DecimalInput,
        NumberInput,
        UnixMilliseconds,
        UnixMillisecondsInput,
        UnixSeconds,
        UnixSecondsInput,
    )


@model
class Order:
    price: DecimalInput | None | Unset = UNSET  # noqa: RUF036 - as templates write it
    count: NumberInput | Unset = UNSET
    expires: UnixSecondsInput | Unset = UNSET
    starts: UnixMillisecondsInput | Unset = UNSET


@model
class Basket:
    orders: list[Order]


@model
class Fill:
    at: UnixSeconds
    exact: UnixMilliseconds | None | Unset = UNSET  # noqa: RUF036 - as templates write it


codec = Codec(__name__)
MOMENT = datetime(2026, 1, 2, 3, 4, 5, 678_901, UTC)


@pytest.mark.parametrize(
    ("amount", "digits"),
    [
        (1, "1"),
        (Decimal("1.50"), "1.50"),
        ("1.50", "1.50"),
        ("-0.0100", "-0.0100"),
        (10**30, "1" + "0" * 30),
        (Decimal("1E+3"), "1000"),
        ("1e3", "1000"),
        (0, "0"),
    ],
)
def test_an_amount_goes_out_in_the_declared_form(amount: Any, digits: str) -> None:
    assert codec.encode_request(Order(price=amount)) == f'{{"price":"{digits}"}}'.encode()
    assert codec.encode_request(Order(count=amount)) == f'{{"count":{digits}}}'.encode()
    assert codec.encode_parameter("min", amount, "Decimal") == digits
    assert codec.encode_parameter("min", amount, "Number") == digits


@pytest.mark.parametrize(
    "value",
    [
        True,
        False,
        1.5,
        "1,5",
        "1_000",
        " 1",
        "",
        "NaN",
        "Infinity",
        "\uff11",
        "\u0663",
        "0x10",
        b"1",
        [1],
        Fraction(1, 2),
        object(),
        Decimal("NaN"),
        Decimal("Infinity"),
        "1e9999",
        MOMENT,
    ],
)
@pytest.mark.parametrize("field", ["price", "count"])
def test_what_is_no_amount_is_refused_by_name(field: str, value: Any) -> None:
    with pytest.raises((TypeError, ValueError), match=rf"^{field}: expected .*amount"):
        codec.encode_request(Order(**{field: value}))
    with pytest.raises((TypeError, ValueError), match=r"^least: expected .*amount"):
        codec.encode_parameter("least", value, "Number")


def test_none_for_a_required_amount_is_refused() -> None:
    with pytest.raises(TypeError, match=r"^count: expected an exact amount, found the NoneType None"):
        codec.encode_request(Order(count=None))  # type: ignore[arg-type]  # what is tested
    assert codec.encode_request(Order(price=None)) == b'{"price":null}'


def test_the_refusal_says_where_in_a_list() -> None:
    with pytest.raises(TypeError, match=r"^orders: count: .*write Decimal\('0.1'\)"):
        codec.encode_request(Basket(orders=[Order(), Order(count=0.1)]))  # type: ignore[arg-type]  # what is tested


def test_a_client_refuses_before_anything_is_sent() -> None:
    wire = Wire()

    with pytest.raises(TypeError, match="amount: expected an exact amount, found the bool True"):
        Acme(wire).payments.create(amount=True)  # type: ignore[arg-type]  # what is tested

    assert not wire.requests


@pytest.mark.parametrize(
    ("moment", "seconds", "milliseconds"),
    [
        (MOMENT, 1767323045, 1767323045678),
        (MOMENT.astimezone(timezone(timedelta(hours=-5))), 1767323045, 1767323045678),
        (datetime(1969, 12, 31, 23, 59, 59, 500_000, UTC), -1, -500),
        (17, 17, 17),
        (0, 0, 0),
    ],
)
def test_a_moment_goes_out_in_the_declared_unit(moment: Any, seconds: int, milliseconds: int) -> None:
    assert codec.encode_request(Order(expires=moment)) == f'{{"expires":{seconds}}}'.encode()
    assert codec.encode_request(Order(starts=moment)) == f'{{"starts":{milliseconds}}}'.encode()
    assert codec.encode_parameter("since", moment, "UnixSeconds") == seconds


@pytest.mark.parametrize(
    "value", [MOMENT.replace(tzinfo=None), date(2026, 1, 2), "2026-01-02T00:00:00Z", 1.5, True, None]
)
@pytest.mark.parametrize("field", ["expires", "starts"])
def test_what_is_no_moment_is_refused_by_name(field: str, value: Any) -> None:
    with pytest.raises((TypeError, ValueError), match=rf"^{field}: expected a datetime with a time zone"):
        codec.encode_request(Order(**{field: value}))


@pytest.mark.parametrize("read", [codec.decode, codec.decode_tolerantly])
def test_an_answer_has_datetimes_in_utc(read: Any) -> None:
    body = b'{"at":1767323045,"exact":1767323045678}'

    found = read(body, "Fill")

    assert (found.at, found.exact) == (MOMENT.replace(microsecond=0), MOMENT.replace(microsecond=678_000))
    assert codec.encode(found) == body


@pytest.mark.parametrize("value", [b"1e30", b"99999999999999999", b'"1767323045"', b"1.5", b"true", b"null"])
def test_a_moment_that_is_none_is_kept_and_reported(value: bytes) -> None:
    told: list[Deviation] = []

    found = codec.decode(b'{"at":' + value + b"}", "Fill", told.append)

    assert not isinstance(found.at, datetime)
    assert [it.path for it in told] == ["$.at"]


def test_amounts_and_moments_of_a_query_are_spelled_as_declared() -> None:
    wire = Wire("[]")
    client: Any = Acme(wire)
    operation: Operation[Any] = Operation(
        "accounts.find",
        "GET",
        "/v1/accounts",
        response_type="Any",
        query_types={"least": "Number", "price": "Decimal", "since": "UnixMilliseconds"},
    )

    client.accounts._call(operation, query={"least": "1.50", "price": 2, "since": MOMENT, "until": UNSET})

    assert b"&".join(wire.requests[0].url.query.split(b"&")[:3]) == b"least=1.50&price=2&since=1767323045678"


def test_a_float_in_any_query_is_refused_with_advice() -> None:
    client: Any = Acme(Wire())

    with pytest.raises(TypeError, match=r"least: .* found float; write Decimal\('0.1'\)"):
        client.accounts._call(Operation("a.b", "GET", "/a", response_type="Any"), query={"least": 0.1})
    with pytest.raises(ValueError, match="least: expected a finite amount"):
        client.accounts._call(Operation("a.b", "GET", "/a", response_type="Any"), query={"least": Decimal("NaN")})
