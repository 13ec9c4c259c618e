"""Where nobody has written words, sentences built from facts stand in."""

from __future__ import annotations

from typing import Any

import pytest
from pipeline.model.docs import describe, sentence_of_facts

PARTS = {
    "components": {
        "schemas": {"Berth": {"type": "object", "properties": {}}, "Way": {"enum": ["a", "b"], "type": "string"}}
    }
}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "string"}, ""),
        ({"type": ["boolean", "null"]}, ""),
        ({"type": "array", "items": {"type": "string"}}, ""),
        ({"type": "array", "items": {"type": "string", "format": "uuid"}}, "List: UUID."),
        ({"type": ["string", "null"], "format": "date-time"}, "Date and time."),
        ({"type": "integer", "minimum": 1, "maximum": 100}, "Whole number, at least 1, at most 100."),
        ({"type": "string", "minLength": 2, "maxLength": 8}, "Text, at least 2 characters, at most 8 characters."),
        ({"type": "array", "maxItems": 5, "items": {"type": "number"}}, "List: number, at most 5 items."),
        ({"type": ["integer", "string"]}, ""),
        ({"type": ["integer", "string"], "maxLength": 4}, "Whole number or text, at most 4 characters."),
        (
            {"type": "integer", "x-pennyweight-money": {"unit": "minor"}},
            "Whole number, an amount of money in minor units.",
        ),
        ({"$ref": "#/components/schemas/Berth"}, "Object: `Berth`."),
        ({"$ref": "#/components/schemas/Way"}, "Text, one of a, b."),
        ({"type": "string", "enum": ['"""\nimport os', "b"]}, ""),
        ({}, ""),
    ],
)
def test_a_sentence_says_what_values_may_be(schema: Any, expected: str) -> None:
    assert sentence_of_facts(PARTS, schema) == expected


def test_words_of_ours_count_more() -> None:
    assert describe(PARTS, {"type": "string", "description": "Who lies there"}) == "Who lies there."
    assert describe(PARTS, {"type": "string", "deprecated": True}) == "Deprecated."
