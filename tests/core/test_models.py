"""How models are declared, and what a user can do with them."""

from __future__ import annotations

import copy
import pickle
from decimal import Decimal
from typing import Any, get_args

import attrs
import pytest
from pennyweight_core._codec import Codec
from pennyweight_core._models import Number, model, model_field
from pennyweight_core._values import UNSET, Unset


@model
class Purse:
    owner: str = model_field(name="from")
    amount: Decimal
    inner: Purse | Unset = model_field(name="in-ner", default=UNSET)
    note: str | None | Unset = UNSET  # noqa: RUF036 - as templates write it


def test_fields_are_keywords() -> None:
    with pytest.raises(TypeError, match="positional"):
        Purse("me", Decimal(1))  # type: ignore[call-arg]  # what is tested


def test_required_fields_are_required() -> None:
    with pytest.raises(TypeError, match="amount"):
        Purse(owner="me")  # type: ignore[call-arg]  # what is tested


def test_optional_fields_are_unset() -> None:
    purse = Purse(owner="me", amount=Decimal(1))

    assert purse.inner is UNSET
    assert purse.note is UNSET


def test_a_typo_in_an_attribute_is_an_error() -> None:
    purse = Purse(owner="me", amount=Decimal(1))

    with pytest.raises(AttributeError):
        purse.nots = "x"  # type: ignore[attr-defined]  # what is tested


def test_the_wire_name_is_on_the_field() -> None:
    kind: Any = Purse  # mypy does not see that models are attrs classes

    assert [field.metadata.get("wire_name", field.name) for field in attrs.fields(kind)] == [
        "from",
        "amount",
        "in-ner",
        "note",
    ]


def test_a_number_is_a_decimal_to_type_checkers() -> None:
    assert get_args(Number) == (Decimal, "number")


@pytest.mark.parametrize("primed", [False, True])
def test_models_compare_copy_and_pickle(primed: bool) -> None:
    if primed:
        Codec(__name__).decode(b'{"from": "me", "amount": "1"}', "Purse")
    purse = Purse(owner="me", amount=Decimal("0.10"), inner=Purse(owner="you", amount=Decimal(2)))

    for other in (copy.copy(purse), copy.deepcopy(purse), pickle.loads(pickle.dumps(purse))):
        assert other == purse
        assert other.note is UNSET
        assert type(other) is Purse


def test_a_model_evolves() -> None:
    purse: Any = Purse(owner="me", amount=Decimal(1))  # mypy does not see that models are attrs classes

    assert attrs.evolve(purse, owner="you") == Purse(owner="you", amount=Decimal(1))


def test_a_model_shows_its_fields_by_python_name() -> None:
    assert repr(Purse(owner="me", amount=Decimal(1))) == (
        "Purse(owner='me', amount=Decimal('1'), inner=UNSET, note=UNSET)"
    )
