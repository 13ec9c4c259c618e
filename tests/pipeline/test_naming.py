"""Names on the wire become Python names: always usable, never the same twice."""

from keyword import iskeyword

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pipeline.model.normal_form import name_classes
from pipeline.naming import class_name, is_class_name, is_operation_name, member_names, python_names, snake, unique

_NAMES = st.lists(st.one_of(st.text(max_size=12), st.from_regex(r"[a-zA-Z0-9_ -]{0,8}", fullmatch=True)), max_size=12)


@pytest.mark.parametrize(
    ("wire", "name"),
    [
        ("UserId", "user_id"),
        ("userID", "user_id"),
        ("HTTPStatus", "http_status"),
        ("400-x", "field_400_x"),
        ("from", "from_"),
        ("list", "list_"),
        ("self", "self_"),
        ("model", "model_"),
        ("model_field", "model_field_"),
        ("datetime", "datetime_"),
        ("builtins", "builtins_"),
        ("None", "none"),
        ("type", "type"),
        ("id", "id"),
        ("match", "match"),
        ("foo_bar", "foo_bar"),
        ("fooBar", "foo_bar"),
        ("_private__", "private"),
        ("__class__", "class_"),
        ("../../x", "x"),
        ("naïve", "na_ve"),
        ("漢字", "field"),
        ("", "field"),
        ("---", "field"),
    ],
)
def test_a_wire_name_becomes_a_name_a_person_would_choose(wire: str, name: str) -> None:
    assert snake(wire) == name


def test_a_second_wire_name_for_the_same_python_name_gets_a_number() -> None:
    names = python_names(["foo_bar", "fooBar", "foo-bar", "foo_bar_2"])

    assert names == {"foo_bar": "foo_bar", "fooBar": "foo_bar_2", "foo-bar": "foo_bar_3", "foo_bar_2": "foo_bar_2_2"}


def test_a_number_follows_the_word_not_its_underscore() -> None:
    assert python_names(["from", "From"]) == {"from": "from_", "From": "from_2"}


def test_a_name_that_is_taken_gives_way() -> None:
    assert unique(["id", "id"], taken=["id"]) == ["id_2", "id_3"]


def test_members_that_differ_in_case_or_punctuation_only_stay_apart() -> None:
    names = member_names(["buy", "BUY", "a b", "a-b", "7", "", "eTrade"])

    assert names == {
        "buy": "BUY",
        "BUY": "BUY_2",
        "a b": "A_B",
        "a-b": "A_B_2",
        "7": "VALUE_7",
        "": "EMPTY",
        "eTrade": "E_TRADE",
    }


@given(_NAMES)
def test_python_names_are_unique_identifiers(wires: list[str]) -> None:
    names = python_names(wires)

    assert set(names) == set(wires)
    assert len(set(names.values())) == len(names)
    assert all(name.isidentifier() and name.isascii() and not iskeyword(name) for name in names.values())
    assert not any(name.startswith("_") for name in names.values())


@given(_NAMES)
def test_member_names_are_unique_and_no_keywords(values: list[str]) -> None:
    names = member_names(values)

    assert set(names) == set(values)
    assert len(set(names.values())) == len(names)
    assert all(name.isidentifier() and name == name.upper() and not iskeyword(name) for name in names.values())


@given(_NAMES)
def test_python_names_depend_on_nothing_but_what_comes_before(wires: list[str]) -> None:
    names = python_names(wires)

    assert list(python_names(wires[:5]).items()) == list(names.items())[: len(set(wires[:5]))]


@pytest.mark.parametrize(
    "name", ["get_balance", "Portfolio.get", "a.b.c", "a.from", "a.", "a._b", "a.b-c", "", None, 3]
)
def test_an_operation_is_called_resource_dot_method(name: object) -> None:
    assert is_operation_name("portfolio.get_balance")
    assert not is_operation_name(name)


@pytest.mark.parametrize("name", ["balance", "400Failed", "A-B", "Ä", "", "None", "../X", "A B"])
def test_a_component_is_called_like_a_class(name: str) -> None:
    assert is_class_name("GetBalanceResponse")
    assert not is_class_name(name)


@pytest.mark.parametrize(
    ("text", "name"), [("400FailedRequest", "FailedRequest400"), ("2nd", "Nd2"), ("Über", "Uber"), ("400", "Model400")]
)
def test_classes_of_calls_and_of_messages_get_the_same_names(text: str, name: str) -> None:
    schemas = name_classes({"paths": {}, "components": {"schemas": {text: {}}}})["components"]["schemas"]

    assert [*schemas, class_name(text)] == [name] * 2
