"""
The file of a history: SQLite, only ever added to.

Each report is one transaction: after a crash it is there whole, or not at all. Triggers refuse changes and deletions.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, contextmanager, suppress
from threading import Lock
from typing import TYPE_CHECKING

from pennyweight._history._records import HistoryError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

VERSION = 1
"""Of the tables below; a file of a later version is refused."""
_APPLICATION = 0x50574849
"""Marks the file as ours, in SQLite's `application_id`."""
_PATIENCE = 30.0  # seconds to wait while another process adds a report
_making = Lock()

_TABLES = {
    "run": """
        number INTEGER PRIMARY KEY AUTOINCREMENT, digest TEXT NOT NULL UNIQUE, asked_at TEXT NOT NULL,
        finished_at TEXT NOT NULL, complete INTEGER NOT NULL CHECK (complete IN (0, 1))""",
    "connection": """
        run INTEGER NOT NULL REFERENCES run, position INTEGER NOT NULL, key TEXT NOT NULL, vendor TEXT NOT NULL,
        name TEXT NOT NULL, environment TEXT, state TEXT NOT NULL, PRIMARY KEY (run, key)""",
    "account": """
        run INTEGER NOT NULL REFERENCES run, position INTEGER NOT NULL, key TEXT NOT NULL, connection TEXT NOT NULL,
        vendor TEXT NOT NULL, id TEXT, sub TEXT, institution TEXT, link TEXT, institution_id TEXT, number_tail TEXT,
        name TEXT, kind TEXT, scope TEXT NOT NULL, flags TEXT NOT NULL, same_as TEXT, PRIMARY KEY (run, key)""",
    "amount": """
        run INTEGER NOT NULL REFERENCES run, position INTEGER NOT NULL, connection TEXT NOT NULL,
        account TEXT NOT NULL, asset TEXT NOT NULL, kind TEXT NOT NULL, part TEXT NOT NULL, valued TEXT NOT NULL,
        value TEXT, in_base_units TEXT, symbol TEXT, valued_symbol TEXT, state TEXT NOT NULL, as_of TEXT,
        counted INTEGER NOT NULL, PRIMARY KEY (run, account, asset, kind, part, valued)""",
    "gap": """
        run INTEGER NOT NULL REFERENCES run, position INTEGER NOT NULL, code TEXT NOT NULL, loses INTEGER NOT NULL,
        connection TEXT, account TEXT, kind TEXT, message TEXT NOT NULL, retryable INTEGER NOT NULL, error TEXT,
        retry_after REAL, PRIMARY KEY (run, position)""",
}
_INDEX = "CREATE INDEX run_moment ON run (finished_at, number)"
_GUARD = """
CREATE TRIGGER {table}_is_not_{done} BEFORE {action} ON "{table}"
BEGIN SELECT RAISE(ABORT, 'a history is only added to'); END
"""


@contextmanager
def writing(path: Path) -> Iterator[sqlite3.Connection]:
    """
    Give one transaction; everything in it is written when the block ends, or nothing. The file is made if need be.

    Only the owner may read what is made here.

    Raises:
        HistoryError: the file cannot be written, or is no history.
    """
    with _naming(path):
        _make_file(path)
        with closing(_connect(path)) as database, database:
            database.execute("BEGIN IMMEDIATE")
            if not _check(path, database):
                _make(database)
            yield database


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """
    Give a history as it is at this moment.

    Raises:
        HistoryError: there is none, or the file is no history, or a later version wrote it.
    """
    with _naming(path):
        if not path.exists():
            raise HistoryError(f"{path}: there is no history yet. Run: pennyweight history add")
        with closing(_connect(path)) as database:
            database.execute("BEGIN")
            if not _check(path, database):
                raise HistoryError(f"{path}: the history is empty. Run: pennyweight history add")
            yield database


def _make_file(path: Path) -> None:
    # Closing a file takes away all locks that this process has on it: never one that SQLite may have open.
    with _making:
        if not path.exists():
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with suppress(FileExistsError):
                os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))


def _connect(path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=_PATIENCE, isolation_level=None)
    database.row_factory = sqlite3.Row
    return database


def _check(path: Path, database: sqlite3.Connection) -> bool:
    """Return whether the file has the tables; False for an empty file. Raises HistoryError for another file."""
    version = database.execute("PRAGMA user_version").fetchone()[0]
    application = database.execute("PRAGMA application_id").fetchone()[0]
    if application == _APPLICATION and version == VERSION:
        return True
    if application == _APPLICATION:
        raise HistoryError(
            f"{path}: expected a history of version {VERSION}, found version {version}. Update pennyweight to read it"
        )
    if database.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] or version or application:
        raise HistoryError(f"{path}: expected a history of pennyweight, found another database. Name another file")
    return False


def _make(database: sqlite3.Connection) -> None:
    for table, columns in _TABLES.items():
        database.execute(f'CREATE TABLE "{table}" ({columns})')
        for action, done in (("UPDATE", "changed"), ("DELETE", "deleted")):
            database.execute(_GUARD.format(table=table, action=action, done=done))
    database.execute(_INDEX)
    database.execute(f"PRAGMA application_id = {_APPLICATION}")
    database.execute(f"PRAGMA user_version = {VERSION}")


@contextmanager
def _naming(path: Path) -> Iterator[None]:
    """Raise what SQLite and the system say as a HistoryError with the file's name."""
    try:
        yield
    except sqlite3.IntegrityError as error:
        raise HistoryError(f"{path}: the report could not be added: {error}") from error
    except sqlite3.OperationalError as error:
        busy = "another program writes it. Try again" if "locked" in str(error) else str(error)
        raise HistoryError(f"{path}: the history could not be used: {busy}") from error
    except sqlite3.DatabaseError as error:
        raise HistoryError(f"{path}: expected a history of pennyweight, found: {error}. Name another file") from error
    except OSError as error:
        raise HistoryError(f"{path}: the history could not be opened: {error.strerror or error}") from error
