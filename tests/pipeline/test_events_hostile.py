"""A document of events out to become code becomes text: in string constants, and nowhere else."""

from __future__ import annotations

import ast
import io
import json
import tokenize
from typing import TYPE_CHECKING, Any

import pytest
from message_documents import separate, whole
from pipeline.openapi.document import dump, load

from .events_trial import Trial, generate, imported, write
from .hostile import HOSTILE

if TYPE_CHECKING:
    from pathlib import Path

_CALLED = {"EventDecoder", "model_field", "decode", "verify", "verify_webhook", "pop"}
_COMMENTS = ("# Made by ", "# Wrong type? ", "# no traceback of ours shows it")


def hostile_events() -> dict[str, Any]:
    """Return a document in which every text, field, value and type of event is hostile."""
    properties: dict[str, Any] = {
        f"f{number} {text}": {"description": text, "title": text, "type": "string", "examples": [text], "default": text}
        for number, text in enumerate(HOSTILE)
    }
    field = '"; import os #'
    definitions: dict[str, Any] = {
        f"Event{number}": {
            "description": text,
            "type": "object",
            "required": list(properties)[:3],
            "properties": {**properties, field: {"const": text}, "kind": {"$ref": "#/Kind", "description": text}},
        }
        for number, text in enumerate(HOSTILE[:4])
    }
    schemas = {
        **definitions,
        "Kind": {"description": "".join(HOSTILE), "type": "string", "enum": list(HOSTILE)},
        "Rest": {
            "properties": {
                field: {"$ref": "#/Others"},
                "x" * 5000: {"x-pennyweight-secret": True, "type": "string"},
            }
        },
        "Others": {"type": "string", "enum": list(HOSTILE[4:])},
    }
    messages = {f"{number} {text}": f"Event{number}" for number, text in enumerate(HOSTILE[:4])}
    return separate(schemas, {**messages, "rest": "Rest"}, field, "".join(HOSTILE))


@pytest.fixture(scope="module")
def source() -> dict[str, str]:
    """The generated modules; the vendor's name and page are hostile too."""
    trial = Trial("acme", title="".join(HOSTILE), homepage="".join(HOSTILE))
    return {name: content.decode() for name, content in generate(hostile_events(), trial).items()}


def nodes(source: dict[str, str]) -> list[ast.AST]:
    return [node for text in source.values() for node in ast.walk(ast.parse(text))]


def test_the_hostile_document_survives_writing_and_reading() -> None:
    assert load(dump(whole(hostile_events())), "openapi.yaml") == whole(hostile_events())


def test_no_name_comes_from_hostile_text(source: dict[str, str]) -> None:
    fields = ("id", "attr", "name", "arg", "asname", "module")
    names = {str(getattr(node, field)) for node in nodes(source) for field in fields if getattr(node, field, None)}

    assert names.isdisjoint({"os", "abort", "eval", "exec", "__import__", "__class__", "__mro__", "__subclasses__"})
    assert all(part.isidentifier() and part.isascii() for name in names for part in name.strip(".").split("."))


def test_nothing_is_called_or_formatted_but_what_templates_do(source: dict[str, str]) -> None:
    called = [node.func for node in nodes(source) if isinstance(node, ast.Call)]

    assert {each.id if isinstance(each, ast.Name) else getattr(each, "attr", "?") for each in called} <= _CALLED
    assert not [node for node in nodes(source) if isinstance(node, (ast.JoinedStr, ast.FormattedValue, ast.Lambda))]


def test_no_comment_comes_from_hostile_text_and_nothing_moves_the_cursor(source: dict[str, str]) -> None:
    tokens = [token for text in source.values() for token in tokenize.generate_tokens(io.StringIO(text).readline)]

    assert all(token.string.startswith(_COMMENTS) for token in tokens if token.type == tokenize.COMMENT)
    assert {mark for text in source.values() for mark in text if not (mark.isprintable() or mark == "\n")} == set()


def test_hostile_values_and_fields_keep_every_character(tmp_path: Path) -> None:
    trial = Trial("acme", module="events_trial_hostile")
    place = write(tmp_path, trial, hostile_events())
    events, webhooks = imported(tmp_path, trial)

    assert sorted(path.name for path in tmp_path.iterdir()) == [place.name]
    assert [kind.value for kind in events.Kind] == list(HOSTILE)
    for number, text in enumerate(HOSTILE):
        body = {f"f{index} {each}": each for index, each in enumerate(HOSTILE)} | {'"; import os #': text}
        event = webhooks.unwrap(json.dumps(body).encode(), {}, "secret")
        assert type(event).__name__ == (f"Event{number}" if number < 4 else "Rest")
        assert number >= 4 or [getattr(event, name) for name in event.__slots__ if name[1].isdigit()] == list(HOSTILE)
