"""Messages of several publications are one document, when they agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from message_documents import short
from pipeline.curation import curate_messages
from pipeline.diagnostics import DiagnosticError
from pipeline.importers import with_messages
from pipeline.openapi.document import dump
from pipeline.publication import Publication

from .newswire import with_payload

if TYPE_CHECKING:
    from pipeline.openapi.document import Document


def part(kind: str, **fields: object) -> Publication:
    document = with_payload({"type": "object", "properties": {"type": {"const": kind}, **fields}})
    document["channels"]["all"]["messages"] = {kind: document["channels"]["all"]["messages"]["thing"]}
    return Publication(name=f"{kind}.yaml", text=dump(document), digest="sha256:0")


def test_messages_beside_others_are_told_apart_by_a_common_field() -> None:
    first, _ = with_messages({}, part("up"))

    both, notes = with_messages(first, part("down"))

    assert short(curate_messages(both["events"], None).document)["messages"] == {"up": "Up", "down": "Down"}
    assert not notes


def test_other_modules_stay_as_they_are() -> None:
    others: dict[str, Document] = {"stream_messages": {"paths": {}}}

    assert with_messages(others, part("up"))[0].keys() == {"stream_messages", "events"}


def test_two_descriptions_of_one_message_are_refused_with_both_sources() -> None:
    first, _ = with_messages({}, part("up"))

    with pytest.raises(DiagnosticError, match=r"the calls' own publication"):
        with_messages(first, part("up", a={"type": "string"}))
