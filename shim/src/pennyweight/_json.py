"""A report as JSON: exact amounts as text."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import attrs


def document(report: attrs.AttrsInstance) -> str:
    """Return one JSON document in ASCII, which every terminal and pipe carries."""
    fields = attrs.asdict(report, filter=_is_shown, value_serializer=_plain)
    return json.dumps(fields, indent=2, allow_nan=False)


def _is_shown(attribute: attrs.Attribute[Any], _value: object) -> bool:
    return attribute.name != "raw"


def _plain(_record: object, attribute: attrs.Attribute[Any] | None, value: Any) -> Any:
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    if attribute is not None and attribute.name == "base_units" and value is not None:
        return str(value)
    return value
