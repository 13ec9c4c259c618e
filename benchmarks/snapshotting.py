"""Snapshots, Parquet included: CPU of a user with two requests, 200 at once, and the memory of 100,000 users."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import contextmanager
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time
from typing import TYPE_CHECKING

from benchmarks.rows import Bar, Benchmark, Missing, Row
from benchmarks.sampling import sample
from benchmarks.serving import serving

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping

    from benchmarks.rows import Contender

_USERS, _MANY, _AT_ONCE = 2000, 100_000, 200
_SECONDS = 30
"""Of the run of many users: those it does not reach are written as gaps, so that all of them are in its memory."""
_ENVIRONMENT = {"SNAPTRADE_CLIENT_ID": "made-for-this-run", "SNAPTRADE_CONSUMER_KEY": "made for this run"}


_MEASURED = """
import resource, sys
from pennyweight import snapshot_partition
folder, at_once, seconds = sys.argv[1], int(sys.argv[2]), float(sys.argv[3])
found = snapshot_partition(
    f"{folder}/users.jsonl", {"snaptrade": {"customer": 1e9}}, f"{folder}/out", concurrency=at_once,
    parts=["accounts"], timeout=seconds,
)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, sum(found.connections.values()))
"""


def _write_users(path: Path, count: int) -> None:
    lines = (
        {"vendor": "snaptrade", "user_id": f"user-{it}", "user_secret": "made for this run"} for it in range(count)
    )
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    path.chmod(0o600)


def _spent(folder: Path) -> float:
    from pennyweight import snapshot_partition

    started = process_time()
    snapshot_partition(
        folder / "users.jsonl",
        {"snaptrade": {"customer": 1e9}},
        folder / "out",
        parts=["accounts"],
        concurrency=_AT_ONCE,
    )
    return (process_time() - started) / _USERS * 1000


def _most_memory(folder: Path) -> float:
    command = [sys.executable, "-c", _MEASURED, str(folder), str(_AT_ONCE), str(_SECONDS)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
    peak, users = map(int, done.stdout.split())
    assert users == _MANY
    return peak * 1024 / 1e6


@contextmanager
def _prepare(
    spend: Callable[[Path], float], users: int, _wanted: Collection[str]
) -> Iterator[Mapping[str, Contender | Missing]]:
    missing = [name for name in ("aiohttp", "pyarrow") if find_spec(name) is None]
    if missing:
        yield {"ours": Missing(f"{missing[0]} is not installed")}
        return
    bodies = {
        "/accounts/all": json.dumps(sample("pennyweight_snaptrade.models", "AllUserAccountsResponse", records=1)),
        "/authorizations": json.dumps(
            sample("pennyweight_snaptrade.models", "list[BrokerageAuthorization]", records=1)
        ),
    }
    before = dict(os.environ)
    with serving(bodies) as origin, TemporaryDirectory(prefix="pennyweight-") as place:
        os.environ.update(_ENVIRONMENT, SNAPTRADE_BASE_URL=origin)
        try:
            _write_users(Path(place, "users.jsonl"), users)
            yield {"ours": partial(spend, Path(place))}
        finally:
            os.environ.clear()
            os.environ.update(before)


SNAPSHOT = (
    Benchmark(
        (
            Row(
                "snapshot-cpu",
                f"a snapshot of {_USERS:,} SnapTrade users, {_AT_ONCE} at once, 2 requests each: CPU of a user",
                "",
                Bar(1.0, unit="ms"),
                under=None,
            ),
        ),
        partial(_prepare, _spent, _USERS),
        3,
    ),
    Benchmark(
        (
            Row(
                "snapshot-memory",
                f"a snapshot of {_MANY:,} SnapTrade users, stopped after {_SECONDS} s: most memory of its process",
                "",
                Bar(150, unit="MB"),
                under=None,
            ),
        ),
        partial(_prepare, _most_memory, _MANY),
        1,
    ),
)
