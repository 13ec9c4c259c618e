"""The response to one request, and how its bytes are delivered."""

from dataclasses import dataclass

from pennyweight_sandbox._messages import Response

_MOST_PIECES = 20

SWITCHING_PROTOCOLS = 101
"""The one status below 200 after which nothing more comes."""


@dataclass(frozen=True, slots=True)
class ScheduledResponse:
    """
    Wait `delay` seconds, then send the response, or reset the connection when there is none.

    Args:
        response: what is sent; None resets the connection.
        delay: seconds before the first byte.
        spread_over: seconds over which the body is spread, after its head was sent at once.
        truncate_connection: declare the whole length, send half the body, close.
        reset_on_accept: the connection was never there to begin with (only without a response).
        informational: a status below 200 that is sent before the response.
    """

    response: Response | None
    delay: float = 0.0
    spread_over: float = 0.0
    truncate_connection: bool = False
    reset_on_accept: bool = False
    informational: int | None = None

    def pieces(self) -> list[bytes]:
        """Return the parts of the body to send, in order; each is due `pause()` seconds after the one before."""
        body = self.response.body if self.response else b""
        if self.truncate_connection:
            body = body[: len(body) // 2]
        if not self.spread_over or not body:
            return [body]
        size = -(-len(body) // _MOST_PIECES)
        return [body[at : at + size] for at in range(0, len(body), size)]

    def pause(self) -> float:
        """Return the seconds to wait before each piece."""
        return self.spread_over / len(self.pieces()) if self.spread_over else 0.0
