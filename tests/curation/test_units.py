"""Amounts and moments without a unit are listed beside what lacks words; what is neither is left alone."""

from __future__ import annotations

from typing import Any

import pytest
from pipeline.curation.missing_docs import lacking, todo

from .shops import answers, committed, fields, ref, spec, text

INTEGER = {"type": "integer", "format": "int64"}
NUMBER = {"type": "number", "format": "double"}
MONEY = {"x-pennyweight-money": {"unit": "minor", "currency": "USD"}}
DECIMAL = {"x-pennyweight-decimal": True}
SECONDS = {"x-pennyweight-time": "seconds"}


@pytest.mark.parametrize("name", ["settlement_cents", "balance_dollars", "feeCost", "total", "cash", "orderTotalUSD"])
@pytest.mark.parametrize("schema", [INTEGER, text(), {"type": ["string", "null"]}, {"type": "array", "items": text()}])
def test_an_amount_needs_a_unit_in_whatever_it_is_written(name: str, schema: Any) -> None:
    assert str(lacking({}, name, schema)).startswith("unit: x-pennyweight-money, or x-pennyweight-decimal")
    assert lacking({}, name, {**schema, **MONEY}) is None
    assert lacking({}, name, {**schema, "x-pennyweight-decimal": False}) is None


@pytest.mark.parametrize("name", ["anything", "units", "fee", "weight"])
@pytest.mark.parametrize(
    "around",
    [
        lambda it: it,
        lambda it: {"anyOf": [it, {"type": "null"}]},
        lambda it: {"type": "array", "items": it},
        lambda it: {"type": "object", "additionalProperties": it},
        lambda it: {"type": "object", "additionalProperties": {"type": "array", "items": it}},
    ],
)
def test_a_number_says_whether_it_is_money_whatever_its_name(name: str, around: Any) -> None:
    assert str(lacking({}, name, around(NUMBER))).startswith("unit: ")
    assert lacking({}, name, around({**NUMBER, **MONEY})) is None
    assert lacking({}, name, around({**NUMBER, **DECIMAL})) is None


@pytest.mark.parametrize(
    "name", ["created_ts", "updatedTimestamp", "close_time", "open_at", "sent_ms", "min_ts", "ToDate"]
)
def test_a_moment_in_a_whole_number_needs_its_unit(name: str) -> None:
    assert lacking({}, name, INTEGER) == "unit of time: x-pennyweight-time"
    assert lacking({}, name, {**INTEGER, **SECONDS}) is None
    assert lacking({}, name, {**INTEGER, "x-pennyweight-time": "unknown"}) is None


@pytest.mark.parametrize(
    ("name", "schema"),
    [
        ("fee_type", text()),
        ("fee_type_override", text()),
        ("paymentSymbol", text()),
        ("amountInFiatCurrencyCode", text()),
        ("total_active_connections", INTEGER),
        ("price", text(format="uuid")),
        ("fee", text(enum=["flat", "none"])),
        ("status", text()),
        ("count", INTEGER),
        ("close_time", text()),
        ("time_in_force_seconds", INTEGER),
        ("expires_in", INTEGER),
        ("settlement_timer_seconds", INTEGER),
        ("balances", {"type": "array", "items": {"type": "object", "properties": {"id": text()}}}),
    ],
)
def test_what_only_sounds_like_an_amount_or_a_moment_needs_none(name: str, schema: Any) -> None:
    assert lacking({}, name, schema) is None


def test_a_unit_may_stand_on_the_component_or_where_it_is_referred_to() -> None:
    document = spec({}, {"Cents": {**INTEGER, **MONEY}, "Bare": INTEGER})

    assert lacking(document, "fee", ref("Cents")) is None
    assert lacking(document, "fee", {"anyOf": [ref("Cents"), {"type": "null"}]}) is None
    assert lacking(document, "fee", {**ref("Bare"), **MONEY}) is None
    assert lacking(document, "fee", ref("Bare")) is not None


def test_fields_and_parameters_without_a_unit_are_listed_with_their_places() -> None:
    document = committed()
    document["components"]["schemas"]["Till"]["properties"]["fee_cents"] = {**INTEGER, "description": "Fee."}
    document["paths"]["/till"]["get"]["parameters"] = [
        {"name": "min_ts", "in": "query", "description": "Not before.", "schema": INTEGER}
    ]

    assert [str(each) for each in todo(document)] == [
        "GET /till parameter min_ts (query): no unit of time: x-pennyweight-time",
        "Till.fee_cents: no unit: x-pennyweight-money, or x-pennyweight-decimal of what is no money",
    ]


def test_a_name_without_a_word_in_it_is_no_trouble() -> None:
    document = spec(
        {"/a": {"get": {"responses": answers(ref("Thing"))}}}, {"Thing": fields(**{"_": NUMBER, "": text()})}
    )

    assert [str(each) for each in todo(document) if "unit" in each.what] == [
        "Thing._: no unit: x-pennyweight-money, or x-pennyweight-decimal of what is no money"
    ]
