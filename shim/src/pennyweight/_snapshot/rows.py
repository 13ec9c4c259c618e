"""The tables of a snapshot: amounts, accounts, gaps, and the connections themselves; every row has its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pyarrow as pa  # type: ignore[import-untyped]  # it has no types

from pennyweight._exact import plain
from pennyweight._overlap import mark_overlaps
from pennyweight._sums import is_summed

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from pennyweight._ledger import Ledger
    from pennyweight._records import Amount

_TEXT, _MOMENT = pa.string(), pa.timestamp("us", tz="UTC")
_SCALE, _DIGITS = 18, 38
Rows = dict[str, list[tuple[Any, ...]]]

SCHEMAS: dict[str, Any] = {
    "amounts": pa.schema(
        [
            *((name, _TEXT) for name in ("partition", "connection", "account", "asset", "kind", "part", "key")),
            pa.field("value", _TEXT),
            pa.field("value_decimal", pa.decimal128(_DIGITS, _SCALE)),
            pa.field("in_base_units", _TEXT),
            pa.field("in_sums", pa.bool_()),
            *((name, _TEXT) for name in ("symbol", "part_of", "valued_from")),
            *((name, _TEXT) for name in ("operation", "pointer", "sent", "unit", "by", "codes", "state")),
            *((name, _MOMENT) for name in ("as_of", "changed_at", "copied_at", "fetched_at")),
        ]
    ),
    "accounts": pa.schema(
        (name, _TEXT)
        for name in (
            "partition", "connection", "account", "vendor", "id", "sub", "institution", "institution_id",
            "number_tail", "name", "kind", "scope", "flags", "same_as",
        )
    ),
    "gaps": pa.schema(
        [
            *((name, _TEXT) for name in ("partition", "connection", "account", "code")),
            pa.field("loses", pa.bool_()),
            pa.field("message", _TEXT),
            pa.field("retryable", pa.bool_()),
            pa.field("error", _TEXT),
            pa.field("retry_after", pa.float64()),
            pa.field("found_at", _MOMENT),
        ]
    ),
    "connections": pa.schema(
        [
            *((name, _TEXT) for name in ("partition", "connection", "vendor", "state")),
            pa.field("amounts", pa.int32()),
            pa.field("gaps", pa.int32()),
            *((name, _MOMENT) for name in ("asked_at", "answered_at", "complete_at")),
        ]
    ),
}  # fmt: skip
"""
Columns by table. `value` has all digits, `value_decimal` is null where they don't fit. `in_sums` is false for what is
contained in another amount, and for paper, closed and repeated accounts. `asked_at` is when a connection was last
asked, `complete_at` when all of it was last read.
"""


def rows_of(partition: str, ledger: Ledger, asked_at: datetime, answered_at: datetime, complete_at: Any) -> Rows:
    """Return the rows of a connection that was asked, by table."""
    accounts, amounts, overlaps = mark_overlaps(ledger.accounts, ledger.amounts)
    gaps = [*ledger.gaps, *overlaps]
    connection = ledger.outcome
    key = connection.key
    state = connection.state
    if state == "complete" and any(gap.loses for gap in overlaps):
        state = "partial"
    complete_at = answered_at if state == "complete" else complete_at
    return {
        "amounts": [_amount(partition, key, amount) for amount in amounts],
        "accounts": [
            (
                partition, key, it.key, it.vendor, it.id, it.sub, it.institution, it.institution_id, it.number_tail,
                it.name, it.kind, it.scope, ",".join(it.flags), it.same_as,
            )
            for it in accounts
        ],
        "gaps": [
            (
                partition, key, gap.account, gap.code, gap.loses, gap.message, gap.retryable, gap.error,
                gap.retry_after, answered_at,
            )
            for gap in gaps
        ],
        "connections": [
            (partition, key, connection.vendor, state, len(amounts), len(gaps), asked_at, answered_at, complete_at)
        ],
    }  # fmt: skip


def rows_of_unasked(
    partition: str, key: str, now: datetime, asked_at: datetime | None, complete_at: datetime | None
) -> Rows:
    """Return the rows of a connection whose turn did not come; it keeps its moments of before."""
    vendor = key.partition("/")[0]
    message = f"{key}: not asked before the time was up. It is among the first of the next run"
    return {
        "gaps": [(partition, key, None, "late", True, message, True, None, None, now)],
        "connections": [(partition, key, vendor, "not_asked", 0, 1, asked_at, None, complete_at)],
    }


def to_table(name: str, rows: list[tuple[Any, ...]]) -> Any:
    """Return rows as an Arrow table."""
    schema = SCHEMAS[name]
    columns = zip(*rows, strict=True) if rows else [()] * len(schema)
    return pa.Table.from_arrays(
        [pa.array(column, type=field.type) for column, field in zip(columns, schema, strict=True)], schema=schema
    )


def _amount(partition: str, connection: str, it: Amount) -> tuple[Any, ...]:
    source, time, value = it.source, it.time, it.value
    return (
        partition, connection, it.account.key, it.asset.key, it.kind, it.part, it.key,
        None if value is None else plain(value),
        None if value is None else _decimal(value),
        None if it.in_base_units is None else str(it.in_base_units),
        is_summed(it),
        it.asset.symbol, it.part_of, it.valued_from,
        source.operation, source.pointer, source.sent, source.unit, source.by, ",".join(source.codes), time.state,
        time.as_of, time.changed_at, time.copied_at, time.fetched_at,
    )  # fmt: skip


def _decimal(value: Decimal) -> Decimal | None:
    """Return a value if it fits into a decimal128 of 20 places before the point and 18 behind it."""
    exponent = value.as_tuple().exponent
    fits = isinstance(exponent, int) and exponent >= -_SCALE and value.adjusted() < _DIGITS - _SCALE
    return value if fits else None
