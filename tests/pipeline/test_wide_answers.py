"""Answers to a client made of a spec that says many things are read as the spec says."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from wire import Wire

from .wide import CLASHING

if TYPE_CHECKING:
    from types import ModuleType


def acme(wide_package: ModuleType, wire: Wire) -> Any:
    return wide_package.Acme(api_key="key", transport=wire)


def everything(wide_package: ModuleType, **fields: Any) -> Any:
    """Decode one `Everything`; any drift raises."""
    wire = Wire(json.dumps({"id": "1", "date": "2026-01-02", **fields}))
    return wide_package.Acme(api_key="key", transport=wire, on_drift="raise").things.get(thing_id="1")


@pytest.mark.parametrize("call", ["delete", "check"])
def test_an_empty_answer_is_none(wide_package: ModuleType, call: str) -> None:
    things = acme(wide_package, Wire("")).things

    result = things.delete(thing_id="1") if call == "delete" else things.check()

    assert result is None


@pytest.mark.parametrize(
    ("call", "answer", "shown"),
    [
        ("get_map", '{"a": {"leaf": "x"}}', "{'a': Leaf(leaf='x')}"),
        ("get_either", '{"leaf": "x"}', "Leaf(leaf='x')"),
        ("get_either", '{"branches": []}', "Tree(branches=[], up=UNSET)"),
        ("get_free", '{"a": [1.50]}', "{'a': [Decimal('1.50')]}"),
        ("get_text", '"x"', "'x'"),
        ("get_day", '"2026-01-02"', "datetime.date(2026, 1, 2)"),
        ("get_maybe", "null", "None"),
        ("get_maybe", '{"leaf": "x"}', "Leaf(leaf='x')"),
    ],
)
def test_answers_of_all_shapes_are_read(wide_package: ModuleType, call: str, answer: str, shown: str) -> None:
    assert repr(getattr(acme(wide_package, Wire(answer)).answers, call)()) == shown


@pytest.mark.parametrize("value", CLASHING)
def test_enum_values_that_differ_in_case_or_punctuation_only_stay_apart(wide_package: ModuleType, value: str) -> None:
    side = acme(wide_package, Wire(json.dumps(value))).answers.get_side()

    assert side.value == value
    assert side.is_known
    assert list(wide_package.models.Side) == list(CLASHING)


@pytest.mark.parametrize(
    ("wire_name", "field", "value", "expected"),
    [
        ("rate", "rate", 0.1, Decimal("0.1")),
        ("price", "price", "0.10", Decimal("0.10")),
        ("maybePrice", "maybe_price", None, None),
        ("cents", "cents", "0.10", Decimal("0.10")),
        ("someText", "some_text", None, None),
        ("untyped", "untyped", {"a": [1]}, {"a": [1]}),
        ("day", "day", "2026-01-02", date(2026, 1, 2)),
        ("moment", "moment", "2026-01-02T03:04:05Z", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ("moment", "moment", None, None),
        ("free", "free", {"a": 1}, {"a": 1}),
        ("freeByName", "free_by_name", {"a": 1}, {"a": 1}),
        ("labels", "labels", {"a": "b"}, {"a": "b"}),
        ("pricesByName", "prices_by_name", {"a": "1.0"}, {"a": Decimal("1.0")}),
        ("grid", "grid", [[1, 0.5]], [[Decimal(1), Decimal("0.5")]]),
        ("gridByName", "grid_by_name", [["1"], []], [[Decimal(1)], []]),
        ("bare", "bare", [1, "a", None], [1, "a", None]),
        ("maybeSide", "maybe_side", None, None),
        ("maybeSide", "maybe_side", "BUY", "BUY"),
        ("nullableSide", "nullable_side", None, None),
        ("nullableLeaf", "nullable_leaf", None, None),
        ("period", "period", 60, 60),
        ("kind", "kind", "everything", "everything"),
        ("nothing", "nothing", None, None),
        ("fooBar", "foo_bar_2", "x", "x"),
        ("400-x", "field_400_x", "x", "x"),
        ("from", "from_", "x", "x"),
        ("date", "date_", "2026-01-03", date(2026, 1, 3)),
        ("list", "list_", ["x"], ["x"]),
        ("additional_properties", "additional_properties", "x", "x"),
    ],
)
def test_a_field_is_read_as_what_it_is(
    wide_package: ModuleType, wire_name: str, field: str, value: Any, expected: Any
) -> None:
    assert getattr(everything(wide_package, **{wire_name: value}), field) == expected


def test_models_may_hold_themselves(wide_package: ModuleType) -> None:
    found = everything(
        wide_package,
        parent={"id": "2", "date": "2026-01-02"},
        children=[{"id": "3", "date": "2026-01-02", "tree": {"branches": [{"branches": []}]}}],
    )

    assert found.parent.id == "2"
    assert found.children[0].tree.branches[0].branches == []


@pytest.mark.parametrize(("wire_name", "field"), [("either", "either"), ("eitherOrNull", "either_or_null")])
def test_of_two_objects_the_one_that_fits_is_made(wide_package: ModuleType, wire_name: str, field: str) -> None:
    found = everything(wide_package, **{wire_name: {"up": {"leaf": "x"}}})

    models = wide_package.models
    assert getattr(found, field) == models.Tree(up=models.Leaf(leaf="x"))


def test_an_object_around_one_reference_is_what_it_refers_to(wide_package: ModuleType) -> None:
    assert everything(wide_package, wrapped={"leaf": "x"}).wrapped == wide_package.models.Leaf(leaf="x")


def test_every_field_that_is_not_required_may_be_absent(wide_package: ModuleType) -> None:
    found = everything(wide_package)

    assert all(getattr(found, name) is wide_package.UNSET for name in found.__slots__ if name not in {"id", "date_"})


def test_what_no_operation_reaches_is_not_made(wide_package: ModuleType) -> None:
    assert "Unreached" not in dir(wide_package.models)
