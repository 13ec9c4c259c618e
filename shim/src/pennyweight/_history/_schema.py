"""The JSON Schemas of a history's documents: all of it, and two runs compared."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

from pennyweight._history._export import COMPARISON, HISTORY
from pennyweight._history._records import HeldAmount, Run
from pennyweight._records import Account, Connection, Gap
from pennyweight._schema import document_schema, object_schema, record_schema, schema_of

_NAMES = {"Decimal": Decimal, "HeldAmount": HeldAmount, "Run": Run}


def history_schema() -> dict[str, Any]:
    """Return the schema of a history's export."""
    run = {
        "run": schema_of(int),
        "asked_at": schema_of(datetime),
        "finished_at": schema_of(datetime),
        "complete": schema_of(bool),
        "connections": schema_of(tuple[Connection, ...]),
        "accounts": schema_of(tuple[Account, ...]),
        "amounts": schema_of(tuple[HeldAmount, ...]),
        "gaps": schema_of(tuple[Gap, ...]),
    }
    return document_schema(HISTORY, {"runs": {"type": "array", "items": object_schema(run)}})


def comparison_schema(*, net: type[Any], change: type[Any], incomparable: type[Any]) -> dict[str, Any]:
    """Return the schema of two runs compared, whose records are given; `difference` is after minus before."""
    nets, changes = record_schema(net, _NAMES), record_schema(change, _NAMES)
    for record, kind in ((nets, Decimal), (changes, Decimal | None)):
        record["properties"]["difference"] = schema_of(kind)
        record["required"].append("difference")
    others = {"type": "array", "items": record_schema(incomparable, _NAMES)}
    properties = {
        "complete": schema_of(bool),
        "before": schema_of(Run),
        "after": schema_of(Run),
        "net": {"type": "array", "items": nets},
        "left_out_of_net": others,
        "changes": {"type": "array", "items": changes},
        "unchanged": schema_of(int),
        "incomparable": others,
    }
    return document_schema(COMPARISON, properties)
