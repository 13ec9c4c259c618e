"""What a vendor's WebSockets and the wire know of each other."""

from abc import ABC, abstractmethod
from typing import Protocol

PING_EVERY = 10.0


class Wire(Protocol):
    """One connection as the vendor uses it, from whatever thread."""

    def send(self, text: str) -> None:
        """Send a message."""

    def send_half(self, text: str) -> None:
        """Send the first half of a message's frame, and end the connection."""

    def close(self, code: int = 1000, reason: str = "") -> None:
        """Close with a closing handshake."""

    def break_off(self) -> None:
        """Reset the connection."""

    def pause(self, seconds: float) -> None:
        """Read nothing for some time."""


class Peer(ABC):
    """The vendor's side of one connection."""

    @abstractmethod
    def received(self, text: str) -> None:
        """Handle a message of the caller."""

    @abstractmethod
    def closed(self) -> None:
        """Forget the connection."""


class Sockets(ABC):
    """
    A vendor's WebSockets.

    Attributes:
        ping_every: seconds between two pings.
        pong_delay: seconds by which pongs are late.
    """

    def __init__(self) -> None:
        self.ping_every = PING_EVERY
        self.pong_delay = 0.0

    @abstractmethod
    def connect(self, wire: Wire, path: str) -> Peer:
        """Take a connection whose handshake for this path was right."""

    @abstractmethod
    def notice(self) -> None:
        """Tell subscribers what has changed since the last time."""

    @abstractmethod
    def disturb(self, name: str, count: int) -> None:
        """Break so many messages in the way of this name. Raises LookupError for a name that there is not."""

    @abstractmethod
    def reset(self) -> None:
        """End all connections and disturbances."""
