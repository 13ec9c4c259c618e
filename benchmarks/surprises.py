"""What a surprise costs: one bad record among thousands, and the first answer of a type."""

from __future__ import annotations

import json
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from pennyweight_core._codec import Codec

from benchmarks.fresh import told
from benchmarks.measuring import processor_time
from benchmarks.rows import Bar, Benchmark, Missing, Row
from benchmarks.subjects import BALANCES, MARKETS, MESH, NOT_YET, UNIONS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from benchmarks.rows import Contender
    from benchmarks.subjects import Subject

# Another vendor's answer comes first: what is loaded once per process is there.
_COLD = """
from time import process_time
from pennyweight_core._codec import Codec
Codec("pennyweight_kalshi.models").decode(b'{{}}', "IndexedBalance", lambda deviation: None)
codec = Codec({package!r})
import {package}
import sys, attrs, enum
started = process_time()
codec.decode({body!r}, {returns!r}, lambda deviation: None)
spent = process_time() - started
loaded = [module for name, module in sys.modules.items() if name.startswith({package!r} + "._")]
kinds = {{value for module in loaded for value in vars(module).values()
         if isinstance(value, type) and value.__module__ == module.__name__}}
assert kinds
print(spent * 1000 / len(kinds))
"""


@contextmanager
def _bad_record(_wanted: Collection[str]) -> Iterator[Mapping[str, Contender]]:
    codec = Codec(BALANCES.package)
    good = BALANCES.body()
    records = json.loads(good)
    records[len(records) // 2]["cash"] = "a lot"
    bad = json.dumps(records).encode()
    heard: list[object] = []
    codec.decode(bad, BALANCES.returns, heard.append)
    assert len(heard) == 1, heard

    def decoding(body: bytes) -> Contender:
        return processor_time(lambda: codec.decode(body, BALANCES.returns, lambda _deviation: None), 2)

    yield {"ours": decoding(bad), "baseline": decoding(good)}


def _cold_row(subject: Subject) -> Row:
    words = f"first decode of {subject.returns}, CPU per class it loads"
    return Row(f"cold-{subject.name}", words, "", Bar(1, unit="ms"), under=None)


@contextmanager
def _cold(subject: Subject, _wanted: Collection[str]) -> Iterator[Mapping[str, Contender | Missing]]:
    if not subject.is_generated:
        yield {"ours": Missing(NOT_YET)}
        return
    small = type(subject)(subject.name, subject.words, "", subject.package, subject.returns, 3, 0).body()
    yield {"ours": told(_COLD.format(package=subject.package, body=small, returns=subject.returns))}


BAD_RECORD = Benchmark(
    (Row("bad-record", "decode 5,000 SnapTrade balances, one of them bad", "all good", Bar(4.5)),), _bad_record, 15
)
COLD = tuple(
    Benchmark((_cold_row(subject),), partial(_cold, subject), 11) for subject in (BALANCES, MESH, MARKETS, UNIONS)
)
