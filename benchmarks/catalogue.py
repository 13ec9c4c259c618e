"""Every benchmark there is, in the order of the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.calling import CALLS
from benchmarks.decoding import DECODING
from benchmarks.exporting import EXPORTING
from benchmarks.fanning import FAN_OUT
from benchmarks.importing import IMPORTS
from benchmarks.installing import INSTALLING
from benchmarks.lines import LINES
from benchmarks.memory import MEMORY
from benchmarks.recorded import RECORDED
from benchmarks.refreshing import REFRESHING
from benchmarks.reporting import REPORT
from benchmarks.signing import SIGNING
from benchmarks.snapshotting import SNAPSHOT
from benchmarks.starting import START
from benchmarks.streaming import STREAMING
from benchmarks.surprises import BAD_RECORD, COLD

if TYPE_CHECKING:
    from benchmarks.rows import Benchmark

BENCHMARKS: tuple[Benchmark, ...] = (
    IMPORTS,
    START,
    *CALLS,
    *DECODING,
    *RECORDED,
    EXPORTING,
    BAD_RECORD,
    *COLD,
    *MEMORY,
    LINES,
    FAN_OUT,
    REPORT,
    *SNAPSHOT,
    SIGNING,
    *STREAMING,
    INSTALLING,
    REFRESHING,
)
