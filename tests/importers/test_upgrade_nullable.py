"""What may be null under 3.0 may be null after the upgrade, and nothing else may: two validators that know no code of ours agree."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openapi_schema_validator import OAS30Validator
from pipeline.openapi.upgrade.document import upgrade

from .openapi import of_schema, ref

NULL = {"type": "null"}
Draft202012Validator = pytest.importorskip("jsonschema").Draft202012Validator  # it has no types


def upgraded(said: Any, **others: Any) -> Any:
    return upgrade(of_schema(said, **others), "harbour.yaml")["components"]["schemas"]["It"]


@pytest.mark.parametrize("flag", ["nullable", "x-nullable"])
@pytest.mark.parametrize(
    ("said", "is_now"),
    [
        ({"type": "string"}, {"type": ["string", "null"]}),
        ({"type": ["string", "null"]}, {"type": ["string", "null"]}),
        ({"type": "null"}, {"type": "null"}),
        ({"type": "string", "enum": ["a"]}, {"type": ["string", "null"], "enum": ["a", None]}),
        ({"type": "string", "enum": ["a", None]}, {"type": ["string", "null"], "enum": ["a", None]}),
        ({"enum": ["a"], "default": "a"}, {"enum": ["a", None], "default": "a"}),
        ({"type": "object", "properties": {}}, {"type": ["object", "null"], "properties": {}}),
        ({"description": "Anything."}, {"description": "Anything."}),
        ({"properties": {"a": {}}}, {"anyOf": [{"properties": {"a": {}}}, NULL]}),
        (ref("A"), {"anyOf": [ref("A"), NULL]}),
        ({**ref("A"), "description": "It."}, {"description": "It.", "anyOf": [ref("A"), NULL]}),
        ({"allOf": [ref("A")], "default": 1}, {"default": 1, "anyOf": [{"allOf": [ref("A")]}, NULL]}),
        (
            {"type": "object", "allOf": [ref("A")], "x-go": 1},
            {"x-go": 1, "anyOf": [{"type": "object", "allOf": [ref("A")]}, NULL]},
        ),
        ({"anyOf": [ref("A"), ref("B")]}, {"anyOf": [ref("A"), ref("B"), NULL]}),
        ({"anyOf": [ref("A"), NULL]}, {"anyOf": [ref("A"), NULL]}),
        ({"oneOf": [ref("A"), ref("B")]}, {"anyOf": [{"oneOf": [ref("A"), ref("B")]}, NULL]}),
        ({"oneOf": [ref("A"), NULL]}, {"oneOf": [ref("A"), NULL]}),
        ({"oneOf": [NULL, NULL]}, {"anyOf": [{"oneOf": [NULL, NULL]}, NULL]}),
        (
            {"anyOf": [ref("A")], "discriminator": {"propertyName": "a"}},
            {"anyOf": [{"anyOf": [ref("A")], "discriminator": {"propertyName": "a"}}, NULL]},
        ),
        ({"not": {"type": "string"}}, {"anyOf": [{"not": {"type": "string"}}, NULL]}),
        ({"const": 1}, {"anyOf": [{"const": 1}, NULL]}),
    ],
)
def test_null_joins_what_is_allowed(said: Any, is_now: Any, flag: str) -> None:
    assert upgraded({**said, flag: True}, A={}, B={}) == is_now
    assert upgraded({**said, flag: False}, A={}, B={}) == said


def test_an_element_of_all_of_that_only_says_nullable_speaks_of_the_whole() -> None:
    said = {"allOf": [ref("A"), {"nullable": True, "description": "It."}]}

    assert upgraded(said, A={}) == {"description": "It.", "anyOf": [{"allOf": [ref("A")]}, NULL]}


def test_a_one_element_all_of_of_a_nullable_reference_may_be_null() -> None:
    said = {"allOf": [{"allOf": [ref("A")], "nullable": True}]}

    assert upgraded(said, A={}) == {"allOf": [{"anyOf": [{"allOf": [ref("A")]}, NULL]}]}


def test_nullable_wins_over_its_extension() -> None:
    assert upgraded({"type": "string", "nullable": False, "x-nullable": True}) == {"type": "string"}


def test_required_and_nullable_stay_both() -> None:
    said = {"type": "object", "properties": {"a": {"type": "string", "nullable": True}}, "required": ["a"]}

    assert upgraded(said) == {**said, "properties": {"a": {"type": ["string", "null"]}}}


NUMBERS = st.integers(-3, 3)
TEXTS = st.text("ab", max_size=3)
INSTANCES = st.recursive(
    st.none() | st.booleans() | NUMBERS | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abc"), inner, max_size=3),
    max_leaves=5,
)


def some(**keys: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """A schema with some of these keys."""
    return st.fixed_dictionaries({}, optional=keys)


def typed(kind: str, keys: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """A schema of one type, now and then nullable: there the letter and what vendors mean are the same."""
    flag = some(nullable=st.booleans(), example=INSTANCES, description=TEXTS)
    return st.builds(lambda rest, flags: {"type": kind, **rest, **flags}, keys, flag)


def bigger(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    named = st.dictionaries(st.sampled_from("abc"), inner, max_size=3)
    required = st.lists(st.sampled_from("abc"), unique=True, min_size=1)
    several = st.lists(inner, min_size=1, max_size=3)
    return (
        typed("object", some(properties=named, required=required, additionalProperties=st.booleans() | inner))
        | typed(
            "array", st.builds(lambda items, rest: {"items": items, **rest}, inner, some(maxItems=st.integers(0, 2)))
        )
        | some(allOf=several)
        | some(anyOf=several)
        | some(oneOf=several)
        | st.builds(lambda said: {"not": said}, inner)
    )


NUMERIC = some(
    minimum=NUMBERS,
    exclusiveMinimum=st.booleans(),
    maximum=NUMBERS,
    exclusiveMaximum=st.booleans(),
    multipleOf=st.just(2),
)
SCHEMAS = st.recursive(
    typed("string", some(maxLength=st.integers(0, 2), pattern=st.just("^a")))
    | typed("string", some(format=st.sampled_from(["byte", "base64", "secret-handshake"])))
    | typed("integer", NUMERIC)
    | typed("boolean", st.just({}))
    | st.builds(lambda values: {"enum": values}, st.lists(NUMBERS | TEXTS, min_size=1, max_size=3))
    | st.just({}),
    bigger,
    max_leaves=6,
)


@settings(deadline=None, max_examples=300)
@given(SCHEMAS, st.lists(INSTANCES, min_size=1, max_size=6))
def test_exactly_what_was_valid_under_three_point_nought_is_valid_now(said: Any, instances: list[Any]) -> None:
    now = upgraded(said)

    Draft202012Validator.check_schema(now)
    for instance in [None, *instances]:
        assert Draft202012Validator(now).is_valid(instance) == OAS30Validator(said).is_valid(instance), instance


@settings(deadline=None, max_examples=200)
@given(SCHEMAS, st.booleans())
def test_upgrading_twice_is_upgrading_once(said: Any, twisted: bool) -> None:
    once = upgrade(of_schema({**said, "nullable": True, "x-nullable": twisted}), "harbour.yaml")

    assert upgrade(once, "harbour.yaml") == once
