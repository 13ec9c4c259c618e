"""
A live stream under load for as long as you like: `python -m benchmarks.stream_soak --minutes 10`.

A sandbox in a process of its own moves one book at a rate and resets the connection every so many seconds. Nothing may be
missing without a gap, the book must be the sandbox's at the end, and neither memory nor open files may grow.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import attrs
from pennyweight_kalshi import AsyncKalshi, Gap

from benchmarks.stream_feed import MARKET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence

_PAGE = 4096
_MEASURABLE = Path("/proc/self/statm").exists()
_PATIENCE = 30.0
"""Seconds in which a message must come after the end, unless the book is right."""


@attrs.define
class Report:
    """
    What came of it.

    Attributes:
        sent: moves of the book that the sandbox made.
        received: messages that came.
        gaps: losses that were told.
        silent: numbers that were missing without a gap.
        cuts: connections that were reset.
        book_is_right: whether the book at the end is the sandbox's.
        memory: resident megabytes after the first quarter and at the end; None where there is no /proc.
        files: open files then and at the end.
    """

    sent: int = 0
    received: int = 0
    gaps: int = 0
    silent: int = 0
    cuts: int = 0
    book_is_right: bool = False
    memory: tuple[float, float] | None = None
    files: tuple[int, int] | None = None

    @property
    def is_good(self) -> bool:
        """Whether nothing was lost in silence, nothing is wrong and nothing grew."""
        grew = self.memory is not None and self.memory[1] > self.memory[0] * 1.15 + 4
        leaked = self.files is not None and self.files[1] > self.files[0] + 2
        return self.book_is_right and not self.silent and not grew and not leaked


class Follower:
    """Reads the book's messages and checks their numbers."""

    def __init__(self) -> None:
        self.report = Report()
        self._last = 0

    def note(self, message: Any) -> None:
        """Count a message or a gap; a number that is neither next nor after a gap was lost in silence."""
        if isinstance(message, Gap):
            self.report.gaps += 1
            self._last = 0 if message.restarts else message.before - 1 if message.before else self._last
            return
        self.report.received += 1
        self.report.silent += message.seq - self._last - 1
        self._last = message.seq


async def soak(seconds: float, rate: float, cut: float) -> Report:
    """Follow the book for so many seconds, at so many moves a second, with a reset every `cut` seconds."""
    with _feed() as (feed, environment):
        credentials: dict[str, Any] = {
            "api_key_id": environment["KALSHI_API_KEY_ID"],
            "private_key": Path(environment["KALSHI_PRIVATE_KEY_PATH"]),
            "base_url": environment["KALSHI_BASE_URL"],
        }
        follower = Follower()
        async with AsyncKalshi(**credentials) as kalshi, kalshi.stream(buffer=50_000) as live:
            books = live.order_book([MARKET])
            follower.note(await anext(books))
            _write(feed, f"{seconds} {rate} {cut}\n")
            done = asyncio.ensure_future(asyncio.to_thread(_read, feed))
            samples = asyncio.ensure_future(_sample(seconds))
            while not done.done() or not _is_over(books, done.result()):
                async for message in _come(books, 0.2 if not done.done() else _PATIENCE):
                    follower.note(message)
                    if done.done() and _is_over(books, done.result()):
                        break
            end = done.result()
            follower.report.memory, follower.report.files = await samples
        follower.report.sent, follower.report.cuts, follower.report.book_is_right = end["moves"], end["cuts"], True
        return follower.report


async def _come(books: Any, seconds: float) -> AsyncIterator[Any]:
    """Yield messages until none comes for so many seconds."""
    while True:
        try:
            async with asyncio.timeout(seconds):
                message = await anext(books)
        except TimeoutError:
            if seconds >= _PATIENCE:
                raise
            return
        yield message


def _is_over(books: Any, end: dict[str, Any]) -> bool:
    """Whether the book has caught up with the sandbox's."""
    book = books[MARKET]
    if book.stale:
        return False
    rows = [("bid", level) for level in book.bids] + [("ask", level) for level in book.asks]
    shown = sorted([side, str(level.price.normalize()), str(level.size.normalize())] for side, level in rows)
    return bool(shown == end["book"])


async def _sample(seconds: float) -> tuple[tuple[float, float] | None, tuple[int, int] | None]:
    if not _MEASURABLE:
        return None, None
    await asyncio.sleep(seconds / 4)
    first = _memory(), _files()
    await asyncio.sleep(seconds * 3 / 4 - 0.5)
    return (first[0], _memory()), (first[1], _files())


def _memory() -> float:
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * _PAGE / 2**20


def _files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


@contextmanager
def _feed() -> Iterator[tuple[subprocess.Popen[str], dict[str, str]]]:
    command = [sys.executable, "-m", "benchmarks.stream_feed"]
    root = Path(__file__).parents[1]
    feed = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8", cwd=root)
    try:
        yield feed, _read(feed)
    finally:
        for pipe in (feed.stdin, feed.stdout):
            _close(pipe)
        feed.kill()
        feed.wait()


def _close(pipe: IO[str] | None) -> None:
    if pipe is not None:
        pipe.close()


def _write(feed: subprocess.Popen[str], text: str) -> None:
    assert feed.stdin is not None
    feed.stdin.write(text)
    feed.stdin.flush()


def _read(feed: subprocess.Popen[str]) -> dict[str, Any]:
    assert feed.stdout is not None
    read: dict[str, Any] = json.loads(feed.stdout.readline())
    return read


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit status 0 when it is as it should be."""
    parser = argparse.ArgumentParser(description="Follow one book under load, with a connection that is reset.")
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--rate", type=float, default=2000.0, help="moves of the book a second")
    parser.add_argument("--cut", type=float, default=20.0, help="seconds between two resets of the connection")
    asked = parser.parse_args(arguments)
    report = asyncio.run(soak(asked.minutes * 60, asked.rate, asked.cut))
    print(json.dumps(attrs.asdict(report), indent=2))
    return 0 if report.is_good else 1


if __name__ == "__main__":
    raise SystemExit(main())
