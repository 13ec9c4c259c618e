"""A refresh takes the structure from the vendor and every word from what is committed."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from pipeline.curation.carry_over.document import carry_over
from pipeline.curation.missing_docs import todo
from pipeline.openapi.document import dump

from .shops import changed, committed, fields, ref, schemas_of, strings, text, upstream


def kept(*edits: tuple[str, Any]) -> Any:
    return carry_over(changed(*edits), committed()).document


def test_a_vendor_that_changed_nothing_changes_nothing() -> None:
    assert dump(kept()) == dump(committed())


def test_not_a_word_of_the_vendors_is_left() -> None:
    document = carry_over(upstream(), None, title="Shop API").document

    assert not [found for found in strings(document) if "endor" in found]
    assert document["info"] == {"title": "Shop API", "version": "7"}


def test_the_documents_that_are_given_are_left_alone() -> None:
    before, ours = upstream(), committed()

    carry_over(before, ours)

    assert before == upstream()
    assert ours == committed()


NOTE = "components schemas ThingChange properties note"
PRICE = "components schemas Thing properties price"


@pytest.mark.parametrize(
    ("place", "value", "words"),
    [
        (NOTE, text(maxLength=8), "Ours: ThingChange.note."),
        (NOTE, {"type": ["string", "null"]}, "Ours: ThingChange.note."),
        (NOTE, {"type": "integer"}, "Ours: ThingChange.note."),
        (NOTE, {"type": "array", "items": text()}, "Ours: ThingChange.note."),
        (NOTE, ref("Money"), "Ours: ThingChange.note."),
        (NOTE, {"anyOf": [ref("Money"), {"type": "null"}]}, "Ours: ThingChange.note."),
        ("components schemas Thing properties colour", ref("Colour"), "Ours: Thing.colour."),
        ("components schemas Thing properties colour", text(), "Ours: Thing.colour."),
        (PRICE, {"anyOf": [ref("Money"), {"type": "null"}]}, "Ours: Thing.price."),
    ],
)
def test_a_field_that_changed_keeps_its_words(place: str, value: Any, words: str) -> None:
    *_, component, _, field = place.split(" ")

    found = schemas_of(kept((place, value)))[component]["properties"][field]

    assert found["description"] == words
    assert {key: item for key, item in found.items() if key not in ("description", "x-pennyweight-money")} == value


def test_what_is_new_has_no_words_and_is_listed() -> None:
    after = carry_over(
        changed(
            ("components schemas Till properties tips", text(description="Vendor: tips")),
            ("components schemas Colour enum 1", "green"),
            ("paths /till get responses 503", {"description": "Vendor: closed"}),
        ),
        committed(),
    )

    assert schemas_of(after.document)["Till"]["properties"]["tips"] == text()
    assert schemas_of(after.document)["Colour"] == text(enum=["red", "green"], description="Ours: Colour.")
    assert after.document["paths"]["/till"]["get"]["responses"]["503"] == {"description": ""}
    assert [str(each) for each in todo(after.document)] == [
        "GET /till answer 503: no description",
        "Till.tips: no description",
    ]


def test_what_the_vendor_removed_is_removed() -> None:
    after = kept(
        (NOTE, None), ("components schemas Till properties owner", None), ("paths /things get parameters 2", None)
    )

    assert list(schemas_of(after)["ThingChange"]["properties"]) == ["colour"]
    assert len(after["paths"]["/things"]["get"]["parameters"]) == 2


def test_annotations_stay_and_the_vendors_own_are_dropped() -> None:
    edits = (
        ("components schemas Till required", ["total", "owner"]),
        ("components schemas Till x-pennyweight-open", False),
    )

    till = schemas_of(kept(*edits))["Till"]

    assert till["properties"]["total"]["x-pennyweight-money"] == {"unit": "major", "currency": "EUR"}
    assert "x-pennyweight-open" not in till


def test_an_amount_of_another_type_is_told() -> None:
    notes = carry_over(changed(("components schemas Money type", "number")), committed()).notes

    assert {(note.location, note.message) for note in notes} == {
        ("Money", "the type of an amount changed"),
        ("Till.total", "the type of an amount changed"),
    }


def test_an_amount_that_became_an_object_has_no_unit_of_its_own() -> None:
    edits = ("components schemas Money", fields(units=text()))

    after = carry_over(changed(edits), committed())

    assert "x-pennyweight-money" not in schemas_of(after.document)["Till"]["properties"]["total"]
    assert after.notes


def test_an_order_of_our_own_stays_and_the_vendors_order_of_fields_counts() -> None:
    ours = committed()
    schemas_of(ours)["Thing"]["required"] = ["price", "id"]
    schemas_of(ours)["Colour"]["enum"] = ["blue", "red"]
    fields_there = upstream()["components"]["schemas"]["Thing"]["properties"]
    edit = ("components schemas Thing properties", dict(reversed(fields_there.items())))

    after = schemas_of(carry_over(changed(edit), ours).document)

    assert after["Thing"]["required"] == ["price", "id"]
    assert after["Colour"]["enum"] == ["blue", "red"]
    assert list(after["Thing"]["properties"]) == ["parts", "colour", "price", "id"]


def test_a_path_whose_variable_is_called_otherwise_is_the_same_path() -> None:
    edits = upstream()
    item = edits["paths"].pop("/things/{thingId}")
    item["put"]["parameters"][0]["name"] = "id"
    edits["paths"]["/things/{id}"] = item

    operation = carry_over(edits, committed()).document["paths"]["/things/{id}"]["put"]

    assert operation["summary"] == "Ours: PUT /things/{thingId}."
    assert operation["parameters"][0]["description"].startswith("Ours: PUT /things/{thingId} parameter")
    assert operation["parameters"][0]["name"] == "id"


def test_a_success_of_another_status_keeps_its_words() -> None:
    edits = upstream()
    answers = edits["paths"]["/till"]["get"]["responses"]
    answers["201"] = answers.pop("200")

    after = carry_over(edits, committed()).document["paths"]["/till"]["get"]["responses"]

    assert after["201"]["description"] == "Ours: GET /till answer 200."


def test_an_operation_that_is_new_gets_a_name_and_no_words() -> None:
    after = kept(("paths /things/{thingId} delete", {"summary": "Vendor: away", "responses": {"204": {}}}))

    assert after["paths"]["/things/{thingId}"]["delete"] == {
        "x-pennyweight-name": "things.delete",
        "x-pennyweight-retry": "never",
        "responses": {"204": {"description": ""}},
    }


def test_stripping_words_and_keeping_again_gives_them_back() -> None:
    bare = deepcopy(committed())
    bare.pop("x-pennyweight-limits")

    def strip(node: Any) -> Any:
        if isinstance(node, list):
            return [strip(item) for item in node]
        if not isinstance(node, dict):
            return node
        dropped = {key for key in node if key.startswith("x-pennyweight-")}
        dropped |= {key for key in ("description", "summary") if isinstance(node.get(key), str)}
        return {key: strip(value) for key, value in node.items() if key not in dropped}

    assert dump(carry_over(strip(bare), committed()).document) == dump(committed())
