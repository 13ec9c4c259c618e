"""Answers as vendors sent them, where a folder has some: most optional fields are missing there, and most prices come twice."""

from __future__ import annotations

import os
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from pennyweight_core._codec import Codec

from benchmarks.measuring import processor_time
from benchmarks.rows import Bar, Benchmark, Missing, Row
from benchmarks.structs import struct_decoder

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from benchmarks.rows import Contender

_PACKAGE = "pennyweight_kalshi.models"
_PAGES = {"page": ("markets__status_open", "GetMarketsResponse"), "market": ("markets__single", "GetMarketResponse")}


@contextmanager
def _prepare(name: str, wanted: Collection[str]) -> Iterator[Mapping[str, Contender | Missing]]:
    file, returns = _PAGES[name]
    found = sorted(Path(os.environ.get("PENNYWEIGHT_RECORDED", "nowhere")).glob(f"kalshi*/{file}.json"))
    if not found:
        yield dict.fromkeys(wanted, Missing("PENNYWEIGHT_RECORDED names no folder with recorded answers"))
        return
    body, codec = found[0].read_bytes(), Codec(_PACKAGE)
    yield {
        "ours": processor_time(partial(codec.decode, body, returns), 20),
        "structs": processor_time(partial(struct_decoder(_PACKAGE, returns), body), 20),
    }


def _benchmark(name: str, words: str) -> Benchmark:
    row = Row(f"recorded-{name}", f"decode {words}", "equal msgspec Structs", Bar(1.45), "ours", "structs")
    return Benchmark((row,), partial(_prepare, name), 21)


RECORDED = (
    _benchmark("page", "200 Kalshi markets as they came"),
    _benchmark("market", "one Kalshi market as it came"),
)
