"""A refresh takes facts and keeps words: ours stay where they belong, and none of the vendor's come in."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from pipeline.openapi.document import dump

from .curated_harbour import curated
from .publications import schema_of, whole, with_less, with_more

if TYPE_CHECKING:
    import pytest

    from .harbour import Harbour

WORDLESS = """\
overlay: 1.1.0
info:
  title: Where acme's spec is wrong
  version: '7'
actions:
  - target: $.components.schemas.Berth[?@.keeper && !@.depth]
    description: 'Answers have one more field. Source: https://docs.acme.test/berths'
    x-was:
      keeper: {}
    update:
      depth:
        type: number
"""


def test_words_and_annotations_stay_where_they_were(harbour: Harbour) -> None:
    before = harbour.read()

    assert harbour.refresh("--from", harbour.publish(with_more())) == 0

    after = harbour.read()
    schema_of(after, "Berth")["properties"].pop("depth")
    after["paths"]["/berths"]["get"]["parameters"].pop()
    assert after == before | {"info": {**before["info"], "version": "8"}}


def test_what_did_not_change_is_written_byte_for_byte_as_before(harbour: Harbour) -> None:
    before = harbour.text("specs/acme/openapi.yaml").splitlines()

    assert harbour.refresh("--from", harbour.publish(with_more())) == 0

    after = iter(harbour.text("specs/acme/openapi.yaml").splitlines())
    assert all(line in after for line in before if "version:" not in line), "lines are gone, or in another order"


def test_a_component_that_is_renamed_and_equal_keeps_our_name(
    harbour: Harbour, capsys: pytest.CaptureFixture[str]
) -> None:
    renamed = dump(with_more()).replace("schemas/Stay", "schemas/Visit").replace("    Stay:", "    Visit:")

    assert harbour.refresh("--from", harbour.publish(renamed)) == 0

    assert schema_of(harbour.read(), "Stay") == schema_of(curated(), "Stay")
    assert "Visit" not in harbour.read()["components"]["schemas"]
    assert "the vendor renamed a schema and changed nothing about it" in " ".join(capsys.readouterr().out.split())
    assert harbour.refresh("--from", harbour.publish(renamed)) == 0
    assert "renamed a schema" not in capsys.readouterr().out


def test_a_component_that_is_renamed_and_changed_keeps_the_words_of_its_fields(harbour: Harbour) -> None:
    document = whole()
    schema_of(document, "Stay")["properties"]["paid"] = {"type": "boolean"}
    renamed = dump(document).replace("schemas/Stay", "schemas/Visit").replace("    Stay:", "    Visit:")

    assert harbour.refresh("--from", harbour.publish(renamed)) == 0

    fields = schema_of(harbour.read(), "Visit")["properties"]
    assert fields["price"] == schema_of(curated(), "Stay")["properties"]["price"]
    assert "description" not in fields["paid"]


def test_new_places_without_words_are_listed(harbour: Harbour, capsys: pytest.CaptureFixture[str]) -> None:
    assert harbour.refresh("--todo") == 0
    assert capsys.readouterr().out == "acme: no places without words\n"
    assert harbour.refresh("--from", harbour.publish(with_more())) == 0
    assert "2 places lack words of ours" in capsys.readouterr().out
    before = harbour.everything()

    assert harbour.refresh("--todo") == 1

    assert capsys.readouterr().out.splitlines() == [
        "acme: 2 places without words",
        "  GET /berths parameter state (query): no description",
        "  Berth.depth: no description",
    ]
    assert harbour.everything() == before


def test_the_list_of_places_is_there_for_machines_too(harbour: Harbour, capsys: pytest.CaptureFixture[str]) -> None:
    assert harbour.refresh("--from", harbour.publish(with_more())) == 0
    capsys.readouterr()

    assert harbour.run("refresh", "--todo", "--json") == 1

    lacking = ["GET /berths parameter state (query): no description", "Berth.depth: no description"]
    assert json.loads(capsys.readouterr().out) == {"acme": lacking}


def test_what_a_correction_adds_needs_words_too(harbour: Harbour, capsys: pytest.CaptureFixture[str]) -> None:
    harbour.write("specs/acme/corrections.yaml", WORDLESS)

    assert harbour.refresh("--todo") == 1

    assert capsys.readouterr().out.splitlines() == [
        "acme: 2 places without words",
        "  Berth.depth: no description",
        "  Berth.depth: no unit: x-pennyweight-money, or x-pennyweight-decimal of what is no money",
    ]


def test_what_is_gone_and_comes_back_asks_for_words_again(harbour: Harbour) -> None:
    without = with_less(whole())
    assert harbour.refresh("--from", harbour.publish(without)) == 0
    assert "keeper" not in schema_of(harbour.read(), "Berth")["properties"]

    assert harbour.refresh("--from", harbour.publish(whole())) == 0

    assert schema_of(harbour.read(), "Berth")["properties"]["keeper"] == {"type": ["string", "null"]}
