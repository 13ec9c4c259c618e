"""Two specs become a list of changes: what is told, about whom, in which order."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

from pipeline.diff.change import Change, Direction, Effect
from pipeline.diff.class_pairs import Pair
from pipeline.diff.compare_specs import changes_between, compare
from pipeline.diff.compare_types import TypeDiff
from pipeline.model import build_client_model, normalise

from .snippets import (
    CENTS,
    DOLLARS,
    TEXT,
    WHOLE,
    answering,
    calling,
    fields,
    getting,
    holding,
    in_query,
    posting,
    ref,
    spec,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pytest
    from pipeline.diff.class_pairs import Difference, Visit
    from pipeline.model import ClientModel
    from pipeline.openapi.document import Document


def told(old: Document, new: Document) -> list[str]:
    return [f"{change.rule} {change.place}" for change in compare(old, new)]


def only(old: Document, new: Document) -> Change:
    (change,) = compare(old, new)
    return change


def many(count: int, thing: Document) -> Document:
    return spec({"Thing": thing}, {f"/things/{number}": {"get": getting()} for number in range(count)})


def test_a_shared_component_is_told_once_with_all_its_operations() -> None:
    paths = {f"/{name}": {"get": getting(name=f"{name}.list")} for name in "abc"}

    change = only(spec(paths=paths), spec({"Thing": fields(id=TEXT)}, paths))

    assert change.place == "Thing.id"
    assert change.operations == ("GET /a", "GET /b", "GET /c")
    assert change.pointer == "/components/schemas/Thing/properties/id"


def test_a_component_is_compared_once_however_many_operations_reach_it(monkeypatch: pytest.MonkeyPatch) -> None:
    compared = []

    def counting(types: TypeDiff, visit: Visit) -> Iterator[Difference]:
        compared.append(visit.pair)
        return compare_pair(types, visit)

    compare_pair = TypeDiff.compare_pair
    monkeypatch.setattr(TypeDiff, "compare_pair", counting)

    compare(many(50, fields(id=TEXT)), many(50, fields(id=WHOLE)))

    assert compared == [Pair("Thing", "Thing", Direction.RESPONSE)]


def test_a_document_becomes_a_client_once(monkeypatch: pytest.MonkeyPatch) -> None:
    old, new = answering(TEXT), answering(WHOLE)
    built = build_client_model(normalise(new))
    made = []

    def counting(document: Document) -> ClientModel:
        made.append(document)
        return build_client_model(document)

    monkeypatch.setattr("pipeline.diff.compare_specs.build_client_model", counting)

    assert [change.rule for change in changes_between(old, new, built=built)] == ["answer-type-changed"]
    assert len(made) == 1


def test_what_goes_both_ways_is_told_for_each_way_where_the_effect_differs() -> None:
    paths = {"/things": {"get": getting(), "post": posting(requestBody=holding(ref("Order")))}}
    old, new = (
        spec({"Order": fields(thing=ref("Thing")), "Thing": fields(*needed, id=TEXT)}, paths)
        for needed in ((), ("id",))
    )

    assert [(change.rule, change.direction, change.operations) for change in compare(old, new)] == [
        ("argument-required", Direction.REQUEST, ("POST /things",)),
        ("answer-field-required", Direction.RESPONSE, ("GET /things",)),
    ]


def test_what_means_the_same_both_ways_is_told_once() -> None:
    paths = {"/things": {"get": getting(), "post": posting(requestBody=holding(ref("Order")))}}
    old, new = (
        spec({"Order": fields(thing=ref("Thing")), "Thing": fields(size=size)}, paths) for size in (CENTS, DOLLARS)
    )

    change = only(old, new)

    assert change.direction is None
    assert change.operations == ("GET /things", "POST /things")


def test_the_worst_comes_first_and_amounts_before_all() -> None:
    old = spec({"Thing": fields("id", id=TEXT, size=CENTS, kind=TEXT)})
    new = spec({"Thing": fields("id", id=TEXT, size=DOLLARS, colour=WHOLE)}, info={"title": "Acme Bank"})

    changes = compare(old, new)

    assert [change.rule for change in changes] == [
        "money-changed",
        "answer-field-removed",
        "answer-field-added",
        "words-changed",
    ]
    assert [change.effect for change in changes] == sorted(
        (change.effect for change in changes), key=list(Effect).index
    )


def test_new_credentials_of_the_whole_document_are_told_once() -> None:
    change = only(spec(), spec(security=[{"key": []}]))

    assert change.rule == "auth-required"
    assert change.operations == ("GET /things", "POST /things")
    assert change.says == "What was public now needs credentials: X-Key in the header."


def test_a_call_that_is_no_longer_declared_public_needs_credentials() -> None:
    old, new = calling(security=[]), calling()

    changes = changes_between(old, new)

    assert [(change.rule, change.new) for change in changes] == [("auth-required", "not documented")]
    assert told(new, old) == ["auth-dropped credentials"]


def test_an_argument_that_moves_into_the_body_stays_the_same_argument() -> None:
    old = spec(paths={"/things": {"post": posting(parameters=[in_query("Size", WHOLE)])}})
    new = spec({"NewThing": fields("id", id=TEXT, size=WHOLE)}, {"/things": {"post": posting()}})

    change = only(old, new)

    assert change.effect is Effect.WORDS
    assert change.says == (
        "`size` is now sent as size in the body; it was as Size in the query. The call stays the same."
    )


def test_a_field_that_looks_renamed_breaks_and_says_so() -> None:
    old, new = (spec({"Thing": fields("id", id=TEXT, **{name: CENTS})}) for name in ("cashValue", "valueOfCash"))

    removed = compare(old, new)[0]

    assert removed.rule == "answer-field-removed"
    assert removed.advice == "It looks renamed to `value_of_cash`. Stop reading it."


def test_a_field_that_says_more_may_serve_instead() -> None:
    old = spec({"Thing": fields(balance=CENTS, balance_dollars={**TEXT, "x-pennyweight-decimal": True})})
    new = deepcopy(old)
    del new["components"]["schemas"]["Thing"]["properties"]["balance"]

    assert only(old, new).advice == "`balance_dollars` may serve instead: look at type and unit. Stop reading it."


def test_an_operation_that_is_gone_names_the_one_in_its_place() -> None:
    old = spec(paths={"/things": {"get": getting()}})
    new = spec(paths={"/v2/things": {"get": getting(name="things.search")}})

    assert told(old, new) == ["operation-removed things.list", "operation-added things.search"]
    assert compare(old, new)[0].advice == "`things.search` may have taken its place. Stop calling it."


def test_errors_break_nobody() -> None:
    old, new = (
        calling(
            responses={
                "200": {"description": "", **holding(ref("Thing"))},
                "409": {"description": "", **holding(ref("Error"))},
            }
        )
        for _ in "ab"
    )
    old["components"]["schemas"]["Error"] = fields(code=TEXT)
    new["components"]["schemas"]["Error"] = fields("number", number=WHOLE)

    change = only(old, new)

    assert (change.rule, change.effect, change.place) == ("error-body-changed", Effect.WORDS, "error 409")


def test_the_body_of_an_error_is_compared_to_its_last_field() -> None:
    answers = {
        "200": {"description": "", **holding(ref("Thing"))},
        "409": {"description": "", **holding(ref("Error"))},
    }
    paths = {"/things": {"get": getting(responses=answers)}}
    old, new, worded = (
        spec({"Error": fields(inner=ref("Inner")), "Inner": fields(code=code)}, paths)
        for code in (TEXT, WHOLE, {**TEXT, "description": "A code."})
    )

    assert told(old, new) == ["error-body-changed error 409"]
    assert told(old, worded) == []


def test_a_component_that_is_no_class_says_where_it_stands() -> None:
    thing = fields(price=ref("Amount"), fee=ref("Amount"), tax=ref("Amount"), sum=ref("Amount"))

    change = only(*(spec({"Thing": thing, "Amount": amount}) for amount in (TEXT, WHOLE)))

    assert change.says == (
        "`Amount` is now `int`; it was `str`. That is the type of `Thing.fee`, `Thing.price`, `Thing.sum` and 1 more."
    )


def test_another_class_of_body_is_told_by_its_fields() -> None:
    schemas = {"Small": fields(id=TEXT), "Large": fields(id=TEXT, size=WHOLE)}
    both = posting(**{"x-pennyweight-name": "things.replace"}, requestBody=holding({"anyOf": [*map(ref, schemas)]}))
    bodies = [posting(requestBody=holding(ref(name))) for name in schemas]
    old, new = (spec(schemas, {"/things": {"post": body, "put": both}}) for body in bodies)

    assert told(old, new) == ["argument-added body size"]


def test_a_class_is_renamed_where_the_other_client_has_none_of_its_name() -> None:
    schemas = {"Small": fields(id=TEXT), "Large": fields(id=TEXT, size=WHOLE)}
    old, new = (spec(schemas, {"/things": {"post": posting(requestBody=holding(ref(name)))}}) for name in schemas)

    assert told(old, new) == ["class-renamed Small", "argument-added body size"]
