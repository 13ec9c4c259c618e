"""New events of a vendor keep our words, names, annotations and order; what is new is listed, what is gone is told."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pipeline.checks.messages import check_events
from pipeline.curation.events import carry_over_events
from pipeline.openapi.document import dump, load

from .paying import OURS, renamed, theirs

if TYPE_CHECKING:
    from pipeline.openapi.document import Document


def kept(upstream: Document, committed: Document = OURS) -> Document:
    document = carry_over_events(upstream, committed).document
    assert document is not None
    check_events(document, "events.yaml")
    return document


def places(upstream: Document, committed: Document = OURS) -> list[str]:
    return [each.place for each in carry_over_events(upstream, committed).todo]


def test_the_same_structure_gives_the_committed_document() -> None:
    result = carry_over_events(theirs(), OURS)

    assert result.document is not None
    assert result.document == OURS
    assert list(result.document["$defs"]) == list(OURS["$defs"])
    assert list(result.document["$defs"]["Paid"]["properties"]) == ["kind", "amount", "way", "lines"]
    assert not result.todo
    assert not result.notes


def test_facts_are_the_vendors() -> None:
    upstream = theirs()
    upstream["$defs"]["Paid"]["required"] = ["kind"]
    upstream["$defs"]["Paid"]["properties"]["amount"] |= {"type": ["string", "null"], "deprecated": True}
    upstream["$defs"]["Way"]["enum"] = ["card", "cash", "wire"]

    found = kept(upstream)["$defs"]

    assert found["Paid"]["required"] == ["kind"]
    assert found["Paid"]["properties"]["amount"] == {
        **OURS["$defs"]["Paid"]["properties"]["amount"],
        "type": ["string", "null"],
        "deprecated": True,
    }
    assert found["Way"]["enum"] == ["card", "cash", "wire"]


def test_what_is_new_comes_last_without_the_vendors_words_and_is_listed() -> None:
    upstream = theirs()
    upstream["oneOf"].insert(0, {"$ref": "#/$defs/Closed"})
    kind = {"type": "string", "const": "CLOSED", "description": "Their words."}
    upstream["$defs"]["Closed"] = {"type": "object", "title": "Theirs", "properties": {"kind": kind}}
    upstream["$defs"]["Paid"]["properties"] = {"fee": {"type": "string", "x-theirs": 1}} | upstream["$defs"]["Paid"][
        "properties"
    ]

    found = kept(upstream)

    assert [option["$ref"] for option in found["oneOf"]] == ["#/$defs/Paid", "#/$defs/Moved", "#/$defs/Closed"]
    assert found["$defs"]["Closed"] == {"type": "object", "properties": {"kind": {"type": "string", "const": "CLOSED"}}}
    assert list(found["$defs"]["Paid"]["properties"])[-1] == "fee"
    assert places(upstream) == ["Paid.fee", "Closed", "Closed.kind"]


def test_what_is_gone_is_told() -> None:
    upstream = theirs()
    del upstream["$defs"]["Moved"]
    upstream["oneOf"] = [{"$ref": "#/$defs/Paid"}]
    del upstream["$defs"]["Paid"]["properties"]["lines"]

    result = carry_over_events(upstream, OURS)

    assert [(note.target, note.message) for note in result.notes] == [
        ("$defs.Paid.properties.lines", "is gone"),
        ("$defs.Moved", "is gone"),
    ]


def test_words_of_options_and_items_are_kept() -> None:
    ours = deepcopy(OURS)
    way = {"description": "How.", "anyOf": [{"$ref": "#/$defs/Way", "description": "One."}, {"type": "null"}]}
    ours["$defs"]["Paid"]["properties"]["way"] = way
    upstream = theirs()
    upstream["$defs"]["Paid"]["properties"]["way"] = {"anyOf": [{"type": "null"}, {"$ref": "#/$defs/Way"}]}

    found = kept(upstream, ours)["$defs"]["Paid"]["properties"]

    assert found["way"] == {"description": "How.", "anyOf": list(reversed(way["anyOf"]))}
    assert found["lines"]["items"] == {"type": "string", "x-pennyweight-decimal": True}


def test_how_events_are_told_apart_is_ours_while_it_does() -> None:
    upstream = theirs()
    del upstream["x-pennyweight-event"]

    assert kept(upstream)["x-pennyweight-event"] == {"field": "kind"}


def test_a_field_that_no_longer_tells_events_apart_is_given_up_and_told() -> None:
    upstream = renamed(theirs(), {"kind": "type"})
    upstream["x-pennyweight-event"] = {"field": "type"}

    result = carry_over_events(upstream, OURS)

    assert result.document is not None
    assert result.document["x-pennyweight-event"] == {"field": "type"}
    assert "no longer tells all events apart" in [note.message for note in result.notes]


def test_without_committed_events_all_words_are_missing() -> None:
    result = carry_over_events(theirs(), None)

    assert result.document is not None
    assert "Their" not in str(result.document)
    assert len(result.todo) == 8
    assert result.todo[0].pointer == "/$defs/Way"


def test_events_that_no_publication_has_stay_as_we_wrote_them() -> None:
    assert carry_over_events(None, OURS).document is OURS
    assert carry_over_events(None, None).document is None


def test_keeping_changes_nothing_that_was_given() -> None:
    upstream, committed = theirs(), deepcopy(OURS)

    carry_over_events(upstream, committed)

    assert upstream == theirs()
    assert committed == OURS


@pytest.mark.parametrize("vendor", ["mesh", "snaptrade"])
def test_committed_events_lack_no_words_and_stay_as_they_are(vendor: str) -> None:
    path = Path(__file__).parents[2] / "specs" / vendor / "events.yaml"
    committed = load(path.read_text("utf-8"), path.name)

    result = carry_over_events(committed, committed)

    assert dump(result.document or {}) == dump(committed)
    assert not result.todo
    assert not result.notes
