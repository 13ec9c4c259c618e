"""
The wire in the benchmarks: a process on 127.0.0.1 that answers GET with bodies it was given, after a delay.

It reads `{"bodies": {path: text}, "delay": seconds}` from standard input, prints its port, and ends with that pipe.
"""

from __future__ import annotations

import asyncio
import json
import sys
from typing import cast

_END = b"\r\n\r\n"
_HEAD = b"HTTP/1.1 %d OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%b"


class Wire(asyncio.Protocol):
    """One connection, kept alive."""

    def __init__(self, answers: dict[bytes, bytes], delay: float) -> None:
        self._answers = answers
        self._delay = delay
        self._received = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self._received += data
        while _END in self._received:
            head, self._received = self._received.split(_END, 1)
            path = head.split(b" ", 2)[1].split(b"?", 1)[0]
            answer = self._answers.get(path) or _HEAD % (404, 2, b"{}")
            if self._delay:
                asyncio.get_running_loop().call_later(self._delay, self._write, answer)
            else:
                self._write(answer)

    def _write(self, answer: bytes) -> None:
        if self._transport is not None and not self._transport.is_closing():
            self._transport.write(answer)


async def serve() -> None:
    """Serve until standard input ends."""
    asked = json.loads(sys.stdin.readline())
    bodies = {path.encode(): text.encode() for path, text in asked["bodies"].items()}
    answers = {path: _HEAD % (200, len(body), body) for path, body in bodies.items()}
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Wire(answers, asked["delay"]), "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(serve())
