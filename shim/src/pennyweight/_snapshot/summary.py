"""How far a slice is, and what it came to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


@attrs.frozen(kw_only=True)
class Progress:
    """How far a slice is."""

    done: int
    """Connections that were asked in this process."""

    left: int
    """Connections that are still to be asked."""

    gaps: int
    """Gaps found in this process."""

    seconds: float
    """Since this process began."""

    @property
    def rate(self) -> float:
        """Connections a second."""
        return self.done / self.seconds if self.seconds else 0.0

    @property
    def remaining(self) -> float | None:
        """Seconds that the rest takes at this rate; None before there is one."""
        return self.left / self.rate if self.rate else None


@attrs.frozen(kw_only=True)
class Snapshot:
    """What a finished run of a slice came to, over all processes that worked at it."""

    partition: str
    """The slice, such as `3/8`."""

    folder: Path
    """Where the run's batches are; each has `amounts.parquet`, `accounts.parquet`, `gaps.parquet`, `connections.parquet`."""

    connections: Mapping[str, int]
    """How many connections are `complete`, `partial`, `failed` and `not_asked`."""

    amounts: int
    accounts: int
    gaps: Mapping[str, int]
    """How many gaps of each code there are."""

    asked: int
    """Connections that this process asked."""

    resumed: bool
    """Whether it went on with a run that was killed or interrupted."""

    rejected: int
    """Answers of this process that said that a rate limit was exceeded."""

    seconds: float

    @property
    def counts(self) -> dict[str, Any]:
        """What concerns the run and not only this process, as JSON takes it."""
        return {
            "partition": self.partition,
            "complete": self.complete,
            "connections": dict(self.connections),
            "accounts": self.accounts,
            "amounts": self.amounts,
            "gaps": dict(self.gaps),
        }

    @property
    def complete(self) -> bool:
        """Whether every connection was read completely."""
        return set(self.connections) <= {"complete"}
