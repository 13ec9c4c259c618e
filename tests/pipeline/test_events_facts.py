"""Facts of events that no class shows: enums of numbers, and bounds, are kept in events.yaml and change no type."""

from __future__ import annotations

from copy import deepcopy
from decimal import Decimal
from typing import Any

import pytest

from .test_events import SMALL, made
from .test_events_refused import refused


def with_field(field: Any, **definitions: Any) -> Any:
    document = deepcopy(SMALL)
    document["$defs"]["Paid"]["properties"]["new"] = field
    document["$defs"] |= definitions
    return document


@pytest.mark.parametrize(
    ("field", "kind"),
    [
        ({"type": "integer", "enum": [0, 1, 2]}, "int"),
        ({"type": ["integer", "null"], "enum": [0, 1]}, "int | None"),
        ({"type": "number", "enum": [Decimal("0.5"), 1]}, "Number"),
        ({"type": "boolean", "enum": [True]}, "bool"),
        ({"$ref": "#/$defs/Level"}, "int"),
        ({"type": "array", "items": {"type": "string"}, "uniqueItems": True}, "list[str]"),
        ({"type": "object", "minProperties": 1, "maxProperties": 9}, "dict[str, Any]"),
        ({"type": "string", "readOnly": True, "contentEncoding": "base64", "contentMediaType": "image/png"}, "str"),
    ],
)
def test_what_narrows_values_changes_no_type(field: Any, kind: str) -> None:
    source = made(with_field(field, Level={"type": "integer", "enum": [1, 2]}))["events.py"]

    assert f"    new: {kind} | Unset = UNSET" in source


def test_an_enum_of_numbers_is_no_class() -> None:
    assert "class Level" not in made(with_field({}, Level={"type": "integer", "enum": [1, 2]}))["events.py"]


@pytest.mark.parametrize("values", [[1, 1], [1, "a"], [[1]], [], 7, [None, 1]])
def test_an_enum_of_anything_else_is_refused(values: Any) -> None:
    document = with_field({"enum": values})

    assert "$defs.Paid.properties.new" in refused(document)


def test_a_constant_with_a_name_tells_events_apart_like_one_in_its_place() -> None:
    named, plain = deepcopy(SMALL), made(SMALL)
    fields = named["$defs"]["Paid"]["properties"]
    named["$defs"] |= {"Word": {"$ref": "#/$defs/Deeper"}, "Deeper": fields["eventType"]}
    fields["eventType"] = {"$ref": "#/$defs/Word"}
    after = made(named)

    assert sorted(after["events.py"].splitlines()) == sorted(plain["events.py"].splitlines())
    assert after["webhooks.py"] == plain["webhooks.py"]
