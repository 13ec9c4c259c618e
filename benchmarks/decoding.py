"""Decoding: ours against equal Structs, pydantic, stock openapi-python-client and the official SDKs, in one run."""

from __future__ import annotations

import json
from contextlib import ExitStack, contextmanager
from functools import partial
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from pennyweight_core._codec import Codec

from benchmarks.measuring import processor_time
from benchmarks.rows import Bar, Benchmark, Missing, Row
from benchmarks.sampling import sample
from benchmarks.sdks import SDKS, sdk_decoder
from benchmarks.stock import stock_decoder, stock_package
from benchmarks.structs import struct_decoder
from benchmarks.subjects import NOT_YET, SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping

    from benchmarks.rows import Contender
    from benchmarks.subjects import Subject

_FEW = 200  # records for an SDK that takes a hundred times as long; its cost is scaled up


def _rows(subject: Subject) -> tuple[Row, ...]:
    name, decode, structs = f"decode-{subject.name}", f"decode {subject.words}", "equal msgspec Structs"
    rows = [
        Row(name, decode, structs, Bar(subject.bar), "ours", "structs"),
        Row(f"tolerant-{subject.name}", f"{decode}, tolerant path", structs, Bar(6.5), "tolerant", "structs"),
        Row(f"{name}-pydantic", f"pydantic v2: {decode}", "ours", Bar(2, at_least=True), "pydantic", "ours"),
    ]
    if subject.vendor:
        rows.append(Row(f"{name}-stock", f"stock client: {decode}", "ours", Bar(3, at_least=True), "stock", "ours"))
    if subject.returns in SDKS:
        rows.append(Row(f"{name}-sdk", f"official SDK: {decode}", "ours", Bar(3, at_least=True), "sdk", "ours"))
    return tuple(rows)


@contextmanager
def _prepare(subject: Subject, wanted: Collection[str]) -> Iterator[Mapping[str, Contender | Missing]]:
    if not subject.is_generated:
        yield dict.fromkeys(wanted, Missing(NOT_YET))
        return
    body = subject.body()
    with ExitStack() as stack:
        yield {name: _contender(name, subject, body, stack) for name in wanted}


def _contender(name: str, subject: Subject, body: bytes, stack: ExitStack) -> Contender | Missing:
    codec = Codec(subject.package)
    if name == "ours":
        return _timed(lambda content: codec.decode(content, subject.returns, _ignore), body)
    if name == "tolerant":
        return _timed(lambda content: codec.decode_tolerantly(content, subject.returns, _ignore), body)
    if name == "structs":
        return _timed(struct_decoder(subject.package, subject.returns), body)
    if name == "pydantic":
        if find_spec("pydantic") is None:
            return Missing("pydantic is not installed")
        from benchmarks.pydantic_models import pydantic_decoder

        return _timed(pydantic_decoder(subject.package, subject.returns), body)
    if name == "stock":
        made = stack.enter_context(stock_package(subject.vendor))
        if isinstance(made, Missing):
            return made
        return _timed(stock_decoder(subject.vendor, subject.package, subject.returns, body), body)
    return _sdk(subject)


def _sdk(subject: Subject) -> Contender | Missing:
    few = json.dumps(sample(subject.package, subject.returns, records=_FEW)).encode()
    cost = _timed(sdk_decoder(subject.returns), few)
    return cost if isinstance(cost, Missing) else lambda: cost() * subject.records / _FEW


def _timed(decode: Callable[[bytes], Any] | Missing, body: bytes) -> Contender | Missing:
    return decode if isinstance(decode, Missing) else processor_time(partial(decode, body), 3)


def _ignore(_deviation: object) -> None:
    """As a client with `on_drift="ignore"` does."""


DECODING = tuple(Benchmark(_rows(subject), partial(_prepare, subject), 21) for subject in SUBJECTS)
