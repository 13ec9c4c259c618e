"""Messages are compared by the rules of answers and bodies; what is only theirs has rules of its own."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

import pytest
from message_documents import separate, whole
from pipeline.diff import Effect, changes_between
from pipeline.openapi.messages import MESSAGES, SENDER

from .snippets import TEXT, WHOLE, fields

if TYPE_CHECKING:
    from pipeline.openapi.document import Document

ARRIVED = fields(id=TEXT)


def messages(field: str | None = None, description: str = "", **schemas: Any) -> Document:
    """Return a document whose schemas are all messages."""
    return whole(separate(schemas, {name.lower(): name for name in schemas}, field, description))


def changed(document: Document, key: str, **more: Any) -> Document:
    """Return the document with other facts about a webhook; None takes one away."""
    found = deepcopy(document)
    post = found["webhooks"][key]["post"]
    found["webhooks"][key]["post"] = {name: it for name, it in {**post, **more}.items() if it is not None}
    return found


def kinds(*texts: str) -> Any:
    return {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string", "enum": list(texts)}}}


@pytest.mark.parametrize(
    ("new", "rule", "effect"),
    [
        (messages(Arrived=ARRIVED, Left=ARRIVED), "messages-added", Effect.ADDITION),
        (messages(Arrived=fields(id=WHOLE)), "answer-type-changed", Effect.BREAKING),
        (messages(Arrived=fields(id={"type": ["string", "null"]})), "answer-nullable", Effect.BREAKING),
        (messages(Arrived=fields(id=TEXT, size=WHOLE)), "answer-field-added", Effect.ADDITION),
        (messages(Arrived=fields("id", id=TEXT)), "answer-field-required", Effect.WIDENING),
        (messages(description="Messages.", Arrived=ARRIVED), "words-changed", Effect.WORDS),
        (messages(Arrived={**ARRIVED, "description": "It is there."}), "words-changed", Effect.WORDS),
        (messages(Gone=ARRIVED), "class-renamed", Effect.BREAKING),
        (changed(messages(Arrived=ARRIVED), "arrived", tags=["news"]), "message-channels-changed", Effect.WORDS),
    ],
)
def test_a_change_of_a_message_has_a_rule(new: Document, rule: str, effect: Effect) -> None:
    if rule == "class-renamed":
        new = {**new, "webhooks": {"arrived": new["webhooks"]["gone"]}}

    changes = changes_between(messages(Arrived=ARRIVED), new)

    assert [(change.rule, change.effect) for change in changes] == [(rule, effect)]
    assert all(change.pointer.count("events") <= 1 for change in changes)


def test_a_document_that_loses_its_messages_loses_their_classes() -> None:
    old = messages(Arrived=ARRIVED)
    new = {key: value for key, value in old.items() if key not in {"webhooks", MESSAGES}} | {
        "components": {"schemas": {}}
    }

    assert [(it.rule, it.says) for it in changes_between(old, new)] == [
        ("messages-removed", "No longer in `events`: `Arrived`.")
    ]
    assert [(it.rule, it.says) for it in changes_between(new, old)] == [
        ("messages-added", "New in `events`: `Arrived`.")
    ]


def test_a_message_of_another_type_is_told() -> None:
    old, new = (
        messages("kind", Arrived=kinds("in", "here"), Left=kinds("out")),
        messages("kind", Arrived=kinds("in", "there"), Left=kinds("out")),
    )

    found = {change.rule: change for change in changes_between(old, new)}

    told = found["message-type-changed"]
    assert told.says == "The type that means `Arrived` is now `in`, `there`; it was `in`, `here`."
    assert (told.place, told.pointer, told.effect) == ("events.Arrived", "/webhooks/arrived", Effect.BREAKING)


def test_another_discriminator_is_told() -> None:
    both: dict[str, Any] = {
        name: {
            "type": "object",
            "properties": {"kind": {"type": "string", "const": name}, "type": {"type": "string", "const": name}},
        }
        for name in ("Arrived", "Left")
    }

    (change,) = changes_between(messages("kind", **both), messages("type", **both))

    assert (change.rule, change.effect) == ("discriminator-changed", Effect.BREAKING)
    assert change.says == "The types of `events` are told apart by `type`; they were told apart by `kind`."
    assert change.pointer == "/x-pennyweight-messages/events/field"


def test_a_class_that_becomes_a_message_or_is_none_any_more_is_told() -> None:
    schemas = {"Arrived": {**ARRIVED, "properties": {"at": {"$ref": "#/Place"}}}, "Place": fields(id=TEXT)}
    alone = whole(separate(schemas, {"arrived": "Arrived"}))
    both = whole(separate(schemas, {"arrived": "Arrived", "place": "Place"}))

    assert [(it.rule, it.says) for it in changes_between(alone, both)] == [
        ("message-added", "`Place` is a message of its own now.")
    ]
    assert [it.rule for it in changes_between(both, alone)] == ["message-removed"]


def test_what_the_client_sends_is_compared_as_a_body() -> None:
    old, new = (
        changed(messages(Subscribe=schema), "subscribe", **{SENDER: "client"})
        for schema in (fields(id=TEXT), fields("id", id=TEXT))
    )

    (change,) = changes_between(old, new)

    assert change.effect is Effect.BREAKING
    assert change.rule.startswith("argument-")


def test_a_field_is_named_with_its_place_in_the_module() -> None:
    old, new = (
        whole(
            separate(
                {"Arrived": fields(kind={"$ref": "#/Kind"}), "Kind": {"type": "string", "enum": values}},
                {"arrived": "Arrived"},
            )
        )
        for values in (["one", "two"], ["one"])
    )

    (change,) = changes_between(old, new)

    assert (change.rule, change.place) == ("enum-value-removed", "events.Kind")
    assert change.pointer == "/components/schemas/events.Kind"
    assert change.says == "`Kind` has lost members: `two`."
