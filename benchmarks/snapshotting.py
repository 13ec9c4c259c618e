"""A snapshot of two thousand users, two requests each, two hundred users at once: CPU of a user, Parquet included."""

from __future__ import annotations

import json
import os
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
    from collections.abc import Collection, Iterator, Mapping

    from benchmarks.rows import Contender

_USERS, _AT_ONCE = 2000, 200
_ENVIRONMENT = {"SNAPTRADE_CLIENT_ID": "made-for-this-run", "SNAPTRADE_CONSUMER_KEY": "made for this run"}


def _write_users(path: Path) -> None:
    lines = (
        {"vendor": "snaptrade", "user_id": f"user-{it}", "user_secret": "made for this run"} for it in range(_USERS)
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


@contextmanager
def _prepare(_wanted: Collection[str]) -> Iterator[Mapping[str, Contender | Missing]]:
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
            _write_users(Path(place, "users.jsonl"))
            yield {"ours": partial(_spent, Path(place))}
        finally:
            os.environ.clear()
            os.environ.update(before)


SNAPSHOT = Benchmark(
    (
        Row(
            "snapshot-cpu",
            f"a snapshot of {_USERS:,} SnapTrade users, {_AT_ONCE} at once, 2 requests each: CPU of a user",
            "",
            Bar(1.0, unit="ms"),
            under=None,
        ),
    ),
    _prepare,
    3,
)
