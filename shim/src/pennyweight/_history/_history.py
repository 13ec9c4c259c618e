"""`History`: reports over time, in a file."""

import hashlib
import os
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from pennyweight._history._compare import Comparison, compare
from pennyweight._history._database import reading, writing
from pennyweight._history._records import HistoryError, Holdings, Nearest, Run, holdings_of
from pennyweight._history._rows import insert, read_holdings, read_runs
from pennyweight._history._series import Point, net_over_time
from pennyweight._report import Report

_POINTS = 366
"""Most points of `net_over_time`: one a day over a year."""


def default_path() -> Path:
    """Return `pennyweight/history.db` in `XDG_DATA_HOME`, or in `~/.local/share` where that is not set."""
    given = os.environ.get("XDG_DATA_HOME", "")
    data = Path(given) if Path(given).is_absolute() else Path.home() / ".local" / "share"
    return data / "pennyweight" / "history.db"


class History:
    """
    Reports over time in one SQLite file, which is only ever added to.

    A report that is incomplete is kept as such: what it lacks is unknown, not zero. Several programs may add at once.
    Every method may raise `HistoryError`: the file cannot be used, or is none of a history.

    ```python
    history = pennyweight.History()
    history.add(pennyweight.balances())
    ```
    """

    def __init__(self, path: str | os.PathLike[str] | None = None) -> None:
        """
        Name the file; it is made by the first `add`.

        Args:
            path: Default: `pennyweight/history.db` below `XDG_DATA_HOME`, which is `~/.local/share` unless set.
        """
        self.path = default_path() if path is None else Path(path)

    def __repr__(self) -> str:
        return f"History({str(self.path)!r})"

    @staticmethod
    def json_schema() -> dict[str, Any]:
        """Return the JSON Schema of what `pennyweight history export --json` prints."""
        from pennyweight._history._schema import history_schema

        return history_schema()

    def add(self, report: Report) -> Run:
        """
        Add a report, whole or not at all, and return its run; one that is there already is not added again.

        Raises:
            ValueError: the report lacks balances or positions, so what is absent from it may be held all the same.
        """
        holdings = holdings_of(report)
        digest = hashlib.sha256(report.to_json().encode()).hexdigest()
        with writing(self.path) as database:
            return insert(database, holdings, digest)

    def runs(self) -> Sequence[Run]:
        """Return all runs in the order of time; none if there is no file yet."""
        if not self.path.exists() or not self.path.stat().st_size:
            return ()
        with reading(self.path) as database:
            return read_runs(database)

    def holdings(self, run: Run | int) -> Holdings:
        """
        Return what a run found.

        Raises:
            HistoryError: there is no run of this number.
        """
        number = run if isinstance(run, int) else run.number
        with reading(self.path) as database:
            return read_holdings(database, number)

    def nearest(self, when: date | datetime, *, complete: bool = False) -> Nearest:
        """
        Return the run nearest to a moment or a day, and how far from it that is.

        Args:
            when: A moment with its zone; or a day in UTC, of which the last run is taken, else the nearest one.
            complete: Whether to look among complete runs only.

        Raises:
            HistoryError: there is no such run.
            ValueError: a moment without a zone.
        """
        start, end = _bounds(when)
        found = [
            Nearest(run=run, distance=_distance(run, start, end)) for run in self.runs() if run.complete or not complete
        ]
        if not found:
            raise HistoryError(f"{self.path}: there is no run yet{' that is complete' if complete else ''}")
        return min(reversed(found), key=lambda it: abs(it.distance))

    def compare(self, before: Run | int, after: Run | int) -> Comparison:
        """
        Say what changed between two runs, and what cannot be compared.

        Raises:
            HistoryError: there is no run of this number.
        """
        return compare(self.holdings(before), self.holdings(after))

    def net_over_time(self, *, runs: Iterable[Run] | None = None, then: Report | None = None) -> list[Point]:
        """
        Return the net of each asset over time.

        Args:
            runs: Runs in the order of time. Default: at most 366 of all, evenly chosen, the last one among them.
            then: A report that comes after the runs, and may be one of them.
        """
        return net_over_time(self._each(_spread(self.runs()) if runs is None else runs, then))

    def _each(self, runs: Iterable[Run], then: Report | None) -> Iterable[Holdings]:
        last = None if then is None else holdings_of(then)
        for run in runs:
            if last is None or run.finished_at < last.run.finished_at:
                yield self.holdings(run)
        if last is not None:
            yield last


def _bounds(when: date | datetime) -> tuple[datetime, datetime]:
    if not isinstance(when, datetime):
        start = datetime(when.year, when.month, when.day, tzinfo=UTC)
        return start, start + timedelta(days=1, microseconds=-1)
    if when.tzinfo is None:
        raise ValueError(f"when: expected a moment with its zone, found {when.isoformat()}. Add one, such as +00:00")
    return when, when


def _distance(run: Run, start: datetime, end: datetime) -> timedelta:
    if run.finished_at < start:
        return run.finished_at - start
    return max(run.finished_at - end, timedelta(0))


def _spread(runs: Sequence[Run]) -> Sequence[Run]:
    """Return at most as many runs as there are points: the last of each of so many stretches."""
    if len(runs) <= _POINTS:
        return runs
    ends = {len(runs) * (index + 1) // _POINTS - 1 for index in range(_POINTS)}
    return [run for index, run in enumerate(runs) if index in ends]
