"""Answers that are not as declared: everything is kept, everything is told, nothing is raised."""

from __future__ import annotations

import json
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Literal

import pytest
from pennyweight_core import _enums
from pennyweight_core._codec import Codec, Deviation
from pennyweight_core._enums import OpenStrEnum
from pennyweight_core._models import model, model_field
from pennyweight_core._values import UNSET

if TYPE_CHECKING:
    from datetime import date, datetime
    from decimal import Decimal

    from pennyweight_core._models import Number


class Kind(OpenStrEnum):
    CASH = "cash"


class Closed(StrEnum):
    YES = "yes"


@model
class Currency:
    code: str
    digits: int


@model
class Account:
    name: str
    kind: Kind = model_field(name="type")
    closed: Closed
    side: Literal["yes", "no"]
    cash: Number
    total: Decimal
    opened: date
    seen: datetime
    active: bool
    rate: float
    currency: Currency = model_field(name="currencyInfo")
    tags: list[str]
    by_code: dict[str, Currency] = model_field(name="by-code")
    parent: Account | None
    rest: Any


GOOD: dict[str, Any] = {
    "name": "x",
    "type": "cash",
    "closed": "yes",
    "side": "no",
    "cash": 1.5,
    "total": "1.5",
    "opened": "2026-01-02",
    "seen": "2026-01-02T03:04:05Z",
    "active": True,
    "rate": 0.5,
    "currencyInfo": {"code": "USD", "digits": 2},
    "tags": ["a"],
    "by-code": {"USD": {"code": "USD", "digits": 2}},
    "parent": None,
    "rest": {"a": 1},
}
WRONG: list[Any] = [
    None,
    7,
    1.0,
    "",
    "new",
    True,
    [],
    {},
    [None],
    {"x": None},
    "2026-13-45",
    10**30,
    [[[]]],
    {"code": 1},
]
codec = Codec(__name__)


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[Deviation]:
    monkeypatch.setattr(_enums, "_reported", set())
    return []


def decode(document: object, told: list[Deviation], **options: bool) -> Any:
    return codec.decode(json.dumps(document).encode(), "Account", told.append, **options)


def test_a_good_answer_deviates_nowhere(told: list[Deviation]) -> None:
    decode(GOOD, told, unknown_fields=True)

    assert told == []


@pytest.mark.parametrize("wrong", WRONG, ids=repr)
@pytest.mark.parametrize("name", GOOD)
def test_a_retyped_field_is_kept_and_told(name: str, wrong: object, told: list[Deviation]) -> None:
    document = GOOD | {name: wrong}

    found = decode(document, told)

    assert found == codec.decode_tolerantly(json.dumps(document).encode(), "Account")
    if type(wrong) is not type(GOOD[name]) and name not in ("parent", "rest"):
        numbers = name in ("cash", "rate") and isinstance(wrong, (int, float)) and wrong is not True
        assert bool(told) is not numbers


@pytest.mark.parametrize("wrong", [it for it in WRONG if not isinstance(it, (dict, float)) and it != 10**30], ids=repr)
@pytest.mark.parametrize("name", GOOD)
def test_what_was_kept_is_written_as_it_came(name: str, wrong: object, told: list[Deviation]) -> None:
    document = GOOD | {name: wrong}

    assert json.loads(codec.encode(decode(document, told))) == document


@pytest.mark.parametrize("name", GOOD)
def test_a_missing_field_is_unset_and_told(name: str, told: list[Deviation]) -> None:
    found = decode({wire: value for wire, value in GOOD.items() if wire != name}, told)

    assert [(it.path, it.found) for it in told] == [(f'$["{name}"]' if "-" in name else f"$.{name}", UNSET)]
    assert UNSET in [getattr(found, field) for field in Account.__slots__]  # type: ignore[attr-defined]  # attrs made them


def test_paths_lead_to_the_place(told: list[Deviation]) -> None:
    decode(
        GOOD
        | {
            "currencyInfo": {"code": 7, "digits": 2},
            "tags": ["a", None],
            "by-code": {"U.S": {"code": "x", "digits": 1.5}},
            "parent": {"name": "y"} | {wire: value for wire, value in GOOD.items() if wire not in ("name", "rest")},
        },
        told,
    )

    assert [str(it) for it in told] == [
        "$.currencyInfo.code: expected str, found 7",
        "$.tags[1]: expected str, found None",
        '$["by-code"]["U.S"].digits: expected int, found Decimal(\'1.5\')',
        "$.parent.rest: expected Any, found UNSET",
    ]


def test_unknown_fields_are_told_when_asked(told: list[Deviation]) -> None:
    document = GOOD | {"new": [1], "currencyInfo": {"code": "USD", "digits": 2, "symbol": "$"}}

    assert decode(document, told) == decode(GOOD, told)
    assert told == []

    decode(document, told, unknown_fields=True)
    assert told == [
        Deviation("$.currencyInfo.symbol", "no such field", "$"),
        Deviation("$.new", "no such field", [1]),
    ]


def test_what_a_deviation_shows_is_bounded(told: list[Deviation]) -> None:
    decode(GOOD | {"active": [["x" * 10_000] * 100] * 10, "tags": ["a"] * 3 + [10**3000]}, told)
    decode(GOOD | {"by-code": {"k" * 10_000: 1}}, told)

    assert len(told) == 3
    assert all(len(repr(it)) < 500 and len(str(it)) < 500 for it in told)


def test_an_error_of_the_listener_is_the_listeners_own() -> None:
    def refuse(deviation: Deviation) -> None:
        raise LookupError(deviation.path)

    with pytest.raises(LookupError, match=r"\$\.name"):
        codec.decode(json.dumps(GOOD | {"name": 7}).encode(), "Account", refuse)
