"""
Pairs of components, each compared once per direction.

A comparison yields changes, and references to pairs of components, which are compared elsewhere.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from pipeline.diff.change import Change, Direction


@dataclass(frozen=True, slots=True)
class ComponentPair:
    """A component of the old document and its counterpart, in one direction of data."""

    old: str
    new: str
    direction: Direction


@dataclass(frozen=True, slots=True)
class ComponentRef:
    """A reference to a pair of components."""

    pair: ComponentPair
    by: str
    """The referring place, by its Python name."""


Difference = Change | ComponentRef


@dataclass
class ComponentDiff:
    """The changes within pairs of components, each compared once."""

    compare: Callable[[ComponentPair], Iterator[Difference]]
    changes: dict[ComponentPair, list[Change]] = field(default_factory=dict)
    inner: dict[ComponentPair, list[ComponentPair]] = field(default_factory=dict)
    holders: dict[ComponentPair, list[str]] = field(default_factory=dict)

    def enter(self, found: Iterable[Difference]) -> tuple[list[Change], list[ComponentPair]]:
        """Return the changes and the pairs among differences; all pairs below them are compared."""
        changes, pairs = self._apart(found)
        ahead = list(pairs)
        while ahead:
            pair = ahead.pop()
            if pair not in self.changes:
                self.changes[pair], self.inner[pair] = self._apart(self.compare(pair))
                ahead += self.inner[pair]
        return changes, pairs

    def _apart(self, found: Iterable[Difference]) -> tuple[list[Change], list[ComponentPair]]:
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

    def within(self, pairs: Iterable[ComponentPair]) -> set[ComponentPair]:
        """Return these pairs and all that they reach."""
        reached, ahead = set[ComponentPair](), list(pairs)
        while ahead:
            pair = ahead.pop()
            if pair not in reached:
                reached.add(pair)
                ahead += self.inner[pair]
        return reached
