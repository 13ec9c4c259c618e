"""Answers made from a schema fit it, stay the same, and are about what was asked for."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from .small_specs import NOW, answer, json_body, make_spec, query_parameter, read

TEXT = {"type": "string"}
UUID = {"type": "string", "format": "uuid"}


def returns(schema: dict[str, Any], **schemas: Any) -> Any:
    """Return the answer of an operation that promises this schema."""
    return answer(make_spec({"GET /things": {"returns": schema}}, schemas), "/things")


def with_path(path: str, schema: dict[str, Any]) -> Any:
    names = [part[1:-1] for part in path.split("/") if part.startswith("{")]
    parameters = [{"name": name, "in": "path", "required": True, "schema": TEXT} for name in names]
    return make_spec({f"GET {path}": {"parameters": parameters, "returns": schema}})


def test_the_thing_asked_for_is_the_thing_answered() -> None:
    market = {"type": "object", "properties": {"ticker": TEXT, "event_ticker": TEXT}}
    spec = with_path("/markets/{ticker}", {"type": "object", "properties": {"market": market}})

    assert answer(spec, "/markets/KX-1")["market"]["ticker"] == "KX-1"
    assert answer(spec, "/markets/KX-1")["market"]["event_ticker"] != "KX-1"


def test_the_last_variable_is_the_id_of_the_answer_and_of_no_member_below() -> None:
    inner = {"type": "object", "properties": {"owner": {"type": "object", "properties": {"id": TEXT}}, "id": TEXT}}
    spec = with_path("/accounts/{accountId}", inner)

    made = answer(spec, "/accounts/a-7")

    assert made["id"] == "a-7"
    assert answer(spec, "/accounts/a-8")["id"] == "a-8"


def test_a_value_that_does_not_fit_the_member_is_not_repeated() -> None:
    spec = with_path("/accounts/{account_id}", {"type": "object", "properties": {"account_id": UUID}})

    assert answer(spec, "/accounts/seven")["account_id"] != "seven"


def test_what_a_body_names_is_repeated() -> None:
    schema = {"type": "object", "properties": {"name": TEXT, "count": {"type": "integer"}, "id": UUID}}
    spec = make_spec({"POST /things": {"requestBody": json_body(schema), "returns": schema}})

    made = answer(spec, "/things", "POST", body=b'{"name": "mine", "count": 41}')

    assert (made["name"], made["count"]) == ("mine", 41)


def test_another_thing_has_another_answer_and_the_same_thing_the_same() -> None:
    spec = with_path("/things/{thing}", {"type": "object", "properties": {"owner_id": UUID}})

    assert answer(spec, "/things/1") == answer(spec, "/things/1") != answer(spec, "/things/2")


@pytest.mark.parametrize(
    ("schema", "made"),
    [
        ({"type": "string", "format": "date-time"}, "2026-11-05T17:33:20Z"),
        ({"type": "string", "format": "date"}, "2026-11-05"),
        ({"enum": [None, "b", "a"]}, "b"),
        ({"const": 7}, 7),
        ({"type": ["null", "boolean"]}, False),
        ({"type": "null"}, None),
        ({"type": "integer", "minimum": 50}, 50),
        ({"type": "integer", "maximum": -3}, -3),
        ({"type": "number", "exclusiveMinimum": 20}, Decimal("20.5")),
        ({"type": "array", "items": {"const": 1}, "minItems": 3}, [1, 1, 1]),
        ({"type": "array", "items": TEXT, "maxItems": 0}, []),
        ({"type": "string", "pattern": "^[A-Za-z0-9]{1,16}$", "minLength": 16}, None),
        ({"type": "string", "pattern": "^0x[a-fA-F0-9]{40}$"}, None),
        ({"type": "string", "maxLength": 3}, None),
        ({"oneOf": [{"type": "null"}, {"const": "x"}]}, "x"),
        ({"type": "object", "additionalProperties": {"const": 1}}, {"sandbox": 1}),
        ({}, {}),
    ],
)
def test_a_value_is_made_as_its_keywords_want(schema: dict[str, Any], made: Any) -> None:
    found = returns(schema)

    assert found == made or made is None


def test_moments_are_the_clocks_in_the_unit_of_their_name() -> None:
    names = ("created_ts", "ts_ms", "createdTimestamp", "timestamp")
    made = returns({"type": "object", "properties": {name: {"type": "integer"} for name in names}})

    assert made == {"created_ts": NOW, "ts_ms": NOW * 1000, "createdTimestamp": NOW, "timestamp": NOW}


def test_amounts_are_as_the_vendor_writes_them_or_as_annotated() -> None:
    base = {"type": "string", "x-pennyweight-money": {"unit": "base"}}
    marked = {"type": "string", "x-pennyweight-decimal": True}
    made = returns({"type": "object", "properties": {"cost_dollars": TEXT, "raw": base, "units": marked}})

    assert made == {"cost_dollars": "1.2500", "raw": "12000000", "units": "12.50"}


def test_optional_members_are_there_and_conjunctions_are_joined() -> None:
    first = {"type": "object", "required": ["a"], "properties": {"a": {"const": 1}}}
    made = returns({"allOf": [{"$ref": "#/components/schemas/A"}, {"properties": {"b": {"const": 2}}}]}, A=first)

    assert made == {"a": 1, "b": 2}


def test_a_union_says_which_member_it_is() -> None:
    dog = {"type": "object", "required": ["kind"], "properties": {"kind": TEXT, "legs": {"const": 4}}}
    union = {
        "oneOf": [{"$ref": "#/components/schemas/Dog"}],
        "discriminator": {"propertyName": "kind", "mapping": {"dog": "#/components/schemas/Dog"}},
    }

    assert returns(union, Dog=dog) == {"kind": "dog", "legs": 4}


@pytest.mark.parametrize(
    "below",
    [
        {"type": "array", "items": {"$ref": "#/components/schemas/Node"}},
        {"anyOf": [{"$ref": "#/components/schemas/Node"}, {"type": "null"}]},
    ],
)
def test_a_schema_that_contains_itself_ends(below: dict[str, Any]) -> None:
    node = {"type": "object", "required": ["below"], "properties": {"below": below}}

    assert "below" in returns({"$ref": "#/components/schemas/Node"}, Node=node)


@pytest.mark.parametrize("end", [{"type": "string"}, {"type": ["string", "null"]}])
def test_a_page_says_that_it_is_the_last(end: dict[str, Any]) -> None:
    made = returns({"type": "object", "required": ["cursor"], "properties": {"cursor": end, "next_cursor": end}})

    assert not made["cursor"]
    assert not made["next_cursor"]


def test_pages_by_offset_hold_what_the_total_says() -> None:
    pagination = {"style": "offset", "offset": "offset", "items": ["data"], "total": "page.total"}
    page = {"type": "object", "properties": {"total": {"type": "integer"}, "offset": {"type": "integer"}}}
    schema = {"type": "object", "properties": {"data": {"type": "array", "items": TEXT}, "page": page}}
    parameters = [query_parameter("offset", {"type": "integer"})]
    spec = make_spec(
        {"GET /things": {"returns": schema, "parameters": parameters, "x-pennyweight-pagination": pagination}}
    )

    first, second = answer(spec, "/things"), answer(spec, "/things?offset=1")

    assert (len(first["data"]), first["page"]["total"]) == (1, 1)
    assert (second["data"], second["page"]) == ([], {"total": 1, "offset": 1})


scalars = st.sampled_from(
    [
        {"type": "integer", "format": "int32"},
        {"type": "number", "minimum": 3},
        {"type": ["string", "null"], "maxLength": 5},
        {"type": "string", "format": "uuid"},
        {"type": "string", "format": "date-time"},
        {"enum": ["a", "b"]},
        {"type": "boolean"},
        {"$ref": "#/components/schemas/Node"},
    ]
)
members = st.sampled_from(["id", "ticker", "created_ts", "cursor", "cost_dollars", "currency", "kind"])
schemas = st.recursive(
    scalars,
    lambda below: st.one_of(
        st.dictionaries(members, below, max_size=4).map(
            lambda rows: {"type": "object", "properties": rows, "required": sorted(rows)}
        ),
        below.map(lambda items: {"type": "array", "items": items}),
        st.lists(below, min_size=1, max_size=2).map(lambda rows: {"anyOf": [*rows, {"type": "null"}]}),
    ),
    max_leaves=8,
)
NODE = {"type": "object", "properties": {"id": UUID, "next": {"$ref": "#/components/schemas/Node"}}}


@given(schema=schemas)
def test_whatever_the_schema_the_answer_fits_it(schema: dict[str, Any]) -> None:
    spec = make_spec({"GET /things/{ticker}": {"returns": schema}}, {"Node": NODE})

    answer(spec, "/things/KX-1")


@pytest.mark.parametrize(
    ("responses", "status"),
    [
        ({"302": {"description": ""}, "default": {"description": ""}}, 302),
        ({"3XX": {"description": ""}}, 302),
        ({"304": {"description": ""}, "404": {"description": ""}}, 200),
        ({"201": {"description": ""}, "303": {"description": ""}}, 201),
        ({"default": {"description": ""}}, 200),
    ],
)
def test_a_redirect_is_the_answer_where_there_is_no_success(responses: Any, status: int) -> None:
    call = read(make_spec({"GET /things": {"responses": responses}}), "/things")

    assert (call.operation.status, call.operation.answer) == (status, None)
