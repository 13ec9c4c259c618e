"""Bytes that a decoded record holds, against an equal Struct."""

from __future__ import annotations

import gc
import tracemalloc
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any

from pennyweight_core._codec import Codec

from benchmarks.rows import Bar, Benchmark, Missing, Row
from benchmarks.structs import struct_decoder
from benchmarks.subjects import NOT_YET, SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping

    from benchmarks.rows import Contender
    from benchmarks.subjects import Subject


def _held(decode: Callable[[bytes], Any], body: bytes) -> Contender:
    def cost() -> float:
        decode(body)
        gc.collect()
        tracemalloc.start()
        try:
            value = decode(body)
            gc.collect()
            held = tracemalloc.get_traced_memory()[0]
        finally:
            tracemalloc.stop()
        assert value is not None
        return float(held)

    return cost


@contextmanager
def _prepare(subject: Subject, wanted: Collection[str]) -> Iterator[Mapping[str, Contender | Missing]]:
    if not subject.is_generated:
        yield dict.fromkeys(wanted, Missing(NOT_YET))
        return
    body, codec = subject.body(), Codec(subject.package)
    yield {
        "ours": _held(lambda content: codec.decode(content, subject.returns), body),
        "baseline": _held(struct_decoder(subject.package, subject.returns), body),
    }


def _row(subject: Subject) -> Row:
    return Row(f"memory-{subject.name}", f"memory of {subject.words}", "equal msgspec Structs", Bar(1.02))


MEMORY = tuple(Benchmark((_row(subject),), partial(_prepare, subject), 3) for subject in SUBJECTS)
