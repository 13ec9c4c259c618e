"""Decoding: what comes back, and what is refused."""

from __future__ import annotations

import sys
import threading
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from pennyweight_core._codec import Codec
from pennyweight_core._enums import OpenStrEnum
from pennyweight_core._models import model, model_field
from pennyweight_core._values import UNSET, Unset

if TYPE_CHECKING:
    from pennyweight_core._models import Number


class Kind(OpenStrEnum):
    CASH = "cash"


@model
class Currency:
    code: str


@model
class Account:
    source: str = model_field(name="from")
    odd: int | Unset = model_field(name="400-x", default=UNSET)
    kind: Kind | Unset = model_field(name="type", default=UNSET)
    cash: Number | None | Unset = UNSET  # noqa: RUF036 - as templates write it
    currency: Currency | Unset = UNSET
    opened: date | Unset = UNSET
    seen: datetime | Unset = UNSET
    inner: list[Account] | Unset = UNSET
    by_code: dict[str, Decimal] | Unset = model_field(name="byCode", default=UNSET)
    rest: Any = UNSET
    rate: float | Unset = UNSET


@model
class Swapped:
    """Wire names that are other fields' Python names, or names every class has."""

    a: str = model_field(name="b")
    b: Decimal = model_field(name="a")
    c: str | Unset = model_field(name="__class__", default=UNSET)


BODY = b"""{"from": "x", "400-x": 7, "type": "cash", "cash": 1.50, "currency": {"code": "USD"}, "opened": "2026-01-02",
"seen": "2026-01-02T03:04:05Z", "inner": [{"from": "y"}], "byCode": {"USD": "0.10"}, "rest": [1.10, {}], "rate": 1}"""
ACCOUNT = Account(
    source="x",
    odd=7,
    kind=Kind.CASH,
    cash=Decimal("1.50"),
    currency=Currency(code="USD"),
    opened=date(2026, 1, 2),
    seen=datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
    inner=[Account(source="y")],
    by_code={"USD": Decimal("0.10")},
    rest=[Decimal("1.10"), {}],
    rate=1.0,
)


@pytest.fixture
def codec() -> Codec:
    return Codec(__name__)


def test_a_document_becomes_models(codec: Codec) -> None:
    found = codec.decode(BODY, "Account")

    assert found == ACCOUNT
    assert type(found) is Account
    assert type(found.rate) is float
    assert str(found.cash) == "1.50"


def test_both_paths_agree(codec: Codec) -> None:
    assert repr(codec.decode_tolerantly(BODY, "Account")) == repr(codec.fast_reader("Account")(BODY))


@pytest.mark.parametrize(
    ("annotation", "body", "expected"),
    [
        ("Any", b'{"a": [1.10, null]}', {"a": [Decimal("1.10"), None]}),
        ("list[Currency]", b'[{"code": "USD"}]', [Currency(code="USD")]),
        ("dict[str, Currency | None]", b'{"x": null}', {"x": None}),
        ("Currency | None", b"null", None),
        ("list[Decimal]", b'["0.10"]', [Decimal("0.10")]),
        ("Number", b"1.10", Decimal("1.10")),
        ("str", b'"x"', "x"),
        ("Literal['a', 'b']", b'"b"', "b"),
        ("list['Currency']", b"[]", []),
    ],
)
def test_annotations_say_what_comes_back(codec: Codec, annotation: str, body: bytes, expected: object) -> None:
    assert codec.decode(body, annotation) == expected
    assert codec.decode_tolerantly(body, annotation) == expected


def test_wire_names_may_be_other_fields_names(codec: Codec) -> None:
    body = b'{"b": "text", "a": "1.5", "__class__": "int"}'

    found = codec.decode(body, "Swapped")

    assert found == Swapped(a="text", b=Decimal("1.5"), c="int")
    assert type(found) is Swapped
    assert codec.encode(found) == b'{"b":"text","a":"1.5","__class__":"int"}'


def test_the_last_of_two_equal_keys_wins_on_both_paths(codec: Codec) -> None:
    body = b'{"code": "USD", "code": "EUR"}'

    assert codec.decode(body, "Currency") == codec.decode_tolerantly(body, "Currency") == Currency(code="EUR")


def test_a_byte_order_mark_and_half_a_surrogate_pair_are_read(codec: Codec) -> None:
    assert codec.decode(b"\xef\xbb\xbf" + BODY, "Account") == ACCOUNT
    assert codec.decode(b'{"code": "\\ud83d"}', "Currency") == Currency(code="\ud83d")


def test_numbers_of_any_length_are_read(codec: Codec) -> None:
    assert codec.decode(b"1" * 5000, "Any") == "1" * 5000
    assert codec.decode(b"1e5000", "Any") == "1e5000"
    assert codec.decode(b"1e99999999999999999999", "Any") == "1e99999999999999999999"


def test_models_are_found_by_name(codec: Codec) -> None:
    assert codec.type("Account") is Account
    with pytest.raises(TypeError, match="expected a model called Typo"):
        codec.type("Typo")


def test_threads_may_decode_a_type_for_the_first_time_together() -> None:
    for _ in range(20):
        codec = Codec(__name__)
        together = threading.Barrier(8)
        found: list[object] = []

        def decode(codec: Codec = codec, together: threading.Barrier = together, found: list[object] = found) -> None:
            together.wait()
            found.append(codec.decode(BODY, "Account"))

        interval = sys.getswitchinterval()
        sys.setswitchinterval(1e-6)
        threads = [threading.Thread(target=decode) for _ in range(8)]
        try:
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        finally:
            sys.setswitchinterval(interval)

        assert found == [ACCOUNT] * 8
