"""Models to Arrow, against what pyarrow makes of equal dictionaries."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from importlib.util import find_spec
from typing import TYPE_CHECKING

from pennyweight_core import to_arrow, to_dict
from pennyweight_core._codec import Codec

from benchmarks.measuring import processor_time
from benchmarks.rows import Bar, Benchmark, Missing, Row
from benchmarks.subjects import MARKETS, NOT_YET

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from benchmarks.rows import Contender

_RECORDS = 100_000


@contextmanager
def _prepare(wanted: Collection[str]) -> Iterator[Mapping[str, Contender | Missing]]:
    if not MARKETS.is_generated or find_spec("pyarrow") is None:
        reason = NOT_YET if not MARKETS.is_generated else "pyarrow is not installed"
        yield dict.fromkeys(wanted, Missing(reason))
        return
    import pyarrow as pa  # type: ignore[import-untyped]  # it has no types

    body = replace(MARKETS, records=_RECORDS // 10).body()
    markets = Codec(MARKETS.package).decode(body, MARKETS.returns).markets * 10
    dictionaries = [to_dict(market) for market in markets]
    yield {
        "ours": processor_time(lambda: to_arrow(markets), 1),
        "baseline": processor_time(lambda: pa.Table.from_pylist(dictionaries), 1),
    }


EXPORTING = Benchmark(
    (Row("arrow", "100,000 Kalshi markets to Arrow", "`pyarrow.Table.from_pylist` of equal dicts", Bar(1.2)),),
    _prepare,
    3,
)
