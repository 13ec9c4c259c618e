"""What an edge has to do for one request: the response, and the manner in which it arrives or doesn't."""

from dataclasses import dataclass

from pennyweight_sandbox._wire import Response

_MOST_PIECES = 20

SWITCHING_PROTOCOLS = 101
"""The one status below 200 after which nothing more comes."""


@dataclass(frozen=True, slots=True)
class Answer:
    """
    Wait `delay` seconds, then send the response, or reset the connection when there is none.

    Args:
        response: what is sent; None resets the connection.
        delay: seconds before the first byte.
        trickle: seconds over which the body is spread, after its head was sent at once.
        cut: declare the whole length, send half the body, close.
        refused: the connection was never there to begin with (only without a response).
        early: a status below 200 that is sent before the response.
    """

    response: Response | None
    delay: float = 0.0
    trickle: float = 0.0
    cut: bool = False
    refused: bool = False
    early: int | None = None

    def pieces(self) -> list[bytes]:
        """Return the parts of the body to send, in order; each is due `pause()` seconds after the one before."""
        body = self.response.body if self.response else b""
        if self.cut:
            body = body[: len(body) // 2]
        if not self.trickle or not body:
            return [body]
        size = -(-len(body) // _MOST_PIECES)
        return [body[at : at + size] for at in range(0, len(body), size)]

    def pause(self) -> float:
        """Return the seconds to wait before each piece."""
        return self.trickle / len(self.pieces()) if self.trickle else 0.0
