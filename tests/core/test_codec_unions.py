"""Unions: the tag decides, or the JSON kind, or the better fit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal

import pytest
from pennyweight_core._codec import Codec, Deviation
from pennyweight_core._enums import OpenStrEnum
from pennyweight_core._models import model, model_field
from pennyweight_core._values import UNSET, Unset

if TYPE_CHECKING:
    from pennyweight_core._models import Number


class StockKind(OpenStrEnum):
    STOCK = "stock"
    FUND = "fund"


@model
class Stock:
    kind: StockKind = model_field(name="type")
    price: Decimal


@model
class Bond:
    kind: Literal["bond"] = model_field(name="type")
    price: Number


@model
class Position:
    instrument: Stock | Bond | None | Unset = UNSET  # noqa: RUF036 - as templates write it
    amount: Decimal | int | Unset = UNSET
    when: str | datetime | Unset = UNSET
    legs: list[Stock | Bond] | Unset = UNSET
    plain: str | int | Unset = UNSET


@model
class Point:
    x: int
    y: int | Unset = UNSET


@model
class Circle:
    x: int
    radius: int | Unset = UNSET


@model
class Mark:
    at: int


@model
class LabelledMark:
    at: int
    label: str | Unset = UNSET
    colour: str | Unset = UNSET


@model
class Route:
    marks: list[Mark]


@model
class LabelledRoute:
    marks: list[LabelledMark]


@model
class Map:
    route: Route | LabelledRoute


codec = Codec(__name__)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b'{"instrument": {"type": "fund", "price": "1.0"}}', Stock(kind=StockKind.FUND, price=Decimal("1.0"))),
        (b'{"instrument": {"type": "bond", "price": 1.0}}', Bond(kind="bond", price=Decimal("1.0"))),
        (b'{"instrument": null}', None),
        (b"{}", UNSET),
    ],
)
def test_the_tag_decides(body: bytes, expected: object) -> None:
    for found in (codec.fast_reader("Position")(body), codec.decode_tolerantly(body, "Position")):
        assert found.instrument == expected
        assert codec.encode(found) == body.replace(b" ", b"")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b'{"route":{"marks":[{"at":1,"label":"pier"},{"at":2}]}}', LabelledRoute),
        (b'{"route":{"marks":[{"at":1}]}}', Route),
    ],
)
def test_the_member_that_loses_no_field_at_any_depth_decides(body: bytes, expected: type) -> None:
    for found in (codec.fast_reader("Map")(body), codec.decode_tolerantly(body, "Map")):
        assert type(found.route) is expected
        assert codec.encode(found) == body


def test_an_unknown_tag_is_kept_and_told() -> None:
    told: list[Deviation] = []

    found = codec.decode(b'{"instrument": {"type": "coin"}}', "Position", told.append)

    assert found.instrument == {"type": "coin"}
    assert [it.path for it in told] == ["$.instrument"]


def test_a_deviation_inside_a_member_has_its_path() -> None:
    told: list[Deviation] = []

    found = codec.decode(b'{"legs": [{"type": "bond", "price": "x"}]}', "Position", told.append)

    assert found.legs == [Bond(kind="bond", price="x")]  # type: ignore[arg-type]  # kept as it came
    assert told == [Deviation("$.legs[0].price", "Number", "x")]


@pytest.mark.parametrize(
    ("field", "body", "expected"),
    [
        ("amount", b'{"amount":"1.0"}', Decimal("1.0")),
        ("amount", b'{"amount":7}', 7),
        ("when", b'{"when":"2026-01-02T00:00:00Z"}', datetime.fromisoformat("2026-01-02T00:00:00+00:00")),
        ("when", b'{"when":"soon"}', "soon"),
        ("plain", b'{"plain":"x"}', "x"),
        ("plain", b'{"plain":7}', 7),
    ],
)
def test_the_json_kind_and_the_stricter_text_decide(field: str, body: bytes, expected: object) -> None:
    for found in (codec.fast_reader("Position")(body), codec.decode_tolerantly(body, "Position")):
        assert getattr(found, field) == expected
        assert type(getattr(found, field)) is type(expected)
        assert codec.encode(found) == body


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b'{"x": 1, "radius": 2}', Circle(x=1, radius=2)),
        (b'{"x": 1, "y": 2}', Point(x=1, y=2)),
        (b'{"x": 1}', Point(x=1)),
    ],
)
def test_without_a_tag_the_better_fit_is_taken(body: bytes, expected: object) -> None:
    assert (
        codec.decode(body, "Point | Circle") == codec.decode(body, "list[Point | Circle] | Point | Circle") == expected
    )


def test_another_kind_is_kept_and_told() -> None:
    told: list[Deviation] = []

    found: Any = codec.decode(b'{"amount": true, "plain": null}', "Position", told.append)

    assert (found.amount, found.plain) == (True, None)
    assert [it.expected for it in told] == ["Decimal | int", "str | int"]


@model
class Car:
    sort: Literal["Car"] | str = UNSET  # type: ignore[assignment]  # as templates write it, without `| Unset`
    doors: int | Unset = UNSET


@model
class Van:
    sort: Literal["Van"] | str = UNSET  # type: ignore[assignment]  # likewise
    doors: int | Unset = UNSET
    load: int | Unset = UNSET


@model
class Deal:
    id: str | Unset = UNSET
    side: Literal["buy"] | Unset = UNSET
    price: str | Unset = UNSET


@model
class Fee:
    id: str | Unset = UNSET
    side: Literal["owed"] | Unset = UNSET
    charged: datetime | Unset = UNSET


@model
class Note:
    id: str | Unset = UNSET
    side: str | Unset = UNSET


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        (b'{"sort":"Van","doors":2}', Van(sort="Van", doors=2)),
        (b'{"sort":"Car","doors":2}', Car(sort="Car", doors=2)),
        (b'{"sort":"van","load":2}', Van(sort="van", load=2)),
        (b'{"load":2}', Van(load=2)),
    ],
)
def test_a_tag_that_may_be_any_text_decides_where_it_is_listed(document: bytes, expected: object) -> None:
    found: list[Deviation] = []

    value = codec.decode(document, "Car | Van", found.append)

    assert (value, found) == (expected, [])


class Use(OpenStrEnum):
    NONE = "none"
    LATER = "later"


@model
class Transfer:
    use: Literal["none"] | Unset = UNSET


@model
class Card:
    use: Use | Unset = UNSET
    plan: Transfer | Unset = UNSET


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        (b'{"use":"none","plan":{"use":"none"}}', Card(use=Use.NONE, plan=Transfer(use="none"))),
        (b'{"use":"none"}', Transfer(use="none")),
        (b'{"use":"none","new":1}', Transfer(use="none")),
        (b'{"use":"none","plan":{"use":"none","new":1}}', Card(use=Use.NONE, plan=Transfer(use="none"))),
        (b'{"use":"later"}', Card(use=Use.LATER)),
    ],
)
@pytest.mark.parametrize("union", ["Transfer | Card", "Card | Transfer"])
def test_a_constant_decides_only_among_members_that_lose_equally_much(
    document: bytes, expected: object, union: str
) -> None:
    assert codec.decode(document, union) == expected
    assert codec.decode(document, union, list[Deviation]().append) == expected


@pytest.mark.parametrize(
    ("document", "expected", "paths"),
    [
        (b'{"id":"a","charged":"soon"}', Fee(id="a", charged="soon"), ["$.charged"]),  # type: ignore[arg-type]  # kept as it came
        (b'{"id":"a","price":1}', Deal(id="a", price=1), ["$.price"]),  # type: ignore[arg-type]  # likewise
        (b'{"side":"owed","price":"1"}', Fee(side="owed"), []),
        (b'{"id":"a"}', Note(id="a"), []),
    ],
)
def test_without_a_tag_the_fields_that_are_there_decide_and_constants_before_them(
    document: bytes, expected: object, paths: list[str]
) -> None:
    found: list[Deviation] = []

    value = codec.decode(document, "Deal | Fee | Note", found.append)

    assert (value, [each.path for each in found]) == (expected, paths)
