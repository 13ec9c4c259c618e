"""What a benchmark is: contenders that do comparable work, and rows that compare their costs with a bar."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass

Contender = Callable[[], float]
"""Does its work once and returns what that cost: seconds, bytes, lines."""


@dataclass(frozen=True, slots=True)
class Missing:
    """Stands for a contender that cannot run here, and says why."""

    reason: str


@dataclass(frozen=True, slots=True)
class Bar:
    """What a row promises: a figure of `limit` at most, or at least."""

    limit: float
    at_least: bool = False
    unit: str = "x"

    def holds(self, figure: float) -> bool:
        """Whether the figure is on the right side."""
        return figure >= self.limit if self.at_least else figure <= self.limit

    def __str__(self) -> str:
        return f"{'≥' if self.at_least else '≤'} {self.limit:g} {self.unit}"


@dataclass(frozen=True, slots=True)
class Row:
    """
    One line of the table.

    Attributes:
        name: for `--only`.
        measure: what is done.
        baseline: against what; empty when the figure stands for itself.
        over: the contender whose cost is the figure.
        under: the contender that it is divided by, round by round; None for a figure that stands for itself.
    """

    name: str
    measure: str
    baseline: str
    bar: Bar
    over: str = "ours"
    under: str | None = "baseline"

    @property
    def contenders(self) -> tuple[str, ...]:
        """Whose costs are needed."""
        return (self.over,) if self.under is None else (self.over, self.under)

    @property
    def command(self) -> str:
        """What measures this row again."""
        return f"nox -s bench -- --only {self.name}"

    def figure(self, costs: Mapping[str, float]) -> float:
        """Return the row's figure in one round."""
        return costs[self.over] / (1.0 if self.under is None else costs[self.under])


Prepare = Callable[[Collection[str]], AbstractContextManager[Mapping[str, Contender | Missing]]]


@dataclass(frozen=True, slots=True)
class Benchmark:
    """
    Rows that share contenders.

    Attributes:
        prepare: given which contenders are wanted, makes them ready; they are used inside its `with` block.
        rounds: how often each contender has its turn, unless the command line says else.
    """

    rows: tuple[Row, ...]
    prepare: Prepare
    rounds: int
