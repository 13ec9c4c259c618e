"""Events of several pages are one document, when they agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pipeline.checks.messages import check_events
from pipeline.diagnostics import DiagnosticError
from pipeline.importers.asyncapi.document import events_of
from pipeline.importers.asyncapi.merging import merge_events

from .newswire import version_3, with_payload

if TYPE_CHECKING:
    from pipeline.openapi.document import Document


def part(kind: str, **fields: object) -> Document:
    payload = {"type": "object", "properties": {"type": {"const": kind}, **fields}}
    document = with_payload(payload)
    document["channels"]["all"]["messages"] = {kind: document["channels"]["all"]["messages"]["thing"]}
    return events_of(document, kind)[0]


def test_nothing_together_is_nothing() -> None:
    assert merge_events([]) == (None, ())


def test_one_stays_as_it_is() -> None:
    document = events_of(version_3(), "wire.yaml")[0]

    assert merge_events([("wire.yaml", document)]) == (document, ())


def test_several_are_told_apart_by_a_common_field() -> None:
    document, notes = merge_events([("a", part("up")), ("b", part("down")), ("c", part("up"))])

    assert document is not None
    check_events(document, "all")
    assert document["x-pennyweight-event"] == {"field": "type"}
    assert document["oneOf"] == [{"$ref": "#/$defs/Up"}, {"$ref": "#/$defs/Down"}]
    assert not notes


def test_what_cannot_be_told_apart_is_told() -> None:
    odd = events_of(with_payload({"type": "object", "properties": {"a": {"type": "string"}}}), "odd")[0]

    document, notes = merge_events([("a", part("up")), ("odd", odd)])

    assert document is not None
    assert "x-pennyweight-event" not in document
    assert [note.message for note in notes] == ["no field tells the events apart"]


def test_two_descriptions_of_one_component_are_refused_with_both_sources() -> None:
    with pytest.raises(DiagnosticError, match=r"second: first describes it differently\n  target    \$defs.Up"):
        merge_events([("first", part("up")), ("second", part("up", a={"type": "string"}))])
