"""A report as an Arrow file, which pandas, polars and DuckDB read."""

from __future__ import annotations

import json
import tempfile
from contextlib import suppress
from decimal import Decimal
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pennyweight._cli.output import UnwrittenError
from pennyweight._cli.rows import AMOUNT_COLUMNS, rows_of
from pennyweight._exact import plain

if TYPE_CHECKING:
    from pennyweight._report import Report

_DIGITS, _PLACES = 38, 18
_MOMENTS = ("as_of", "changed_at", "copied_at", "fetched_at")


def check_arrow() -> None:
    """Raises UsageError where pyarrow is missing."""
    if find_spec("pyarrow") is None:
        raise click.UsageError('--arrow needs pyarrow. Run: pip install "pennyweight[arrow]"') from None


def write_arrow(report: Report, parts: tuple[str, ...], path: Path) -> None:
    """
    Write an Arrow IPC file, whole or not at all: a row for each amount, its value as exact text and as a decimal128.

    The decimal has 38 digits, 18 of them after the point; it is null where the value does not fit exactly. The schema's
    metadata says whether the report is complete, and has its gaps.
    """
    import pyarrow as pa  # type: ignore[import-untyped]  # it has no types

    rows = rows_of(report, parts)
    columns: dict[str, Any] = {}
    for name in AMOUNT_COLUMNS:
        values = [row[name] for row in rows]
        if name == "value":
            texts = [None if value is None else plain(value) for value in values]
            columns["value"] = pa.array(texts, pa.string())
            columns["value_decimal"] = pa.array(map(_fitting, values), pa.decimal128(_DIGITS, _PLACES))
        elif name in _MOMENTS:
            columns[name] = pa.array(values, pa.timestamp("us", tz="UTC"))
        elif name == "in_sums":
            columns[name] = pa.array(values, pa.bool_())
        elif name == "decimals":
            columns[name] = pa.array(values, pa.int32())
        else:
            columns[name] = pa.array([None if value is None else str(value) for value in values], pa.string())
    table = pa.table(columns).replace_schema_metadata(_metadata(report))
    try:
        _store(table, path)
    except OSError as error:
        raise UnwrittenError(path, error) from None


def _store(table: Any, path: Path) -> None:
    import pyarrow as pa

    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as file:
        temporary = Path(file.name)
        try:
            with pa.ipc.new_file(file, table.schema) as writer:
                writer.write_table(table)
        except BaseException:
            with suppress(OSError):
                temporary.unlink()
            raise
    temporary.replace(path)


def _metadata(report: Report) -> dict[str, str]:
    gaps = json.loads(report.to_json())["gaps"]
    return {
        "pennyweight.complete": json.dumps(report.complete),
        "pennyweight.asked_at": report.asked_at.isoformat(),
        "pennyweight.gaps": json.dumps(gaps),
    }


def _fitting(value: Decimal | None) -> Decimal | None:
    """Return the value if it has at most 18 places and 20 digits before the point."""
    if value is None:
        return None
    whole, _, fraction = plain(value).lstrip("-").partition(".")
    fits = len(whole) <= _DIGITS - _PLACES and len(fraction.rstrip("0")) <= _PLACES
    return Decimal(f"{'-' if value < 0 else ''}{whole}.{fraction[:_PLACES] or '0'}") if fits else None
