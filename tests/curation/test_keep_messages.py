"""New messages of a vendor keep our words, names and annotations; what is new is listed, what is told apart is ours."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from message_documents import HOSTS, short, whole
from pipeline.checks import check_curated
from pipeline.curation import curate_messages, messages_todo
from pipeline.openapi.document import dump, load
from pipeline.openapi.grammar import in_reading_order
from pipeline.openapi.messages import MESSAGES, join_messages, split_messages

from .paying import NAMES, OURS, SCHEMAS, changed, theirs

if TYPE_CHECKING:
    from pipeline.openapi.document import Document


def written(document: Document) -> str:
    return dump(whole(document))


def kept(upstream: Document, committed: Document = OURS) -> Document:
    document = curate_messages(upstream, committed).document
    check_curated(whole(document), "openapi.yaml", (), HOSTS)
    return document


def fields(document: Document, name: str = "Paid") -> Any:
    return document["components"]["schemas"][name]["properties"]


def test_the_same_structure_gives_the_committed_document() -> None:
    result = curate_messages(theirs(), OURS)

    assert written(result.document) == written(OURS)
    assert not result.todo
    assert not result.notes


def test_facts_are_the_vendors() -> None:
    schemas = changed()
    schemas["Paid"]["required"] = ["kind"]
    schemas["Paid"]["properties"]["amount"] |= {"type": ["string", "null"], "deprecated": True}
    schemas["Way"]["enum"] = ["card", "cash", "wire"]

    found = kept(theirs(schemas))

    assert found["components"]["schemas"]["Paid"]["required"] == ["kind"]
    assert fields(found)["amount"] == {**fields(OURS)["amount"], "type": ["string", "null"], "deprecated": True}
    assert found["components"]["schemas"]["Way"]["enum"] == ["card", "cash", "wire"]


def test_what_is_new_has_no_word_of_the_vendors_and_is_listed() -> None:
    schemas = changed(Closed={"type": "object", "properties": {"kind": {"type": "string", "const": "CLOSED"}}})
    schemas["Paid"]["properties"]["fee"] = {"type": "string", "x-theirs": 1}

    result = curate_messages(theirs(schemas, {**NAMES, "shut": "Closed"}), OURS)

    assert short(result.document)["messages"] == {"PAID": "Paid", "MOVED": "Moved", "CLOSED": "Shut"}
    assert "Their" not in str(result.document)
    assert {each.place for each in result.todo} >= {"Paid.fee", "Shut", "Shut.kind"}


def test_what_is_gone_is_gone() -> None:
    found = kept(theirs(names={"paymentMade": "Paid"}))

    assert short(found)["messages"] == {"PAID": "Paid"}
    assert found["components"]["schemas"].keys() == {"Paid", "Way"}


@pytest.mark.parametrize(("name", "other"), [("Paid", "paymentDone"), ("Way", "PaymentWay")])
def test_a_component_keeps_the_name_we_gave_it(name: str, other: str) -> None:
    schemas = {other if key == name else key: schema for key, schema in deepcopy(SCHEMAS).items()}
    if name == "Way":
        schemas["Paid"]["properties"]["way"]["$ref"] = f"#/{other}"

    result = curate_messages(theirs(schemas, {**NAMES, "paymentMade": other if name == "Paid" else "Paid"}), OURS)

    assert written(result.document) == written(OURS)


def test_a_message_is_the_same_whatever_the_vendor_calls_it() -> None:
    assert written(kept(theirs(names={"a": "Paid", "b": "Moved"}))) == written(OURS)


def test_what_tells_messages_apart_is_ours_while_it_does() -> None:
    schemas = deepcopy(SCHEMAS)
    for name in ("Paid", "Moved"):
        schemas[name]["properties"]["also"] = {"type": "string", "const": name}

    assert kept(theirs(schemas))[MESSAGES] == {"field": "kind", "description": "What Acme posts."}


def test_a_field_that_no_longer_tells_messages_apart_is_given_up_and_told() -> None:
    schemas = deepcopy(SCHEMAS)
    for name in ("Paid", "Moved"):
        schemas[name]["properties"]["type"] = schemas[name]["properties"].pop("kind")

    result = curate_messages(theirs(schemas), OURS)

    assert result.document[MESSAGES] == {"field": "type", "description": "What Acme posts."}
    assert "no longer tells all messages apart" in [note.message for note in result.notes]


def test_without_committed_messages_all_words_are_missing() -> None:
    result = curate_messages(theirs(), None)

    assert "Their" not in str(result.document)
    assert {each.place for each in messages_todo(result.document)} >= {"PaymentMade", "PaymentMade.amount", "Way"}


def test_places_in_a_module_have_the_pointers_of_the_whole_document() -> None:
    document = curate_messages(theirs(), None).document
    pointers = {each.pointer for each in messages_todo(document, "events")}

    assert "/components/schemas/events.Way" in pointers


def test_keeping_changes_nothing_that_was_given() -> None:
    upstream, committed = theirs(), deepcopy(OURS)

    curate_messages(upstream, committed)

    assert upstream == theirs()
    assert committed == OURS


@pytest.mark.parametrize("vendor", ["kalshi", "mesh", "snaptrade"])
def test_committed_messages_lack_no_words_and_stay_as_they_are(vendor: str) -> None:
    path = Path(__file__).parents[2] / "specs" / vendor / "openapi.yaml"
    committed = load(path.read_text("utf-8"), path.name)
    calls, messages = split_messages(committed)
    results = {module: curate_messages(each, each) for module, each in messages.items()}

    together = join_messages(calls, {module: result.document for module, result in results.items()})

    assert messages
    assert in_reading_order(together) == committed
    assert [str(each) for result in results.values() for each in (*result.todo, *result.notes)] == []
