"""Holdings as rows of the tables, and back."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from pennyweight._exact import plain
from pennyweight._history._records import HeldAmount, HistoryError, Holdings, Run
from pennyweight._records import Account, Connection, Gap

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

Record = TypeVar("Record", Connection, Account, HeldAmount, Gap)

_BITS = 64
"""Of a number in the file, with its sign."""
_COLUMNS: dict[type[Any], tuple[str, tuple[str, ...]]] = {
    Connection: ("connection", ("key", "vendor", "name", "environment", "state")),
    Account: (
        "account",
        (
            *("key", "connection", "vendor", "id", "sub", "institution", "link", "institution_id", "number_tail"),
            *("name", "kind", "scope", "flags", "same_as"),
        ),
    ),
    HeldAmount: (
        "amount",
        (
            *("connection", "account", "asset", "kind", "part", "valued", "value", "in_base_units", "symbol"),
            *("valued_symbol", "state", "as_of", "counted"),
        ),
    ),
    Gap: ("gap", ("code", "loses", "connection", "account", "kind", "message", "retryable", "error", "retry_after")),
}
"""The table of each record, and the fields that it keeps."""
_READ: dict[str, Callable[[Any], Any]] = {
    "value": Decimal,
    "in_base_units": int,
    "as_of": datetime.fromisoformat,
    "flags": lambda text: tuple(text.split()),
    "counted": bool,
    "loses": bool,
    "retryable": bool,
}
"""How the text of a column becomes a field; other fields are as they are."""


def insert(database: sqlite3.Connection, holdings: Holdings, digest: str) -> Run:
    """Add a run with a number of its own; return the run that has the digest already, if one has."""
    found = database.execute("SELECT * FROM run WHERE digest = ?", [digest]).fetchone()
    if found is not None:
        return _run(found)
    run = holdings.run
    number = database.execute(
        "INSERT INTO run (digest, asked_at, finished_at, complete) VALUES (?, ?, ?, ?)",
        [digest, moment(run.asked_at), moment(run.finished_at), run.complete],
    ).lastrowid
    for records in (holdings.connections, holdings.accounts, holdings.amounts, holdings.gaps):
        for position, record in enumerate(records):
            table, names = _COLUMNS[type(record)]
            marks = ", ".join("?" * (len(names) + 2))
            values = [_column(getattr(record, name)) for name in names]
            database.execute(
                f'INSERT INTO "{table}" (run, position, {", ".join(names)}) VALUES ({marks})',  # noqa: S608 - all names are of the table above
                [number, position, *values],
            )
    return attrs.evolve(run, number=number or 0)


def read_runs(database: sqlite3.Connection) -> tuple[Run, ...]:
    """Return all runs in the order of time."""
    return tuple(map(_run, database.execute("SELECT * FROM run ORDER BY finished_at, number")))


def read_holdings(database: sqlite3.Connection, number: int) -> Holdings:
    """Return one run. Raises HistoryError if there is none of this number."""
    known = number.bit_length() < _BITS  # as many as a number in the file has
    found = database.execute("SELECT * FROM run WHERE number = ?", [number]).fetchone() if known else None
    if found is None:
        raise HistoryError(f"there is no run {number} in the history")
    return Holdings(
        run=_run(found),
        connections=_read(database, Connection, number),
        accounts=_read(database, Account, number),
        amounts=_read(database, HeldAmount, number),
        gaps=_read(database, Gap, number),
    )


def moment(value: datetime) -> str:
    """Return a moment in UTC as text that sorts by time."""
    return value.astimezone(UTC).isoformat(timespec="microseconds")


def _read(database: sqlite3.Connection, kind: type[Record], number: int) -> tuple[Record, ...]:
    table, names = _COLUMNS[kind]
    rows = database.execute(
        f'SELECT {", ".join(names)} FROM "{table}" WHERE run = ? ORDER BY position',  # noqa: S608 - all names are of the table above
        [number],
    )
    return tuple(kind(**{name: _field(name, row[name]) for name in names}) for row in rows)


def _run(row: sqlite3.Row) -> Run:
    return Run(
        number=row["number"],
        asked_at=datetime.fromisoformat(row["asked_at"]),
        finished_at=datetime.fromisoformat(row["finished_at"]),
        complete=bool(row["complete"]),
    )


def _column(value: Any) -> Any:
    if isinstance(value, Decimal):
        return plain(value)
    if isinstance(value, datetime):
        return moment(value)
    if isinstance(value, bool):
        return value
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()  # half a character, which JSON can have, is no text
    return " ".join(value) if isinstance(value, tuple) else value


def _field(name: str, value: Any) -> Any:
    read = _READ.get(name)
    return value if value is None or read is None else read(value)
