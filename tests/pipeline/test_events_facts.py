"""Facts of events that no class shows: enums of numbers, and bounds, are kept in the spec and change no type."""

from __future__ import annotations

from copy import deepcopy
from decimal import Decimal
from typing import Any

import pytest

from .test_events import SCHEMAS, made, small


def with_field(field: Any, **definitions: Any) -> Any:
    schemas = deepcopy(SCHEMAS)
    schemas["Paid"]["properties"]["new"] = field
    return small({**schemas, **definitions})


@pytest.mark.parametrize(
    ("field", "kind"),
    [
        ({"type": "integer", "enum": [0, 1, 2]}, "int"),
        ({"type": ["integer", "null"], "enum": [0, 1]}, "int | None"),
        ({"type": "number", "enum": [Decimal("0.5"), 1]}, "Number"),
        ({"type": "boolean", "enum": [True, False]}, "bool"),
        ({"$ref": "#/Level"}, "int"),
        ({"type": "array", "items": {"type": "string"}, "uniqueItems": True}, "list[str]"),
        ({"type": "object", "minProperties": 1, "maxProperties": 9}, "dict[str, Any]"),
        ({"type": "string", "readOnly": True, "contentEncoding": "base64", "contentMediaType": "image/png"}, "str"),
    ],
)
def test_what_narrows_values_changes_no_type(field: Any, kind: str) -> None:
    source = made(with_field(field, Level={"type": "integer", "enum": [1, 2]}))["events.py"]

    assert f"    new: {kind} | Unset = UNSET" in source


def test_the_only_value_of_a_flag_is_a_constant() -> None:
    assert (
        "    new: Literal[True] | Unset = UNSET" in made(with_field({"type": "boolean", "enum": [True]}))["events.py"]
    )


def test_an_enum_that_may_be_null_is_a_class() -> None:
    level = {"type": ["string", "null"], "enum": ["low", None, "high"]}
    source = made(with_field({"$ref": "#/Level"}, Level=level))["events.py"]

    assert "    new: Level | None | Unset = UNSET" in source
    assert "class Level" in source


def test_an_enum_of_numbers_is_no_class() -> None:
    assert "class Level" not in made(with_field({}, Level={"type": "integer", "enum": [1, 2]}))["events.py"]


def test_a_constant_with_a_name_tells_events_apart_like_one_in_its_place() -> None:
    named, plain = deepcopy(SCHEMAS), made(small())
    fields = named["Paid"]["properties"]
    named |= {"Word": {"$ref": "#/Deeper"}, "Deeper": fields["eventType"]}
    fields["eventType"] = {"$ref": "#/Word"}
    after = made(small(named))

    assert sorted(after["events.py"].splitlines()) == sorted(plain["events.py"].splitlines())
    assert after["webhooks.py"] == plain["webhooks.py"]
