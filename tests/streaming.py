"""Streams without a network: connections that a test feeds, and messages as it writes them."""

from __future__ import annotations

import asyncio
import json
from decimal import Decimal
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from pennyweight_core import APIResponseError
from pennyweight_core.live import ConnectionLostError, Session, SessionOptions

if TYPE_CHECKING:
    from collections.abc import Callable


class FakeConnection:
    """A connection whose messages a test puts in; what is sent is kept."""

    def __init__(self) -> None:
        self.sent: list[dict[str, Any]] = []
        self.pings = 0
        self.is_closed = False
        self.heard_at = asyncio.get_running_loop().time()
        self._messages: asyncio.Queue[bytes | None] = asyncio.Queue()

    @property
    def silent_for(self) -> float:
        return asyncio.get_running_loop().time() - self.heard_at

    def put(self, *messages: bytes) -> None:
        """Let messages arrive."""
        self.heard_at = asyncio.get_running_loop().time()
        for message in messages:
            self._messages.put_nowait(message)

    def lose(self) -> None:
        """Let the connection break."""
        self._messages.put_nowait(None)

    async def receive(self) -> bytes:
        message = await self._messages.get()
        if message is None:
            raise ConnectionLostError("the connection broke")
        return message

    async def send(self, text: str) -> None:
        if self.is_closed:
            raise ConnectionLostError("the connection broke")
        self.sent.append(json.loads(text))

    async def ping(self) -> None:
        self.pings += 1

    def abort(self) -> None:
        self.is_closed = True
        self.lose()

    async def aclose(self) -> None:
        self.abort()


class FakeDialer:
    """Opens fake connections, or fails as a test says."""

    vendor = "acme"
    address = "wss://acme.example/stream"

    def __init__(self, *outcomes: Exception | None) -> None:
        self.connections: list[FakeConnection] = []
        self.outcomes: list[Any] = list(outcomes)
        self.attempts = 0

    def check(self) -> None:
        """Find all credentials."""

    async def open(self, seconds: float) -> FakeConnection:  # noqa: ARG002 - as a dialer is called
        self.attempts += 1
        outcome = self.outcomes.pop(0) if self.outcomes else None
        if outcome is not None:
            raise outcome
        self.connections.append(FakeConnection())
        return self.connections[-1]


def make_session(
    handler: Any,
    dialer: Any,
    *,
    deadline: float = 5.0,
    heartbeat: float = 5.0,
    on_reconnect: Callable[[Any], None] | None = None,
) -> Session:
    """Return a session that is not started."""
    return Session(dialer, handler, SessionOptions.of(deadline, heartbeat, on_reconnect))


async def wait_until(condition: Callable[[], object], seconds: float = 5.0) -> None:
    """Let the loop run until something is so."""
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110 - no event tells of it
            await asyncio.sleep(0.001)


def decode(body: bytes) -> Any:
    """Return a message as an object with attributes, amounts of order books as Decimal."""
    try:
        message = json.loads(body, object_hook=lambda fields: SimpleNamespace(**fields))
    except ValueError as error:
        raise APIResponseError(str(error)) from None
    content = getattr(message, "msg", None)
    for name in ("price_dollars", "delta_fp"):
        if hasattr(content, name):
            setattr(content, name, Decimal(getattr(content, name)))
    if getattr(message, "type", "") == "orderbook_snapshot":
        for name in ("yes_dollars_fp", "no_dollars_fp"):
            rows = getattr(content, name, [])
            setattr(content, name, [[Decimal(price), Decimal(size)] for price, size in rows])
    return message


def encode(
    kind: str,
    *,
    sid: int | None = None,
    seq: int | None = None,
    number: int | None = None,
    content: dict[str, Any] | None = None,
    **fields_of_content: Any,
) -> bytes:
    """Return a message's bytes."""
    fields = {"id": number, "sid": sid, "seq": seq}
    given = {name: value for name, value in fields.items() if value is not None}
    return json.dumps({"type": kind, **given, "msg": {**(content or {}), **fields_of_content}}).encode()
