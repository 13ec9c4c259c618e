"""`snapshot_partition`: ask the connections of one slice, and write what they hold as Parquet."""

from __future__ import annotations

import asyncio
from array import array
from collections import defaultdict
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any

from pennyweight._answer import now
from pennyweight._plugins import known_vendors
from pennyweight._running import run
from pennyweight._scope import Scope
from pennyweight._snapshot.budgets import pace, slice_budgets
from pennyweight._snapshot.clients import Clients
from pennyweight._snapshot.collecting import rare_collections
from pennyweight._snapshot.connections import Connections
from pennyweight._snapshot.reading import Reader
from pennyweight._snapshot.rows import rows_of, rows_of_unasked
from pennyweight._snapshot.shard import Shard
from pennyweight._snapshot.store import Store
from pennyweight._snapshot.summary import Progress, Snapshot

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from pennyweight._questions import Question
    from pennyweight._scope import Part
    from pennyweight._snapshot.rows import Rows

_QUEUE, _REQUESTS = 30.0, 2
"""Seconds that requests may wait for their turn under a budget, and how many a connection has waiting at once."""
_FEWEST = 4
_COMMIT_CONNECTIONS, _COMMIT_SECONDS = 1000, 60.0
"""After so many connections, or seconds, what was read is put in place: more is never asked again after a kill."""


def _tell_nobody(progress: Progress) -> None:
    """Take the news, for callers that show no progress."""


def snapshot_partition(
    connections: str | Path | Iterable[Question],
    budgets: Mapping[str, Mapping[str, float]] | None,
    out: str | Path,
    *,
    shard: str = "1/1",
    parts: Iterable[Part] = ("accounts", "balances", "positions"),
    concurrency: int = 200,
    timeout: float | None = None,
    tell: Callable[[Progress], None] = _tell_nobody,
) -> Snapshot:
    """
    Ask the connections of one slice, and write what they hold as Parquet files below `out`.

    It is a function of its arguments, the environment's credentials and what is below `out`: run it in any process. When
    it is killed, the next call with the same arguments goes on with the connections that are not written yet. When a
    run is finished, the next call starts a new one, with those connections first that were asked longest ago.

    Args:
        connections: A file of connections, one JSON object a line; or questions such as `SnapTradeUser(…)`.
        budgets: Rate limits by vendor for the clients that connections share, as `limits=` of the vendor's client.
            Default, vendor by vendor: `slice_budgets` of the number of slices. A connection with credentials of its
            own has the vendor's whole limits.
        out: A folder; each slice has a folder of its own in it.
        shard: Which slice this is of how many, such as `3/8`.
        parts: What is asked for.
        concurrency: Connections that are asked at once, fewer where the budget allows fewer.
        timeout: Seconds for the run; connections whose turn does not come are listed as gaps. Default: no limit.
        tell: Called with the progress after each connection.

    Raises:
        ImportError: the extra `pennyweight[snapshot]` is not installed.
        ConnectionsError: the file is not of the documented form.
        MissingCredentialsError: connections share a client whose credentials are not in the environment.
        SliceInUseError: another process writes this slice.
    """
    wanted = check_parts(parts)
    if type(concurrency) is not int or concurrency < 1:
        raise ValueError(f"concurrency: expected a whole number above 0, found {concurrency!r}")
    if timeout is not None and not 0 < timeout < float("inf"):
        raise ValueError(f"timeout: expected seconds above 0, found {timeout!r}")
    chosen = Shard.parse(shard)
    slice_ = Connections(connections, chosen)
    for name in slice_.names:
        if not known_vendors()[name].is_installed():
            raise ImportError(f'{name} is not installed. Run: pip install "pennyweight[{name}]"')
    given = budgets or {}
    own = {**slice_budgets(chosen.count, vendors=sorted(slice_.vendors - given.keys())), **given}
    store = Store(Path(out) / chosen.folder, {"parts": list(wanted)})
    scope = Scope("balances" in wanted, "positions" in wanted)
    asking = _Asking(slice_, own, store, chosen, scope, tell, timeout or float("inf"))
    return run(lambda: asking.run(concurrency))


def check_parts(parts: Iterable[Part]) -> tuple[Part, ...]:
    """Return the parts, each once. Raises ValueError for an unknown one, and for none."""
    known = ("accounts", "balances", "positions")
    wanted = tuple(dict.fromkeys(parts))
    unknown = [part for part in wanted if part not in known]
    if unknown or not wanted:
        raise ValueError(f"parts: expected some of {', '.join(known)}, found {unknown[0] if unknown else 'none'!r}")
    return wanted


class _Asking:
    """The asking of one slice."""

    def __init__(
        self,
        connections: Connections,
        budgets: Mapping[str, Mapping[str, float]],
        store: Store,
        shard: Shard,
        scope: Scope,
        tell: Callable[[Progress], None],
        timeout: float,
    ) -> None:
        self._connections = connections
        self._budgets = budgets
        self._store = store
        self._partition = str(shard)
        self._scope = scope
        self._tell = tell
        self._vendors = known_vendors()
        self._committed_at = self._started = monotonic()
        self._due = self._started + timeout
        self._asked = self._left = self._gaps = 0

    async def run(self, concurrency: int) -> Snapshot:
        """Ask, write, and return what it came to."""
        self._connections.recall(self._store.moments())
        numbers = self._connections.in_order(self._store.done().__contains__)
        self._left = len(numbers)
        clients = Clients(self._budgets, concurrency)
        try:
            for vendor in sorted(self._connections.vendors):
                if self._vendors[vendor].has_client:
                    clients.shared(vendor)  # what is missing is told before anything is asked
            with rare_collections():
                await self._ask_all(numbers, clients, concurrency)
            self._store.commit()
        except (asyncio.CancelledError, KeyboardInterrupt):
            self._store.commit()
            raise
        except BaseException:
            self._store.abandon()
            raise
        finally:
            self._connections.close()
            await clients.close()
        return self._finish(clients.rejected)

    async def _ask_all(self, numbers: array[int], clients: Clients, concurrency: int) -> None:
        """Ask each vendor's connections side by side, so that a slow one holds nobody up."""
        lanes: dict[tuple[str, bool], array[int]] = defaultdict(lambda: array("L"))
        for number in numbers:
            lanes[self._connections.lane(number)].append(number)
        slots = asyncio.Semaphore(concurrency)
        shared: dict[str, dict[str, asyncio.Future[Any]]] = {}
        async with asyncio.TaskGroup() as tasks:
            for (vendor, is_shared), waiting in lanes.items():
                at_once = _at_once(concurrency, pace(vendor, self._budgets) if is_shared else None)
                turns = self._connections.groups(waiting)
                for _ in range(min(at_once, len(waiting))):
                    reader = Reader(clients, self._scope, slots, self._due, shared)
                    tasks.create_task(self._work(turns, reader))

    async def _work(self, turns: Iterator[list[int]], reader: Reader) -> None:
        for group in turns:
            for number in group:
                opened = self._connections.open(number)
                key, asked_at = opened.key, now()
                if monotonic() >= self._due:
                    before = self._connections.asked_at(number), self._connections.complete_at(number)
                    self._add(rows_of_unasked(self._partition, key, asked_at, *before))
                    continue
                ledger = await reader.read(opened)
                self._asked += 1
                complete_at = self._connections.complete_at(number)
                self._add(rows_of(self._partition, ledger, asked_at, now(), complete_at))
            reader.release()

    def _add(self, rows: Rows) -> None:
        self._store.add(rows)
        self._left -= 1
        self._gaps += len(rows["gaps"])
        if self._store.held >= _COMMIT_CONNECTIONS or monotonic() - self._committed_at >= _COMMIT_SECONDS:
            self._store.commit()
            self._committed_at = monotonic()
        seconds = monotonic() - self._started
        self._tell(Progress(done=self._asked, left=self._left, gaps=self._gaps, seconds=seconds))

    def _finish(self, rejected: int) -> Snapshot:
        counts = self._store.counts()
        snapshot = Snapshot(
            partition=self._partition,
            folder=self._store.folder,
            connections=counts["connections"],
            amounts=self._store.rows("amounts"),
            accounts=self._store.rows("accounts"),
            gaps=counts["gaps"],
            asked=self._asked,
            resumed=self._store.resumed,
            rejected=rejected,
            seconds=monotonic() - self._started,
        )
        self._store.finish(snapshot.counts)
        return snapshot


def _at_once(concurrency: int, pace: float | None) -> int:
    """Return how many connections to ask at once: more than a budget serves soon would only wait."""
    if pace is None:
        return concurrency
    return min(concurrency, max(_FEWEST, int(pace * _QUEUE / _REQUESTS)))
