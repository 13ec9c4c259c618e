"""Each normalisation rule says one thing in one way; none touches the document it is given."""

from copy import deepcopy
from typing import Any

import pytest
from pipeline.model.normal_form import RULES, normalise
from pipeline.openapi.canonical import aliases as schemas
from workshop import document

from .wide import wide_document

LEAF = {"type": "object", "properties": {"x": {"type": "string"}}}
TO_LEAF = {"$ref": "#/components/schemas/Leaf"}


def of_operation(operation: dict[str, Any], **beside: Any) -> dict[str, Any]:
    return document({"/a/{b}": {"get": {"responses": {}, **operation}, **beside}}, {"Leaf": LEAF})


def of_schema(schema: Any, **others: Any) -> dict[str, Any]:
    return document({}, {"It": schema, "Leaf": LEAF, **others})


def schema_of(document: dict[str, Any]) -> Any:
    return document["components"]["schemas"]["It"]


def in_json(schema: Any) -> dict[str, Any]:
    return {"application/json": {"schema": schema}}


@pytest.mark.parametrize("key", ["allOf", "anyOf", "oneOf"])
def test_a_choice_of_one_is_that_one(key: str) -> None:
    before = of_schema({key: [TO_LEAF], "description": "wrapped"})

    assert schema_of(schemas.unwrap_single(before)) == {**TO_LEAF, "description": "wrapped"}


def test_a_choice_of_two_stays() -> None:
    before = of_schema({"anyOf": [TO_LEAF, {"type": "null"}]})

    assert schemas.unwrap_single(before) == before


def test_what_becomes_no_class_is_written_out_where_it_is_used() -> None:
    before = of_schema(
        {"type": "array", "items": {"$ref": "#/components/schemas/Rows"}},
        Rows={"type": "array", "items": {"$ref": "#/components/schemas/Cents"}},
        Cents={"$ref": "#/components/schemas/Text", "description": "Cents."},
        Text={"type": "string", "description": "Text."},
    )

    after = schemas.inline_aliases(before)

    cents = {"type": "string", "description": "Cents."}
    assert schema_of(after) == {"type": "array", "items": {"type": "array", "items": cents}}


def test_keys_beside_a_reference_win_over_what_it_refers_to() -> None:
    before = of_schema({"$ref": "#/components/schemas/Text", "description": "Mine."}, Text={"type": "string"})

    assert schema_of(schemas.inline_aliases(before)) == {"type": "string", "description": "Mine."}


@pytest.mark.parametrize("target", [LEAF, {"type": "string", "enum": ["a"]}])
def test_a_reference_to_what_becomes_a_class_stays(target: dict[str, Any]) -> None:
    before = of_schema({"$ref": "#/components/schemas/Class"}, Class=target)

    assert schemas.inline_aliases(before) == before


def test_an_object_that_holds_itself_is_no_trouble() -> None:
    node = {"type": "object", "properties": {"up": {"$ref": "#/components/schemas/It"}}}

    assert normalise(of_schema(node))["components"] == {"schemas": {}}


def test_components_that_no_operation_reaches_are_left_out() -> None:
    answers = {"200": {"content": in_json({"$ref": "#/components/schemas/Used"})}}
    before = of_operation({"responses": answers})
    used = {"type": "object", "properties": {"leaf": TO_LEAF}}
    before["components"]["schemas"] |= {"Used": used, "Unused": LEAF}

    after = schemas.keep_reachable(before)

    assert after["components"] == {"schemas": {"Leaf": LEAF, "Used": used}}


def test_what_only_an_error_refers_to_is_left_out() -> None:
    before = of_operation({"responses": {"404": {"content": in_json(TO_LEAF)}}})

    assert normalise(before)["components"] == {"schemas": {}}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_a_rule_leaves_its_input_alone_and_finds_nothing_to_do_the_second_time(rule: Any) -> None:
    before = wide_document()
    for earlier in RULES[: RULES.index(rule)]:
        before = earlier(before)
    kept = deepcopy(before)

    after = rule(before)

    assert before == kept
    assert rule(after) == after


def test_normalising_twice_is_normalising_once() -> None:
    assert normalise(normalise(wide_document())) == normalise(wide_document())


def test_every_rule_says_what_it_is_for() -> None:
    assert all(rule.__doc__ and rule.__doc__.rstrip().endswith(".") for rule in RULES)


def test_errors_lose_their_bodies_before_what_is_reachable_is_asked() -> None:
    order = {rule.__name__: place for place, rule in enumerate(RULES)}

    assert order["bare_errors"] < order["keep_reachable"]
    assert order["inline_aliases"] < order["keep_reachable"]


def test_wrappers_go_before_aliases_are_written_out() -> None:
    wrapped = of_schema({"allOf": [{"$ref": "#/components/schemas/Text"}]}, Text={"type": "string"})

    after = schemas.inline_aliases(schemas.unwrap_single(wrapped))

    assert schema_of(after) == {"type": "string"}
    assert [rule.__name__ for rule in RULES if rule.__module__ == schemas.__name__][:3] == [
        "unwrap_single",
        "mark_aliases",
        "inline_aliases",
    ]
