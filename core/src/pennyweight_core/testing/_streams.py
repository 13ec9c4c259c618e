"""Record and replay live streams: what was sent and received on each connection, in order."""

from __future__ import annotations

import asyncio
from typing import Any

import msgspec

from pennyweight_core._codec import Codec, JSONDecodeError
from pennyweight_core._codec._parse import parse
from pennyweight_core._live import ConnectionLostError
from pennyweight_core._redact import HIDDEN, is_secret
from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.testing._cassette_file import Frame, RecordedStream

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from pennyweight_core._live import Connection

_codec = Codec("pennyweight_core")


class RecordingConnection:
    """
    A connection whose messages are noted.

    Args:
        inner: the real one.
        path: of its address.
        also_secret: further names of fields that hold secrets.
        store: called with the recorded stream, once, when the connection has ended.
    """

    def __init__(
        self, inner: Connection, path: str, also_secret: Collection[str], store: Callable[[RecordedStream], None]
    ) -> None:
        self._inner = inner
        self._also_secret = also_secret
        self._stream = RecordedStream(path, [])
        self._store: Callable[[RecordedStream], None] | None = store

    @property
    def silent_for(self) -> float:
        return self._inner.silent_for

    async def receive(self) -> bytes:
        try:
            data = await self._inner.receive()
        except ConnectionLostError as error:
            self._note(Frame(lost=str(error)))
            self._finish()
            raise
        self._note(_make_frame("received", data, self._also_secret))
        return data

    async def send(self, text: str) -> None:
        await self._inner.send(text)
        self._note(_make_frame("sent", text.encode(), self._also_secret))

    async def ping(self) -> None:
        await self._inner.ping()

    def abort(self) -> None:
        self._finish()
        self._inner.abort()

    async def aclose(self) -> None:
        self._finish()
        await self._inner.aclose()

    def _note(self, frame: Frame) -> None:
        if self._store is not None:
            self._stream.frames.append(frame)

    def _finish(self) -> None:
        store, self._store = self._store, None
        if store is not None:
            store(self._stream)


class ReplayingConnection:
    """
    A connection that receives what was recorded, each message after those that were sent before it.

    Args:
        stream: the recording.
        unknown: makes the error for a message that was not recorded.
    """

    def __init__(self, stream: RecordedStream, unknown: Callable[[str], Exception]) -> None:
        self._frames = list(stream.frames)
        self._unknown = unknown
        self._sent: list[object] = []
        self._changed = asyncio.Event()
        self._is_closed = False

    @property
    def silent_for(self) -> float:
        return 0.0

    async def receive(self) -> bytes:
        while not self._is_closed:
            frame = self._frames[0] if self._frames else None
            if frame is not None and bytes(frame.sent):
                expected = parse(bytes(frame.sent))
                if expected in self._sent:
                    self._sent.remove(expected)
                    self._frames.pop(0)
                    continue
            elif frame is not None:
                self._frames.pop(0)
                if frame.lost:
                    raise ConnectionLostError(frame.lost)
                return frame.text.encode() or bytes(frame.received)
            self._changed.clear()
            await self._changed.wait()
        raise ConnectionLostError("closed by this side")

    async def send(self, text: str) -> None:
        message = parse(text.encode())
        left = [parse(bytes(frame.sent)) for frame in self._frames if bytes(frame.sent)]
        if left.count(message) <= self._sent.count(message):
            raise self._unknown(text)
        self._sent.append(message)
        self._changed.set()

    async def ping(self) -> None:
        """Nobody is there to answer."""

    def abort(self) -> None:
        self._is_closed = True
        self._changed.set()

    async def aclose(self) -> None:
        self.abort()


def _make_frame(direction: str, data: bytes, also: Collection[str]) -> Frame:
    try:
        value = parse(data)
    except JSONDecodeError:
        return Frame(text=data.decode("utf-8", "replace"))
    hidden = _hide(value, also)
    raw = msgspec.Raw(data if hidden == value else _codec.encode(hidden))
    return Frame(sent=raw) if direction == "sent" else Frame(received=raw)


def _hide(value: Any, also: Collection[str]) -> Any:
    if isinstance(value, dict):
        return {name: HIDDEN if is_secret(name, also) else _hide(inner, also) for name, inner in value.items()}
    return [_hide(inner, also) for inner in value] if isinstance(value, list) else value
