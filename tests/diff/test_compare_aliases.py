"""Components without a class: compared once, however many fields are of them, as long as nothing narrows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.diff.compare_specs import compare

from .snippets import CENTS, DOLLARS, TEXT, WHOLE, answering, calling, fields, in_query, ref, spec

if TYPE_CHECKING:
    from pipeline.openapi.document import Document

NULL: Document = {"type": "null"}


def told(old: Document, new: Document) -> list[str]:
    return [f"{change.rule} {change.place} {change.pointer}" for change in compare(old, new)]


def of_amount(amount: Document, **more: Document) -> Document:
    return spec({"Thing": fields(price=ref("Amount"), **more), "Amount": amount})


def test_a_change_of_an_alias_is_told_at_the_alias() -> None:
    both = ["money-changed Amount /components/schemas/Amount"]

    assert told(of_amount(CENTS, fee=ref("Amount")), of_amount(DOLLARS, fee=ref("Amount"))) == both


def test_a_list_in_an_alias_has_its_place_below_the_alias() -> None:
    old, new = (of_amount({"type": "array", "items": item}) for item in (TEXT, WHOLE))

    assert told(old, new) == ["answer-type-changed Amount[] /components/schemas/Amount/items"]


def test_an_alias_among_options_is_still_the_alias() -> None:
    either: Document = {"anyOf": [ref("Amount"), NULL]}
    old, new = (of_amount(amount, fee=either) for amount in (TEXT, WHOLE))

    assert told(old, new) == ["answer-type-changed Amount /components/schemas/Amount"]


def test_a_field_that_may_be_null_now_says_so_whatever_becomes_of_its_alias() -> None:
    old, new = (answering(size, Amount=TEXT) for size in (ref("Amount"), {"anyOf": [ref("Amount"), NULL]}))

    assert told(old, new) == ["answer-nullable Thing.size /components/schemas/Thing/properties/size"]


def test_an_alias_that_a_field_narrows_is_told_at_the_field() -> None:
    old, new = (of_amount(amount, fee={**ref("Amount"), "maximum": 9}) for amount in (WHOLE, {**WHOLE, "minimum": 1}))

    assert told(old, new) == [
        "answer-bounds-changed Amount /components/schemas/Amount",
        "answer-bounds-changed Thing.fee /components/schemas/Thing/properties/fee",
    ]


def test_a_default_in_an_alias_is_that_of_every_argument() -> None:
    old, new = (
        spec(
            {"Limit": {**WHOLE, "default": default}},
            calling(in_query("limit", ref("Limit")), in_query("depth", {**ref("Limit"), "default": 5}))["paths"],
        )
        for default in (1, 2)
    )

    assert told(old, new) == ["default-changed parameter limit (query) /paths/~1things/get/parameters/0/schema"]


def test_words_about_an_alias_are_told_where_people_read_them() -> None:
    own = {**ref("Amount"), "description": "What it costs."}
    old, new = (of_amount({**TEXT, "description": text}, fee=own) for text in ("An amount.", "A sum."))

    [change] = compare(old, new)

    assert (change.rule, change.place, change.old, change.new) == ("words-changed", "Thing", "An amount.", "A sum.")


def test_no_value_in_a_report_has_a_mark_of_ours() -> None:
    old = of_amount({"type": "array", "items": ref("Pin")})
    old["components"]["schemas"]["Pin"] = {"anyOf": [TEXT, WHOLE]}

    [change] = compare(old, spec({"Thing": fields(other=WHOLE, price=ref("Thing"))}))[:1]

    assert "x-alias" not in str((change.old, change.new))
