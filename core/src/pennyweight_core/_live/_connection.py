"""The seam to the WebSocket library, as a session sees it."""

from __future__ import annotations

from typing import Protocol

from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from pennyweight_core._messages import RawResponse


class ConnectionLostError(Exception):
    """A connection ended; the text says how, without a secret. Users see it as the cause of an `APIConnectionError`."""


class UntrustedError(Exception):
    """The server's certificate was not accepted; another attempt would find the same."""


class RefusedError(Exception):
    """The server answered the handshake with a status other than 101."""

    def __init__(self, response: RawResponse) -> None:
        super().__init__(f"status {response.status_code}")
        self.response = response


class Connection(Protocol):
    """An open WebSocket."""

    @property
    def silent_for(self) -> float:
        """Seconds since the last byte arrived, of whatever kind of frame."""
        ...

    async def receive(self) -> bytes:
        """Return the next message. Raises ConnectionLostError."""
        ...

    async def send(self, text: str) -> None:
        """Send a message. Raises ConnectionLostError."""
        ...

    async def ping(self) -> None:
        """Ask the peer for a sign of life, without waiting for it."""
        ...

    def abort(self) -> None:
        """Close at once, without a closing handshake: `receive` raises."""
        ...

    async def aclose(self) -> None:
        """Close with a closing handshake of one second at most."""
        ...
