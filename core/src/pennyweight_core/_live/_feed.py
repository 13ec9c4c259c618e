"""A bounded buffer between a connection and the reader of one subscription."""

from __future__ import annotations

import asyncio
from collections import OrderedDict, deque
from typing import Generic, Literal, TypeVar

import attrs

from pennyweight_core._errors import SlowConsumerError
from pennyweight_core._live._gap import Gap
from pennyweight_core._option_checks import check_choice, check_count
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

Message = TypeVar("Message")
WhenFull = Literal["block", "drop_oldest", "raise"]
_POLICIES = ("block", "drop_oldest", "raise")


@attrs.frozen
class FeedOptions:
    """
    Size and policy of buffers.

    Attributes:
        buffer: maximum number of messages.
        when_full: "block" reads nothing more from the connection, "drop_oldest" leaves a `Gap`, "raise" ends the
            subscription with `SlowConsumerError`.
    """

    buffer: int
    when_full: WhenFull

    @classmethod
    def of(cls, buffer: int, when_full: WhenFull) -> FeedOptions:
        """Check the user's options."""
        check_choice("when_full", when_full, _POLICIES)
        return cls(check_count("buffer", buffer, least=1), when_full)

    def override(self, buffer: int | None, when_full: WhenFull | None) -> FeedOptions:
        """Return them with what one subscription asks for."""
        return self.of(self.buffer if buffer is None else buffer, when_full or self.when_full)


class Feed(Generic[Message]):
    """
    Messages and gaps in the order of their arrival; for one event loop.

    Args:
        channel: its name, for gaps and errors.
        options: size and policy.
        key: of several messages with the same key only the newest is kept, where the reader is slower.
    """

    def __init__(self, channel: str, options: FeedOptions, key: Callable[[Message], object] | None = None) -> None:
        self._channel = channel
        self._options = options
        self._key = key
        self._items: deque[tuple[int | None, Message | Gap]] = deque()
        self._latest: OrderedDict[object, tuple[int, Message]] = OrderedDict()
        """With a key: messages by it, each with the number of gaps before it."""
        self._gaps = 0
        self._dropped: Gap | None = None
        """What was dropped from the front."""
        self._ended = False
        self._error: BaseException | None = None
        self._readable = asyncio.Event()
        self._has_room = asyncio.Event()
        self._has_room.set()

    @property
    def is_ended(self) -> bool:
        """Whether nothing is added any more."""
        return self._ended

    @property
    def blocks(self) -> bool:
        """Whether the next message has to wait until the reader has taken one."""
        return not self._has_room.is_set()

    async def wait_for_room(self) -> None:
        """Wait until a message can be added."""
        await self._has_room.wait()

    def release(self) -> None:
        """Let a message be added in spite of a full buffer: the connection has to be read."""
        self._has_room.set()

    def put(self, message: Message, sequence: int | None = None) -> None:
        """Add a message; what a full buffer does is its policy."""
        if self._ended:
            return
        if self._key is not None:
            self._put_latest(self._key(message), message)
        elif len(self._items) < self._options.buffer:
            self._items.append((sequence, message))
        elif not self._make_room():
            return
        else:
            self._items.append((sequence, message))
        self._settle()

    def interrupt(self, gap: Gap) -> None:
        """Add a gap, which always finds room: it is joined to another one directly before it."""
        if self._ended:
            return
        self._gaps += 1
        if self._items and isinstance(last := self._items[-1][1], Gap):
            self._items[-1] = (None, last.join(gap))
        else:
            self._move_latest()
            while len(self._items) >= self._options.buffer and self._key is not None:
                self._drop()
            self._items.append((None, gap))
        self._settle()

    def end(self, error: BaseException | None = None) -> None:
        """Let the reader have what is left, and then the error, or the end."""
        if not self._ended:
            self._ended, self._error = True, error
            self._settle()

    async def take(self, most: int = 1) -> list[Message | Gap]:
        """
        Return the next messages, at least one; an empty list at the end.

        Raises:
            PennyweightError: the error that the feed ended with.
        """
        while not self._has_something() and not self._ended:
            self._readable.clear()
            await self._readable.wait()  # another reader may have been quicker
        taken: list[Message | Gap] = []
        if self._dropped is not None:
            taken.append(self._dropped)
            self._dropped = None
        while self._items and len(taken) < most:
            taken.append(self._items.popleft()[1])
        while self._latest and not self._items and len(taken) < most:
            taken.append(self._latest.popitem(last=False)[1][1])
        self._settle()
        if not taken and self._error is not None:
            raise self._error
        return taken

    def _put_latest(self, key: object, message: Message) -> None:
        """Replace the older message of the same key where it stands, unless a gap came after it."""
        older = self._latest.get(key)
        if older is not None and older[0] != self._gaps:
            del self._latest[key]
        self._latest[key] = (self._gaps, message)

    def _move_latest(self) -> None:
        """Fix the order of what is kept by key, as a gap follows."""
        while self._latest:
            self._items.append((None, self._latest.popitem(last=False)[1][1]))

    def _make_room(self) -> bool:
        """Do what the policy says; return whether there is room."""
        if self._options.when_full == "raise":
            self.end(
                SlowConsumerError(
                    f"{self._channel}: the buffer of {self._options.buffer} messages is full. Read faster, give a larger "
                    'buffer=, or choose when_full="drop_oldest" or "block"'
                )
            )
            return False
        if self._options.when_full == "drop_oldest":
            while len(self._items) >= self._options.buffer:
                self._drop()
        return True  # with "block" whoever adds has waited, or may not wait

    def _drop(self) -> None:
        sequence, oldest = self._items.popleft()
        if isinstance(oldest, Gap):
            gap = oldest
        else:
            after, before = (None, None) if sequence is None else (sequence - 1, sequence + 1)
            gap = Gap(self._channel, after, before, "slow consumer", 1)
        self._dropped = gap if self._dropped is None else self._dropped.join(gap)

    def _has_something(self) -> bool:
        return bool(self._items or self._latest) or self._dropped is not None

    def _settle(self) -> None:
        """Wake those who wait for a message, or for room."""
        if self._has_something() or self._ended:
            self._readable.set()
        else:
            self._readable.clear()
        if self._options.when_full == "block" and len(self._items) >= self._options.buffer and not self._ended:
            self._has_room.clear()
        else:
            self._has_room.set()
