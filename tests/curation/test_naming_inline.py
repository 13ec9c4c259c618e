"""Every inline object and enum becomes a component, under a name that depends on nothing but itself and its place."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from pipeline.checks import schemas
from pipeline.curation.naming.schemas import name_inline
from pipeline.model.normal_form import name_classes

from .shops import answers, field_of, fields, in_json, of_field, of_schema, ref, schemas_of, spec, text

CARD = text(enum=["card", "cash"])
LINE = fields(sum=text())


def names(document: Any, suggested: Any = None) -> set[str]:
    """Return the names that are new; the making pipeline must find all named, and leave every name as it is."""
    after = name_inline(document, suggested or {})
    assert [fault.message for fault in schemas.check(after, "it") if "no name" in fault.message] == []
    assert name_classes(after) == after
    return schemas_of(after).keys() - schemas_of(document).keys()


def calling(schema: Any, **more: Any) -> Any:
    return spec({"/things/{id}": {"get": {"operationId": "getThing", "responses": answers(schema), **more}}})


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        (of_field(LINE), {"ItOf"}),
        (of_field({"type": "array", "items": LINE}, Other=text()), {"ItOfItem"}),
        (of_schema(fields(lines={"type": "array", "items": LINE})), {"ItLine"}),
        (of_schema(fields(prices={"type": "object", "additionalProperties": LINE})), {"ItPrice"}),
        (of_schema({"type": "array", "items": LINE}), {"ItItem"}),
        (of_schema(fields(line={"anyOf": [LINE, {"type": "null"}]})), {"ItLine"}),
        (of_schema(fields(line={"anyOf": [LINE, CARD]})), {"ItLineOption1", "ItLineOption2"}),
        (of_schema(fields(it_kind=CARD)), {"ItKind"}),
        (of_schema(fields(a=fields(b=fields(c=CARD)))), {"ItA", "ItAB", "ItABC"}),
        (calling(LINE), {"GetThingAnswer"}),
        (calling({"type": "array", "items": LINE}), {"GetThingAnswerItem"}),
        (calling(text(), requestBody=in_json(LINE)), {"GetThingRequest"}),
        (calling(text(), parameters=[{"name": "sort_by", "in": "query", "schema": CARD}]), {"GetThingSortBy"}),
        (spec({"/api/v1/things/{id}": {"post": {"responses": answers(LINE)}}}), {"PostThingsByIdAnswer"}),
        (spec({"/t": {"get": {"responses": {"404": in_json(LINE)}}}}), {"GetTAnswer404"}),
        (
            spec({}, components={"parameters": {"Way": {"name": "w", "in": "query", "schema": CARD}}}),
            {"Way"},
        ),
        (of_schema(fields(line={**LINE, "title": "Order line"})), {"OrderLine"}),
        (of_schema(fields(line={**LINE, "title": "This is what the vendor says about a line."})), {"ItLine"}),
    ],
)
def test_a_schema_is_called_after_its_title_or_its_place(document: Any, expected: set[str]) -> None:
    assert names(document) == expected


def test_a_suggested_name_comes_first() -> None:
    document = of_schema(fields(line={**LINE, "title": "Line", "properties": {"deep": CARD}}))
    place = ("components", "schemas", "It", "properties", "line")

    found = names(document, {place: "Row", (*place, "properties", "deep"): "Depth"})

    assert found == {"Row", "Depth"}


def test_words_of_the_place_stay_beside_the_reference() -> None:
    document = of_field({**CARD, "description": "d", "readOnly": True, "default": "cash"})

    after = name_inline(document, {})

    assert field_of(after) == ref("ItOf", description="d", readOnly=True, default="cash")
    assert schemas_of(after)["ItOf"] == {**CARD, "description": "d"}


def test_equal_schemas_of_one_title_are_one_component() -> None:
    line = {**LINE, "title": "Line"}

    found = names(of_schema(fields(a=line, b={**line, "description": "Another."}), Other=fields(c=line)))

    assert found == {"Line"}


def test_equal_schemas_without_a_title_are_two_components() -> None:
    assert names(of_schema(fields(a=CARD, b=CARD))) == {"ItA", "ItB"}


def test_different_schemas_of_one_title_are_called_after_what_they_stand_in() -> None:
    line, other = {**LINE, "title": "Line"}, {**fields(tax=text()), "title": "Line"}

    assert names(of_schema(fields(a=line), Other=fields(b=other))) == {"ItLine", "OtherLine"}


def test_a_schema_that_equals_the_component_of_its_title_is_that_component() -> None:
    document = of_schema(fields(a={**fields(x=text()), "title": "Leaf"}))

    after = name_inline(document, {})

    assert schemas_of(after)["It"]["properties"]["a"] == ref("Leaf")
    assert schemas_of(after).keys() == schemas_of(document).keys()


def test_a_name_that_is_taken_is_numbered_in_a_fixed_order() -> None:
    document = of_schema(fields(a=CARD), ItA=text(), ItA2=text())

    assert names(document) == {"ItA3"}


def test_names_do_not_depend_on_the_order_of_anything() -> None:
    paths = {
        "/a": {"get": {"operationId": "a", "responses": answers({**LINE, "title": "Line"})}},
        "/b": {"get": {"operationId": "b", "responses": answers({**fields(x=CARD), "title": "Line"})}},
    }
    forward, backward = spec(paths), spec(dict(reversed(paths.items())))

    assert name_inline(forward, {}) == name_inline(backward, {})


def test_another_operation_renames_nothing() -> None:
    one = spec({"/a": {"get": {"operationId": "a", "responses": answers(fields(kind=CARD))}}})
    both = deepcopy(one)
    both["paths"]["/0"] = {"get": {"operationId": "zero", "responses": answers(fields(kind=text(enum=["x", "y"])))}}

    assert name_inline(both, {})["paths"]["/a"] == name_inline(one, {})["paths"]["/a"]


def test_headers_of_answers_keep_their_enums_and_a_field_called_headers_does_not() -> None:
    answer = in_json(fields(headers=fields(a=text())), headers={"X-Way": {"schema": CARD}})
    document = spec({"/a": {"get": {"operationId": "a", "responses": {"200": answer}}}})

    after = name_inline(document, {})

    assert schemas_of(after).keys() == {"AAnswer", "AAnswerHeaders"}
    assert after["paths"]["/a"]["get"]["responses"]["200"]["headers"] == answer["headers"]
