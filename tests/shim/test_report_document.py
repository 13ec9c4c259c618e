"""The report as a document: exact, complete, to its published schema, and readable back."""

import json
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, NoReturn, get_args

import pennyweight
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema_rs import validator_for
from pennyweight._records import GAP_CODES, Flag, Kind
from pennyweight_sandbox import Sandbox
from shim.complete_answers import ACCOUNT
from shim.vendors import QUESTIONS, answers_of, report_of

VALIDATOR = validator_for(pennyweight.Report.json_schema())
PUBLISHED = Path(__file__).parents[2] / "docs/report-1.schema.json"

texts = st.text(max_size=12)
maybe = texts | st.none()
moments = st.datetimes(min_value=datetime(1971, 1, 1), max_value=datetime(2200, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - hypothesis adds the zone
amounts = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**30), max_value=10**30)
assets = st.builds(
    pennyweight.Asset, key=texts, symbol=maybe, name=maybe, decimals=st.integers(min_value=0, max_value=255) | st.none()
)
accounts = st.builds(
    pennyweight.Account,
    key=texts,
    connection=texts,
    vendor=texts,
    id=maybe,
    sub=maybe,
    institution=maybe,
    number_tail=maybe,
    name=maybe,
    kind=maybe,
    scope=st.sampled_from(["account", "portfolio"]),
    flags=st.lists(st.sampled_from(get_args(Flag)), max_size=2).map(tuple),
    same_as=maybe,
)
times = st.builds(
    pennyweight.Time,
    state=st.sampled_from(["live", "cached", "unknown"]),
    as_of=moments | st.none(),
    changed_at=moments | st.none(),
    copied_at=moments | st.none(),
    fetched_at=moments,
)
sources = st.builds(
    pennyweight.Source,
    operation=texts,
    pointer=texts,
    sent=texts,
    unit=st.sampled_from(["major", "cents", "base"]),
    by=st.sampled_from(["vendor", "derived"]),
    codes=st.lists(texts, max_size=2).map(tuple),
)
gaps = st.builds(
    pennyweight.Gap,
    code=st.sampled_from(GAP_CODES),
    loses=st.booleans(),
    connection=maybe,
    account=maybe,
    message=texts,
    retryable=st.booleans(),
    error=maybe,
    retry_after=st.floats(min_value=0, max_value=1e6) | st.none(),
)


@st.composite
def reports(draw: st.DrawFn) -> pennyweight.Report:
    known = draw(st.lists(accounts, max_size=3, unique_by=lambda it: it.key))
    held = draw(st.lists(assets, min_size=1, max_size=3, unique_by=lambda it: it.key))
    found = [
        pennyweight.Amount(
            key=draw(texts),
            account=draw(st.sampled_from(known)),
            asset=draw(st.sampled_from(held)),
            kind=draw(st.sampled_from(get_args(Kind))),
            value=draw(amounts | st.none()),
            in_base_units=draw(st.integers(min_value=-(10**80), max_value=10**80) | st.none()),
            source=draw(sources),
            time=draw(times),
            part_of=draw(maybe),
            part=draw(maybe),
            valued_from=draw(maybe),
        )
        for _ in range(draw(st.integers(min_value=0, max_value=3)) if known else 0)
    ]
    return pennyweight.Report(
        scope=("accounts", "balances"),
        asked=tuple(draw(st.lists(texts, max_size=2))),
        asked_at=draw(moments),
        finished_at=draw(moments),
        connections=tuple(
            draw(st.lists(st.builds(pennyweight.Connection, key=texts, vendor=texts, name=texts), max_size=2))
        ),
        accounts=tuple(known),
        amounts=tuple(found),
        checks=tuple(draw(st.lists(st.builds(pennyweight.Check, statement=texts, holds=st.booleans()), max_size=2))),
        gaps=tuple(draw(st.lists(gaps, max_size=3))),
    )


@given(reports())
@settings(deadline=None)
def test_a_document_gives_the_report_back(report: pennyweight.Report) -> None:
    document = report.to_json()

    assert pennyweight.Report.from_json(document) == report
    VALIDATOR.validate(json.loads(document))


@given(amounts)
def test_amounts_are_plain_digits_without_a_negative_zero(value: Decimal) -> None:
    from pennyweight._exact import plain

    assert "e" not in plain(value).lower()
    assert Decimal(plain(value)) == value
    assert not plain(value).startswith("-") or value < 0


def no_fraction(text: str) -> NoReturn:
    raise AssertionError(f"a number with a fraction: {text}")


def test_there_is_no_number_with_a_fraction(sandbox: Sandbox) -> None:
    document = json.loads(pennyweight.balances().to_json(), parse_float=no_fraction, parse_constant=no_fraction)

    assert document["schema"] == "pennyweight-report/1"
    assert {amount["value"] for amount in document["amounts"]} >= {"9876.5486", "12345678901234567.89"}
    assert [it["in_base_units"] for it in document["amounts"] if it["value"] is None] == ["5000000", "5000000"]


def test_the_published_schema_is_the_one_of_the_records() -> None:
    assert json.loads(PUBLISHED.read_text(encoding="utf-8")) == pennyweight.Report.json_schema()


def test_readers_ignore_what_a_later_version_adds(sandbox: Sandbox) -> None:
    report = report_of("kalshi", answers_of("kalshi"))
    document = json.loads(report.to_json())
    document["news"] = document["amounts"][0]["news"] = {"some": "thing"}

    assert pennyweight.Report.from_json(json.dumps(document)) == report


@pytest.mark.parametrize(
    ("pointer", "value", "message"),
    [
        ("schema", "pennyweight-report/2", "report /schema: expected 'pennyweight-report/1'"),
        ("amounts/0/value", 64.21, "report /amounts/0/value: expected decimal digits as text, found 64.21"),
        ("amounts/0/value", "1e5", "report /amounts/0/value: expected decimal digits as text"),
        ("amounts/0/value", "007", "report /amounts/0/value: expected decimal digits as text"),
        (
            "amounts/0/account",
            "nobody",
            "report /amounts/0/account: expected the key of one of the document's accounts",
        ),
        ("amounts/0/kind", "gold", "report /amounts/0/kind: expected one of cash"),
        ("asked_at", "yesterday", "report /asked_at: expected a moment in ISO 8601"),
        ("asked_at", "2026-11-20T08:00:00", "report /asked_at: expected a moment with its zone"),
        ("gaps", {}, "report /gaps: expected a list"),
        ("accounts/0/key", None, "report /accounts/0/key: expected text"),
    ],
)
def test_another_document_is_refused_with_the_place(sandbox: Sandbox, pointer: str, value: Any, message: str) -> None:
    document = json.loads(report_of("kalshi", answers_of("kalshi")).to_json())
    *steps, last = pointer.split("/")
    parent = document
    for step in steps:
        parent = parent[int(step) if isinstance(parent, list) else step]
    parent[last] = value

    with pytest.raises(ValueError, match=message.replace("/", "/")):
        pennyweight.Report.from_json(json.dumps(document))


@pytest.mark.parametrize("text", ["", "[]", "null", "{", b"\xff"])
def test_what_is_no_document_is_refused(text: str | bytes) -> None:
    with pytest.raises(ValueError, match="report"):
        pennyweight.Report.from_json(text)


@pytest.mark.parametrize("case", list(QUESTIONS))
def test_a_report_of_each_vendor_is_read_back(sandbox: Sandbox, case: str) -> None:
    report = report_of(case, answers_of(case))

    assert pennyweight.Report.from_json(report.to_json()) == report


def test_half_a_character_is_shown_as_unknown(sandbox: Sandbox) -> None:
    answers = answers_of("snaptrade")
    answers["/accounts/all"]["results"][0]["display_name"] = "broken \ud800, whole 😀"

    report = report_of("snaptrade", answers)

    assert report.accounts[0].name == "broken \ufffd, whole 😀"
    assert report.complete


def test_one_asset_has_one_description(sandbox: Sandbox) -> None:
    answers = answers_of("snaptrade")
    rows = answers[f"/accounts/{ACCOUNT}/positions/all"]["results"]
    answers[f"/accounts/{ACCOUNT}/balances"].append(
        {"currency": {"code": "ACME", "name": "Points"}, "cash": "1", "buying_power": "1"}
    )
    assert rows[0]["instrument"]["symbol"] == "ACME"

    report = report_of("snaptrade", answers)

    assert {it.asset.name for it in report.amounts if it.asset.key == "snaptrade:ACME"} == {"ACME of somebody"}
    assert pennyweight.Report.from_json(report.to_json()) == report
