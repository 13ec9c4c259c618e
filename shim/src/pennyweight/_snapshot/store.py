"""
A run of one slice on disk.

    OUT/3-of-8/20261130T065501Z/manifest.json
                               /batch-000000/amounts.parquet, accounts.parquet, gaps.parquet, connections.parquet
                               /batch-000001/…

A batch is a folder that is renamed into place when it is whole, so a connection is in one batch or in none. What was
killed goes on with what is in no batch. Two processes at one slice stop each other instead of writing anything twice.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
from datetime import UTC, datetime
from secrets import token_hex
from typing import TYPE_CHECKING, Any

import pyarrow as pa  # type: ignore[import-untyped]  # it has no types
import pyarrow.parquet as pq  # type: ignore[import-untyped]  # it has no types

from pennyweight._snapshot.rows import SCHEMAS, Rows, to_table
from pennyweight._snapshot.shard import digest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SCHEMA = "pennyweight-snapshot/1"
_ROW_GROUP = 4_000
"""Rows of a table that are held before they are written."""
_TAKEN = {errno.EEXIST, errno.ENOTEMPTY, errno.ENOENT, errno.EACCES}
"""Errors of a batch whose place is taken, or that another process has removed; Windows says that access is denied."""
_MANIFEST, _BATCH = "manifest.json", "batch-"


class SliceInUseError(RuntimeError):
    """Another process writes this slice."""


class Batch:
    """Rows on their way into a folder that nobody looks into yet."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True)
        self.folder = folder
        self.connections = 0
        self._rows: Rows = {name: [] for name in SCHEMAS}
        self._writers = {
            name: pq.ParquetWriter(folder / f"{name}.parquet", schema, compression="zstd")
            for name, schema in SCHEMAS.items()
        }

    def add(self, rows: Rows) -> None:
        """Add the rows of one connection."""
        self.connections += 1
        for name, found in rows.items():
            held = self._rows[name]
            held += found
            if len(held) >= _ROW_GROUP:
                self._write(name)

    def close(self) -> None:
        """Write what is held, down to the disk."""
        for name, writer in self._writers.items():
            if self._rows[name]:
                self._write(name)
            writer.close()
            sync(self.folder / f"{name}.parquet")
        sync(self.folder)
        pa.default_memory_pool().release_unused()  # Arrow keeps what the largest batch took

    def abandon(self) -> None:
        """Close the files and remove them."""
        for writer in self._writers.values():
            writer.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _write(self, name: str) -> None:
        self._writers[name].write_table(to_table(name, self._rows[name]), row_group_size=_ROW_GROUP)
        self._rows[name].clear()


class Store:
    """The run of a slice that is under way: the one that was not finished, else a new one."""

    def __init__(self, folder: Path, settings: dict[str, Any]) -> None:
        """
        Open the folder of a slice.

        Raises:
            ValueError: a run that was not finished was started with other settings.
        """
        folder.mkdir(parents=True, exist_ok=True)
        runs = sorted(path for path in folder.iterdir() if (path / _MANIFEST).is_file())
        last = _read_manifest(runs[-1]) if runs else None
        self.resumed = last is not None and last["finished_at"] is None
        finished = [run for run in runs if not self.resumed or run != runs[-1]]
        self._previous = finished[-1] if finished else None
        if self.resumed and last is not None:
            self.folder, self._manifest = runs[-1], last
            if last["settings"] != settings:
                raise ValueError(
                    f"{self.folder}: this run was started with {last['settings']}, not with {settings}. "
                    "Go on with those, or delete the folder"
                )
            for left in self.folder.glob(".*"):
                shutil.rmtree(left, ignore_errors=True) if left.is_dir() else left.unlink(missing_ok=True)
        else:
            self.folder = _new_run(folder)
            started = datetime.now(UTC).isoformat()
            self._manifest = {"schema": SCHEMA, "settings": settings, "started_at": started, "finished_at": None}
            self._write_manifest()
        self._next = len(self.batches())
        self._batch: Batch | None = None

    @property
    def held(self) -> int:
        """Connections that are in no batch on disk yet."""
        return self._batch.connections if self._batch is not None else 0

    def batches(self) -> list[Path]:
        """Return the batches that are whole, in order."""
        return sorted(self.folder.glob(f"{_BATCH}*"))

    def done(self) -> set[int]:
        """Return digests of the connections that are in a batch."""
        found: set[int] = set()
        for values in _columns(self.folder, "connections", ["connection"]):
            found.update(map(digest, values["connection"]))
        return found

    def moments(self) -> Iterator[tuple[int, datetime | None, datetime | None]]:
        """Yield the connections of the run before, by digest, with when they were last asked, and last read completely."""
        if self._previous is not None:
            for values in _columns(self._previous, "connections", ["connection", "asked_at", "complete_at"]):
                keys = map(digest, values["connection"])
                yield from zip(keys, values["asked_at"], values["complete_at"], strict=True)

    def add(self, rows: Rows) -> None:
        """Add the rows of one connection to the batch under way."""
        if self._batch is None:
            self._batch = Batch(self.folder / f".batch-{self._next:06}-{token_hex(4)}")
        self._batch.add(rows)

    def commit(self) -> None:
        """
        Put the batch in place.

        Raises:
            SliceInUseError: another process has put one there.
        """
        batch, self._batch = self._batch, None
        if batch is None:
            return
        try:
            batch.close()
            is_alone = len(self.batches()) == self._next
            if is_alone:
                batch.folder.rename(self.folder / f"{_BATCH}{self._next:06}")
        except OSError as error:
            if error.errno not in _TAKEN:
                raise
            is_alone = False
        if not is_alone:
            shutil.rmtree(batch.folder, ignore_errors=True)
            raise SliceInUseError(f"{self.folder}: another process writes this slice; this one stops")
        sync(self.folder)
        self._next += 1

    def finish(self, counts: dict[str, Any]) -> None:
        """Commit, and mark the run as finished."""
        self.commit()
        self._manifest |= {**counts, "batches": self._next, "finished_at": datetime.now(UTC).isoformat()}
        self._write_manifest()

    def abandon(self) -> None:
        """Drop what is in no batch yet; it will be asked again."""
        if self._batch is not None:
            self._batch.abandon()
            self._batch = None

    def counts(self) -> dict[str, dict[str, int]]:
        """Return the connections by state and the gaps by code, over all batches."""
        found: dict[str, dict[str, int]] = {"connections": {}, "gaps": {}}
        for table, column in (("connections", "state"), ("gaps", "code")):
            for values in _columns(self.folder, table, [column]):
                for value in values[column]:
                    found[table][value] = found[table].get(value, 0) + 1
        return found

    def rows(self, table: str) -> int:
        """Return how many rows a table has over all batches."""
        return sum(pq.read_metadata(batch / f"{table}.parquet").num_rows for batch in self.batches())

    def _write_manifest(self) -> None:
        partial = self.folder / f".{_MANIFEST}-{token_hex(4)}"
        partial.write_text(json.dumps(self._manifest, indent=2) + "\n", "utf-8")
        sync(partial)
        partial.replace(self.folder / _MANIFEST)
        sync(self.folder)


def sync(path: Path) -> None:
    """Make sure that a file or the names in a folder are on the disk; Windows opens no folders."""
    if os.name != "posix" and path.is_dir():
        return
    opened = os.open(path, os.O_RDONLY if os.name == "posix" else os.O_RDWR)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def _new_run(folder: Path) -> Path:
    name = datetime.now(UTC).strftime("%Y%m%dT%H%M%S.%fZ")
    (folder / name).mkdir()
    return folder / name


def _read_manifest(run: Path) -> dict[str, Any]:
    try:
        manifest = json.loads((run / _MANIFEST).read_text("utf-8"))
        found = manifest["schema"]
    except (ValueError, KeyError, TypeError):
        found = None
    if found != SCHEMA:
        raise ValueError(f"{run / _MANIFEST}: expected the schema {SCHEMA}, found {found!r:.60}. Name another folder")
    return dict(manifest)


def _columns(run: Path, table: str, names: list[str]) -> Iterator[dict[str, list[Any]]]:
    for batch in sorted(run.glob(f"{_BATCH}*")):
        with pq.ParquetFile(batch / f"{table}.parquet") as opened:
            for group in range(opened.num_row_groups):  # `iter_batches` of old versions refuses a file without any
                yield opened.read_row_group(group, columns=names).to_pydict()
