"""The connections of one slice: which they are, who shares a key with whom, and in which order they are asked."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from datetime import UTC, datetime
from itertools import groupby, pairwise
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Protocol

import attrs

from pennyweight._settings import reveal
from pennyweight._snapshot import file
from pennyweight._snapshot.budgets import OWN_KEYS
from pennyweight._snapshot.shard import Shard, digest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from pennyweight._questions import Question, UnusableConnection


_NEVER = 0.0  # Unix seconds


class Opened(Protocol):
    """One connection; its secrets are read when they are needed."""

    @property
    def key(self) -> str: ...

    @property
    def vendor(self) -> str: ...

    def load(self) -> Question | UnusableConnection:
        """Read the secrets; return the question, or why it cannot be asked."""
        ...


@attrs.frozen
class _Given:
    """A question that the caller made."""

    question: Question

    @property
    def key(self) -> str:
        return f"{self.question.vendor}/{self.question.name or self.question.label}"

    @property
    def vendor(self) -> str:
        return self.question.vendor

    def load(self) -> Question:
        return self.question


class Connections:
    """
    The connections of a slice. Of each it keeps 58 bytes; names and secrets are read when their turn comes.

    Connections with one key of their own are in one slice, because the key's limits are theirs alone.
    """

    def __init__(self, given: str | Path | Iterable[Question], shard: Shard) -> None:
        self.vendors: set[str] = set()
        """Vendors of which a connection uses the shared client."""
        self._digests, self._owners, self._positions = array("Q"), array("Q"), array("Q")
        self._names: list[str] = []
        self._vendor_numbers = array("B")
        self._asked_at, self._complete_at = array("d"), array("d")
        self._questions: list[Question] = []
        self._path: Path | None = None
        self._lines: BinaryIO | None = None
        if isinstance(given, str | Path):
            self._path = Path(given)
            self._index_file(self._path, shard)
        else:
            self._index_questions(given, shard)
        # Not a dictionary, which would take ten times as much memory.
        self._by_digest = array("L", sorted(range(len(self)), key=self._digests.__getitem__))
        self._sorted = array("Q", map(self._digests.__getitem__, self._by_digest))
        self._check_names()

    def __len__(self) -> int:
        return len(self._digests)

    @property
    def digests(self) -> Iterable[int]:
        """Digests of the connections' keys."""
        return self._digests

    @property
    def names(self) -> tuple[str, ...]:
        """The vendors that are asked."""
        return tuple(self._names)

    def recall(self, moments: Iterable[tuple[int, datetime | None, datetime | None]]) -> None:
        """Take in when connections, by digest, were last asked, and last read completely."""
        for key, asked_at, complete_at in moments:
            at = bisect_left(self._sorted, key)
            if at < len(self._sorted) and self._sorted[at] == key:
                number = self._by_digest[at]
                self._asked_at[number] = asked_at.timestamp() if asked_at else _NEVER
                self._complete_at[number] = complete_at.timestamp() if complete_at else _NEVER

    def asked_at(self, number: int) -> datetime | None:
        """Return when a connection was last asked, before this run."""
        return _moment(self._asked_at[number])

    def complete_at(self, number: int) -> datetime | None:
        """Return when a connection was last read completely, before this run."""
        return _moment(self._complete_at[number])

    def in_order(self, done: Callable[[int], bool]) -> array[int]:
        """
        Return the numbers of connections that are not done, those that were asked longest ago first.

        Those of one key of their own stand together.
        """
        wanted = [number for number, key in enumerate(self._digests) if not done(key)]
        wanted.sort(key=self._asked_at.__getitem__)
        if not any(self._owners):
            return array("L", wanted)
        oldest: dict[int, float] = {}
        for number in wanted:
            oldest.setdefault(self._owners[number], self._asked_at[number])

        def of_owner(number: int) -> tuple[float, int]:
            owner = self._owners[number]
            return (oldest[owner] if owner else self._asked_at[number], owner)

        wanted.sort(key=of_owner)
        return array("L", wanted)

    def groups(self, numbers: Iterable[int]) -> Iterator[list[int]]:
        """Yield connections one by one, those of one key of their own together: they are asked one after the other."""
        for owner, members in groupby(numbers, key=self._owners.__getitem__):
            if owner:
                yield list(members)
                continue
            for number in members:
                yield [number]

    def open(self, number: int) -> Opened:
        """
        Return a connection.

        Raises:
            ConnectionsError: the file has changed since it was indexed.
        """
        return _Given(self._questions[number]) if self._path is None else self._entry(number)

    def lane(self, number: int) -> tuple[str, bool]:
        """Return the vendor of a connection, and whether it uses the client that others use too."""
        return self._names[self._vendor_numbers[number]], not self._owners[number]

    def close(self) -> None:
        """Close the file."""
        if self._lines is not None:
            self._lines.close()

    def _entry(self, number: int) -> file.Entry:
        assert self._path is not None
        if self._lines is None:
            self._lines = self._path.open("rb")
        self._lines.seek(self._positions[number])
        entry = file.parse(
            self._lines.readline(), self._path.parent, f"{self._path.name}, byte {self._positions[number]}"
        )
        if digest(entry.key) != self._digests[number]:
            raise file.ConnectionsError(f"{self._path}: it was changed while it was read. Write a new file instead")
        return entry

    def _check_names(self) -> None:
        """Raises ValueError for two connections of one name."""
        for at, (one, other) in enumerate(pairwise(self._sorted)):
            if one == other and self._path is not None:
                file.refuse_repeated(
                    self._path, (self._positions[self._by_digest[at]], self._positions[self._by_digest[at + 1]])
                )
            if one == other:
                key = self.open(self._by_digest[at]).key
                raise ValueError(f"connections: expected names of their own, found {key} twice")

    def _index_file(self, path: Path, shard: Shard) -> None:
        for offset, entry in file.read(path):
            owner = entry.owner or ("environment" if entry.vendor in OWN_KEYS else None)
            self._add(entry.key, entry.vendor, owner, offset, shard, shares=entry.owner is None)

    def _index_questions(self, questions: Iterable[Question], shard: Shard) -> None:
        for question in questions:
            key = _Given(question).key
            owner = "environment" if question.vendor in OWN_KEYS else None
            if question.client_options:
                owner = repr(sorted((name, reveal(value)) for name, value in question.client_options.items()))
            before = len(self)
            shares = question.client is None and not question.client_options
            self._add(key, question.vendor, owner, 0, shard, shares=shares)
            if len(self) > before:
                self._questions.append(question)

    def _add(self, key: str, vendor: str, owner: str | None, position: int, shard: Shard, *, shares: bool) -> None:
        of_key, of_owner = digest(key), digest(f"{vendor}/{owner}") if owner else 0
        if not shard.has(of_owner or of_key):
            return
        self._digests.append(of_key)
        self._owners.append(of_owner)
        self._positions.append(position)
        self._asked_at.append(_NEVER)
        self._complete_at.append(_NEVER)
        if vendor not in self._names:
            self._names.append(vendor)
        self._vendor_numbers.append(self._names.index(vendor))
        if shares:
            self.vendors.add(vendor)


def _moment(seconds: float) -> datetime | None:
    return None if seconds == _NEVER else datetime.fromtimestamp(seconds, UTC)
