"""All connections: who is told what."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from pennyweight_sandbox._faults import STREAM_FAULTS
from pennyweight_sandbox._kalshi.live.desk import Desk
from pennyweight_sandbox._kalshi.live.events import Event
from pennyweight_sandbox._kalshi.live.peer import KalshiPeer
from pennyweight_sandbox._kalshi.live.subscriptions import CHANNELS, LIFECYCLES
from pennyweight_sandbox._kalshi.live.tape import Tape
from pennyweight_sandbox._kalshi.rolling_markets import RollingMarkets
from pennyweight_sandbox._kalshi.state import State
from pennyweight_sandbox._sockets import PING_EVERY, Peer, Sockets, Wire

PATH = "/trade-api/ws/v2"


class Hub(Desk, Sockets):
    """The member's live streams."""

    def __init__(self, state: Callable[[], State], now: Callable[[], float]) -> None:
        Desk.__init__(self, state, now)
        Sockets.__init__(self)
        self.peers: set[KalshiPeer] = set()
        self._tape, self._rolling = Tape(), RollingMarkets()

    def connect(self, wire: Wire) -> Peer:
        with self.lock:
            self.watch  # noqa: B018 - what happens from now on is told
            peer = KalshiPeer(self, wire, self.peers.discard)
            self.peers.add(peer)
            return peer

    def notice(self) -> None:
        with self.lock:
            if self.peers:
                for event in self.watch.take(self.now()):
                    self._tell(event)
            else:
                self.forget_exchange()

    def move(self, ticker: str, side: str, price: Decimal | str, change: Decimal | str) -> None:
        """Let others offer more (`bid` or `ask`) at a YES price, or less."""
        with self.lock:
            state = self._state()
            book = state.book(self.markets[ticker])
            book.move(side, Decimal(price), Decimal(change))
            book.show(state.orders)
            if self.peers:
                for event in self.watch.take_market(ticker, self.now()):
                    self._tell(event)
            else:
                self.forget_exchange()

    def tick(self, count: int = 1) -> None:
        """Let so many seconds of indices pass, and as many steps in the lives of markets while somebody listens for those."""
        with self.lock:
            for _ in range(count):
                if not self.peers:
                    return
                if any(peer.listens(LIFECYCLES) for peer in self.peers):
                    self._rolling.step(self._state(), self.now())
                    self.__dict__.pop("ids", None)
                self.notice()
                for event in self._tape.take(self.now()):
                    self._tell(event)

    def publish(self, channel: str, kind: str, content: dict[str, Any], ticker: str = "") -> None:
        """Send a message of any type to those who subscribed to a channel."""
        with self.lock:
            self._tell(Event(channel, kind, content, ticker, own=True))

    def disturb(self, name: str, count: int = 1, channel: str = "") -> None:
        if name not in STREAM_FAULTS:
            raise LookupError(f"{name} is none of {', '.join(STREAM_FAULTS)}")
        with self.lock:
            self._disturbances.extend([(name, channel)] * count)

    def fail(self, code: int, count: int = 1) -> None:
        """Answer so many commands with this error code."""
        with self.lock:
            self._errors.extend([code] * count)

    def end(self, code: int = 10, channel: str = "") -> None:
        """End all subscriptions to a channel, or to any, with an error."""
        with self.lock:
            for peer in list(self.peers):
                for sid, subscription in list(peer.subscriptions.items()):
                    if channel in {"", subscription.channel}:
                        peer.end(sid, code)

    def disconnect(self) -> None:
        """Reset all connections."""
        with self.lock:
            for peer in list(self.peers):
                peer.wire.break_off()

    def reset(self) -> None:
        with self.lock:
            self.disconnect()
            self.peers.clear()
            self.restore()
            self._tape, self._rolling = Tape(), RollingMarkets()
            self.ping_every, self.pong_delay = PING_EVERY, 0.0

    def _tell(self, event: Event) -> None:
        assert event.channel in CHANNELS
        for peer in list(self.peers):
            peer.tell(event)
