"""
Pairs of named types, each compared once per direction: classes, and the aliases that fields are of.

A comparison yields changes, and visits of pairs, which are compared elsewhere.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from pipeline.diff.change import Change, Direction
from pipeline.model import Type


@dataclass(frozen=True, slots=True)
class Pair:
    """A class or an alias of the old client and its counterpart, in one direction of data."""

    old: str
    new: str
    direction: Direction


@dataclass(frozen=True, slots=True)
class Visit:
    """A reference to a pair."""

    pair: Pair
    by: str
    """The referring place, by its Python name."""
    types: tuple[Type, Type] | None = None
    """Those of an alias, as it is written out there; None for classes."""


Difference = Change | Visit


@dataclass
class PairDiff:
    """The changes within pairs, each compared once."""

    compare: Callable[[Visit], Iterator[Difference]]
    changes: dict[Pair, list[Change]] = field(default_factory=dict)
    inner: dict[Pair, list[Pair]] = field(default_factory=dict)
    visits: dict[Pair, Visit] = field(default_factory=dict)
    """The first of each."""
    holders: dict[Pair, list[str]] = field(default_factory=dict)

    def enter(self, found: Iterable[Difference]) -> tuple[list[Change], list[Pair]]:
        """Return the changes and the pairs among differences; all pairs below them are compared."""
        changes, pairs = self._apart(found)
        ahead = list(pairs)
        while ahead:
            pair = ahead.pop()
            if pair not in self.changes:
                self.changes[pair], self.inner[pair] = self._apart(self.compare(self.visits[pair]))
                ahead += self.inner[pair]
        return changes, pairs

    def _apart(self, found: Iterable[Difference]) -> tuple[list[Change], list[Pair]]:
        changes, pairs = [], []
        for item in found:
            if isinstance(item, Change):
                changes.append(item)
                continue
            pairs.append(item.pair)
            self.visits.setdefault(item.pair, item)
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
