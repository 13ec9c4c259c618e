"""Answers to a client made of a spec that says what few do are read as the spec says."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from pennyweight_core import APIResponseError
from wire import Wire

if TYPE_CHECKING:
    from types import ModuleType

    from pennyweight_core import Drift


def asking(package: ModuleType, answer: Any, **options: Any) -> Any:
    """A client that gets this answer; any drift raises unless the test says otherwise."""
    wire = Wire(answer if isinstance(answer, httpx.Response) else json.dumps(answer))
    return package.Acme(api_key="key", transport=wire, **{"on_drift": "raise", **options})


@pytest.mark.parametrize(
    ("call", "answer", "shown"),
    [
        ("get_point", {"name": "a", "x": 1}, "NamedPoint(name='a', x=1, kind=UNSET, y=UNSET)"),
        ("get_inline", {"x": 1, "leaf": "y"}, "MergedGetInlineAnswer(x=1, leaf='y', y=UNSET)"),
        ("get_holder", {"both": {"leaf": "x"}}, "HolderBoth(leaf='x', extra=UNSET)"),
        ("get_holder", {"same": {"leaf": "x"}}, "same=Leaf(leaf='x')"),
        ("get_holder", {"beside": {"more": "x"}}, "HolderBeside(leaf=UNSET, more='x')"),
        ("get_payment", {"amount": 1, "pan": "4"}, "PaymentCard(amount=Decimal('1'), pan='4')"),
        ("get_payment", {"amount": 1, "iban": "D"}, "PaymentWire(amount=Decimal('1'), iban='D')"),
        ("get_either", {"a": "x"}, "EitherOf(a='x', b=UNSET)"),
        ("get_pet", {"species": "cat", "lives": 9}, "Cat(species='cat', lives=9)"),
        ("get_pet", {"species": "dog", "lives": 1}, "Dog(species='dog', lives=1)"),
        ("get_pet", {"species": "eel"}, "Pet(species='eel')"),
        ("get_move", {"way": "back", "cents": 1}, "MoveIn(way='back', cents=1)"),
        ("get_move", {"way": "out", "cents": 1}, "MoveOut(way='out', cents=1)"),
    ],
)
def test_what_must_hold_together_is_one_object(wider_package: ModuleType, call: str, answer: Any, shown: str) -> None:
    arguments = {"kind": "k"} if call in ("get_point", "get_holder", "get_inline") else {}

    assert shown in repr(getattr(asking(wider_package, answer).merged, call)(**arguments))


def test_what_merging_requires_is_required(wider_package: ModuleType) -> None:
    drifts: list[Drift] = []

    asking(wider_package, {}, on_drift=drifts.append).merged.get_strict()

    assert [drift.path for drift in drifts] == ["$.leaf"]


def test_fields_of_any_name_are_kept_beside_the_declared_ones(wider_package: ModuleType) -> None:
    answer = {"asOf": "2026-01-02", "additional_properties": "own", "usd": "0.10", "eur": "0.20"}
    client = asking(wider_package, answer)

    prices = client.maps.get_prices()

    assert (prices.as_of, prices.additional_properties) == (date(2026, 1, 2), "own")
    assert prices.additional_properties_2 == {"usd": Decimal("0.10"), "eur": Decimal("0.20")}
    assert json.loads(client._open()._codec.encode(prices)) == answer


def test_a_field_of_any_name_that_is_not_of_the_declared_type_is_told(wider_package: ModuleType) -> None:
    drifts: list[Drift] = []

    prices = asking(wider_package, {"asOf": "2026-01-02", "usd": 1}, on_drift=drifts.append).maps.get_prices()

    assert prices.additional_properties_2 == {"usd": 1}
    assert [drift.path for drift in drifts] == ["$.usd"]


def test_names_given_by_patterns_are_names_of_any_kind(wider_package: ModuleType) -> None:
    assert asking(wider_package, {"n1": 0.5}).maps.get_patterned() == {"n1": Decimal("0.5")}


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("mixed", "a", "a"),
        ("mixed", 1, 1),
        ("mixed", None, None),
        ("fractions", 0.5, Decimal("0.5")),
        ("truth", False, False),
        ("nothing", None, None),
        ("numbers", 2, 2),
        ("half", 0.5, Decimal("0.5")),
        ("pair", ["a", 1], ["a", 1]),
        ("notText", [1], [1]),
        ("conditional", "x", "x"),
        ("always", {"a": []}, {"a": []}),
    ],
)
def test_values_of_odd_kinds_are_read(wider_package: ModuleType, field: str, value: Any, expected: Any) -> None:
    names = {"notText": "not_text"}

    found = getattr(asking(wider_package, {field: value}).odd.get(), names.get(field, field))

    assert (found, type(found)) == (expected, type(expected))


def test_values_that_no_enum_can_list_are_of_their_types(wider_package: ModuleType) -> None:
    types = [str(field.type) for field in wider_package.models.Odd.__attrs_attrs__]

    assert types[:3] == [
        "str | int | None | Unset",
        "Number | int | Unset",
        "bool | Unset",
    ]


@pytest.mark.parametrize("answer", ["a", ["a", ["b"]], {"a": {"b": [{"c": "d"}]}}])
def test_a_type_that_holds_itself_is_read(wider_package: ModuleType, answer: Any) -> None:
    assert asking(wider_package, answer).odd.get_json() == answer


def test_a_choice_that_is_its_own_option_is_the_others(wider_package: ModuleType) -> None:
    assert asking(wider_package, {"leaf": "x"}).odd.get_ring() == wider_package.models.Leaf(leaf="x")
    assert asking(wider_package, None).odd.get_ring() is None


@pytest.mark.parametrize(
    ("call", "content", "kind", "expected"),
    [
        ("get_text", b"a;b\n", "text/csv", "a;b\n"),
        ("get_text", "é".encode("latin-1"), "text/csv; charset=iso-8859-1", "é"),
        ("get_text", "é".encode("utf-8-sig"), 'text/csv; charset="nobody-knows"', "é"),
        ("get_text", b"", "", ""),
        ("get_events", b"data: 1\n\n", "text/event-stream", "data: 1\n\n"),
        ("get_pdf", b"%PDF\xff", "application/pdf", b"%PDF\xff"),
        ("get_any", b"\xff", "image/png", b"\xff"),
    ],
)
def test_answers_that_are_not_json_come_as_they_are(
    wider_package: ModuleType, call: str, content: bytes, kind: str, expected: str | bytes
) -> None:
    answer = httpx.Response(200, content=content, headers={"content-type": kind})

    assert getattr(asking(wider_package, answer).plain, call)() == expected


def test_an_answer_that_is_not_json_is_asked_for(wider_package: ModuleType) -> None:
    wire = Wire("")

    wider_package.Acme(api_key="key", transport=wire).plain.get_pdf()

    assert wire.requests[0].headers["accept"] == "application/pdf"


def test_text_that_is_not_in_its_charset_is_drift(wider_package: ModuleType) -> None:
    drifts: list[Drift] = []
    answer = httpx.Response(200, content=b"a\xff", headers={"content-type": "text/csv; charset=utf-8"})

    response = asking(wider_package, answer, on_drift=drifts.append).plain.with_response.get_text()

    assert (response.data, response.content) == ("a\ufffd", b"a\xff")
    assert [str(drift.path) for drift in drifts] == ["$"]


@pytest.mark.parametrize(
    ("call", "status", "content", "shown"),
    [
        ("create", 200, '{"leaf": "x"}', "Leaf(leaf='x')"),
        ("create", 201, '{"x": 1}', "Point(x=1, y=UNSET)"),
        ("create", 202, '{"x": 1}', "Point(x=1, y=UNSET)"),
        ("create", 204, "", "None"),
        ("change", 204, "", "None"),
        ("change", 200, '{"leaf": "x"}', "Leaf(leaf='x')"),
        ("replace", 200, '{"leaf": "x"}', "Leaf(leaf='x')"),
        ("replace", 201, '{"leaf": "x"}', "Leaf(leaf='x')"),
    ],
)
def test_of_several_successes_the_status_decides(
    wider_package: ModuleType, call: str, status: int, content: str, shown: str
) -> None:
    client = asking(wider_package, httpx.Response(status, text=content))

    assert repr(getattr(client.differing, call)()) == shown


def test_a_success_that_promises_content_and_has_none_is_an_error(wider_package: ModuleType) -> None:
    with pytest.raises(APIResponseError):
        asking(wider_package, httpx.Response(200, text="")).differing.change()
