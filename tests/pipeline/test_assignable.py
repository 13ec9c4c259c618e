"""Which values of one type are values of another, as a type checker and a reader of a report see them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pipeline.model.assignable import is_assignable, options_of, plain_type
from pipeline.model.client import EnumMember, EnumType, ObjectType
from pipeline.model.types import (
    ANY,
    INT,
    NONE,
    SECRET,
    STR,
    UNKNOWN,
    List,
    Literal,
    Map,
    Reference,
    Scalar,
    Type,
    union,
)

KIND = EnumType(name="Kind", members=(EnumMember(name="ONE", value="one"),), nullable=False, docs="", pointer="")
THING = ObjectType(name="Thing", fields=(), additional=None, docs="", input_only=False, pointer="")
CLASSES = {"Kind": KIND, "Thing": THING}
KIND_TYPE, THING_TYPE = Reference("Kind"), Reference("Thing")
FIXED = Literal(("fixed",))
DECIMAL, DATETIME = Scalar("Decimal"), Scalar("datetime")


@pytest.mark.parametrize(
    ("type_", "target"),
    [
        (STR, STR),
        (STR, ANY),
        (STR, union([INT, STR])),
        (union([STR, NONE]), union([INT, STR, NONE])),
        (KIND_TYPE, STR),
        (FIXED, STR),
        (union([FIXED, KIND_TYPE]), union([INT, STR])),
        (List(THING_TYPE), union([List(THING_TYPE), NONE])),
        (Map(List(INT)), Map(List(INT))),
    ],
)
def test_values_of_a_type_are_values_of_a_wider_one(type_: Type, target: Type) -> None:
    assert is_assignable(type_, target, CLASSES)
    assert is_assignable(target, type_, CLASSES) == (type_ == target)


@pytest.mark.parametrize(
    ("type_", "target"),
    [
        (STR, INT),
        (THING_TYPE, STR),
        (THING_TYPE, KIND_TYPE),
        (Literal((1,)), STR),
        (FIXED, Literal(("other",))),
        (List(KIND_TYPE), List(STR)),
        (Map(INT), Map(union([INT, NONE]))),
        (union([INT, NONE]), union([STR, NONE])),
    ],
)
def test_neither_of_two_types_holds_the_other(type_: Type, target: Type) -> None:
    assert not is_assignable(type_, target, CLASSES)
    assert not is_assignable(target, type_, CLASSES)


@pytest.mark.parametrize(
    ("type_", "plain"),
    [
        (Scalar("Number"), DECIMAL),
        (Scalar("DecimalInput"), DECIMAL),
        (List(Scalar("UnixSeconds")), List(DATETIME)),
        (Map(SECRET), Map(STR)),
        (union([STR, SECRET]), STR),
        (union([THING_TYPE, KIND_TYPE, UNKNOWN, NONE]), union([KIND_TYPE, THING_TYPE, NONE])),
        (Literal(("a", None)), union([Literal(("a",)), NONE])),
    ],
)
def test_a_plain_type_is_the_one_of_values_with_its_options_in_one_order(type_: Type, plain: Type) -> None:
    assert plain_type(type_) == plain
    assert str(plain_type(type_)) == str(plain)
    assert plain_type(plain) == plain


def test_a_plain_type_keeps_its_pointer_and_keywords() -> None:
    number = replace(Scalar("Number"), pointer="#/a", keywords={"type": "number"})

    plain = plain_type(number)

    assert (plain.pointer, plain.keywords) == ("#/a", {"type": "number"})


def test_a_type_without_options_is_its_only_one() -> None:
    assert options_of(STR) == (STR,)
    assert options_of(union([STR, UNKNOWN])) == (STR,)
