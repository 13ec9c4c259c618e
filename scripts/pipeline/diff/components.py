"""
Components, each pair compared once a direction however many operations reach it.

A comparison yields what it finds: changes, and visits to pairs of components that are to be compared elsewhere.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from pipeline.diff.change import Change, Direction


@dataclass(frozen=True, slots=True)
class Pair:
    """A component of the old document and what it has become, as callers give or get it."""

    old: str
    new: str
    way: Direction


@dataclass(frozen=True, slots=True)
class Visit:
    """A place that holds a pair of components."""

    pair: Pair
    by: str
    """Python's name of the place."""


Found = Change | Visit


@dataclass
class Walk:
    """What is known about pairs of components so far."""

    compare: Callable[[Pair], Iterator[Found]]
    changes: dict[Pair, list[Change]] = field(default_factory=dict)
    inner: dict[Pair, list[Pair]] = field(default_factory=dict)
    holders: dict[Pair, list[str]] = field(default_factory=dict)

    def enter(self, found: Iterable[Found]) -> tuple[list[Change], list[Pair]]:
        """Return the changes and the pairs among what was found; all pairs within are compared."""
        changes, pairs = self._apart(found)
        ahead = list(pairs)
        while ahead:
            pair = ahead.pop()
            if pair not in self.changes:
                self.changes[pair], self.inner[pair] = self._apart(self.compare(pair))
                ahead += self.inner[pair]
        return changes, pairs

    def _apart(self, found: Iterable[Found]) -> tuple[list[Change], list[Pair]]:
        changes, pairs = [], []
        for item in found:
            if isinstance(item, Change):
                changes.append(item)
                continue
            pairs.append(item.pair)
            holders = self.holders.setdefault(item.pair, [])
            if item.by not in holders:
                holders.append(item.by)
        return changes, pairs

    def within(self, pairs: Iterable[Pair]) -> set[Pair]:
        """Return these pairs and all that they reach."""
        reached, ahead = set[Pair](), list(pairs)
        while ahead:
            pair = ahead.pop()
            if pair not in reached:
                reached.add(pair)
                ahead += self.inner[pair]
        return reached
