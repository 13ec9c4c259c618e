"""A short, bounded form of the stream's soak: `python -m benchmarks.stream_soak --minutes 10` is the long one."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.append(str(ROOT))  # the benchmarks are not installed: they belong to the checkout

from benchmarks.stream_soak import soak  # noqa: E402 - found only now


def test_nothing_is_lost_in_silence_while_connections_are_cut() -> None:
    report = asyncio.run(soak(seconds=4, rate=500, cut=1.1))

    assert report.cuts >= 3
    assert report.silent == 0
    assert report.gaps >= 1
    assert report.received > 50
    assert report.is_good
