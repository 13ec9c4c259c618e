"""
The slices of a snapshot on a cluster of dask: one for each worker, with its part of every rate limit.

A task holds the path of the file and the number of its slice, never a secret: workers read the file, and have the
credentials in their environments. When a worker dies, another goes on with its slice.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING, Any

from pennyweight._snapshot.budgets import slice_budgets
from pennyweight._snapshot.partition import check_parts, snapshot_partition

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from pennyweight._scope import Part
    from pennyweight._snapshot.summary import Snapshot

_RETRIES = 2


def _tell_nobody(done: int, total: int) -> None:
    """Take the news that a slice is through, for callers that show no progress."""


def snapshot_on_dask(
    address: str,
    connections: str | Path,
    out: str | Path,
    *,
    shards: int | None = None,
    limits: Mapping[str, Mapping[str, float]] | None = None,
    parts: Iterable[Part] = ("accounts", "balances", "positions"),
    concurrency: int = 200,
    timeout: float | None = None,
    tell: Callable[[int, int], None] = _tell_nobody,
) -> list[Snapshot]:
    """
    Ask all connections of a file on a cluster of dask.

    Args:
        address: Address of the scheduler, such as `tcp://scheduler:8786`.
        connections: The file, at a path where every worker finds it.
        out: The folder, likewise.
        shards: Number of slices. Default: the number of workers. Keep to it: with another number all connections are
            asked anew.
        limits: Whole rate limits by vendor that differ from the documented ones, as in `slice_budgets`.
        parts: As in `snapshot_partition`, like the rest.
        concurrency: Connections that each slice asks at once.
        timeout: Seconds for each slice.
        tell: Called with the number of finished slices and of all.

    Returns:
        What each slice came to, in order.

    Raises:
        ImportError: the extra `pennyweight[dask]` is not installed.
        ValueError: there are so many slices that one would get less than one request.
    """
    try:
        distributed: Any = import_module("distributed")  # it has no types
    except ImportError:
        raise ImportError('snapshots on dask need an extra. Run: pip install "pennyweight[dask]"') from None
    wanted = check_parts(parts)
    with distributed.Client(address, set_as_default=False) as client, client.as_current():
        workers = sorted(client.scheduler_info(n_workers=-1)["workers"])
        count = shards or len(workers)
        if not count:
            raise ValueError(
                f"address: the cluster at {address} has no workers yet. Start some, or say how many shards"
            )
        budgets = slice_budgets(count, limits=limits, vendors=limits or ())
        run = token_hex(4)
        tasks: list[Any] = [
            client.submit(
                snapshot_partition,
                str(Path(connections).absolute()),
                budgets,
                str(Path(out).absolute()),
                shard=f"{number}/{count}",
                parts=wanted,
                concurrency=concurrency,
                timeout=timeout,
                key=f"pennyweight-snapshot-{run}-{number}-of-{count}",
                workers=[workers[number % len(workers)]] if workers else None,
                allow_other_workers=bool(workers),
                retries=_RETRIES,
                pure=False,
            )
            for number in range(1, count + 1)
        ]
        for done, _ in enumerate(distributed.as_completed(tasks), 1):
            tell(done, count)
        return list(client.gather(tasks))
