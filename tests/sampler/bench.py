"""One operation on a client that is fed, to ask again and again."""

from __future__ import annotations

from itertools import islice
from types import NoneType
from typing import TYPE_CHECKING, Any, TypeVar

from pennyweight_core import PennyweightError

from sampler.arguments import arguments
from sampler.calling import Feed, Subject, method, synchronous
from sampler.filling import full
from sampler.specs import kinds, members, tag, takes_some
from sampler.text import text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pennyweight_core import Drift

    from sampler.specs import Operation


T = TypeVar("T")
_USUAL = 4_000
"""The length of a body that is not long."""
_LEAST = 20
"""So many samples of each kind are taken of however long bodies."""


class Bench:
    """
    An operation's method on a client that is fed, and the drifts it reported.

    Args:
        operation: what is asked.
        subject: whose client it is, where the vendor is none of ours.
        most: of a kind of samples so many are taken one by one, the further ones ever more sparsely; None for all. Of
            long ones fewer: so many as are together as long as `most` of usual ones.
    """

    def __init__(self, operation: Operation, subject: Subject | None = None, *, most: int | None = None) -> None:
        usual = most and most * _USUAL // len(text(full(operation.spec, operation.schema)))
        self._most = most and max(_LEAST, min(most, usual or 0))
        self.feed = Feed()
        self.drifts: list[Drift] = []
        self.samples = 0
        self.client = synchronous(subject or operation.vendor, self.feed, on_drift=self.drifts.append)
        self.codec = self.client._open()._codec
        plain = method(self.client, operation)
        responding = method(self.client, operation, responding=True)
        given = arguments(plain)
        self.plain: Callable[[], Any] = lambda: plain(**given)
        self.responding: Callable[[], Any] = lambda: responding(**given)
        self.operation = operation

    def some(self, samples: Iterator[T]) -> Iterator[T]:
        """Yield so many samples, then every second up to twice as many, every fourth up to four times as many, and no more."""
        if self._most is None:
            yield from samples
            return
        for span, step in ((1, 1), (1, 2), (2, 4)):
            yield from islice(samples, 0, span * self._most, step)

    def answer(self, body: str | bytes) -> None:
        """Answer a right status with this body from now on."""
        self.samples += 1
        self.drifts.clear()
        self.feed.answer(body, self.operation.status)

    def ask(self, body: str | bytes) -> Any:
        """Return the whole response to a right status with this body; for lists, of one page."""
        self.answer(body)
        return self.responding()

    def reported(self, body: str) -> list[str]:
        """Return what drifted, for a body that may also be refused."""
        try:
            self.ask(body)
        except PennyweightError as error:
            return [type(error).__name__]
        return [drift.path for drift in self.drifts]

    def full(self) -> str:
        """Return the right answer with everything in it."""
        return text(full(self.operation.spec, self.operation.schema))

    def kinds(self) -> tuple[type, ...]:
        """
        Return what the method gives for the full body: a model, a list or pages; of each kind that the spec has.

        Text that should be a time or an amount is kept as it came, and so is an object that does not tell what it is.
        """
        there = kinds(self.operation.spec, self.operation.schema)
        if any(not takes_some(member) for member in members(self.operation.spec, self.operation.schema)):
            return (object,)
        found: list[type] = [kind for name, kind in (("string", str), ("null", NoneType)) if name in there]
        found += [dict] if tag(self.operation.spec, self.operation.schema) else []
        for member in members(self.operation.spec, self.operation.schema):
            self.feed.answer(text(full(self.operation.spec, member)), self.operation.status)
            found.append(type(self.plain()))
        return tuple(found)

    def returns(self) -> str:
        """Return the annotation of what a right status is read as."""
        said = self.ask(self.full())._operation
        return str((said.responses or {}).get(self.operation.status, said.response_type))
