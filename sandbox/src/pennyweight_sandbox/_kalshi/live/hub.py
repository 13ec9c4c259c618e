"""All connections: who is told what."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any, ClassVar

from pennyweight_sandbox._faults import STREAM_FAULTS
from pennyweight_sandbox._kalshi.exchange import Exchange
from pennyweight_sandbox._kalshi.live import events, perps
from pennyweight_sandbox._kalshi.live.changes import ExchangeWatch, Watch
from pennyweight_sandbox._kalshi.live.desk import Desk
from pennyweight_sandbox._kalshi.live.events import Event
from pennyweight_sandbox._kalshi.live.peer import KalshiPeer
from pennyweight_sandbox._kalshi.live.shapes import Shapes
from pennyweight_sandbox._kalshi.live.subscriptions import CHANNELS, LIFECYCLES
from pennyweight_sandbox._kalshi.live.tape import Tape
from pennyweight_sandbox._kalshi.rolling_markets import RollingMarkets
from pennyweight_sandbox._kalshi.state import State
from pennyweight_sandbox._sockets import PING_EVERY, Peer, Sockets, Wire

PATH = "/trade-api/ws/v2"
MARGIN_PATH = f"{PATH}/margin"


class ExchangeHub(Desk, Sockets):
    """The member's live streams of one exchange."""

    def __init__(self, now: Callable[[], float]) -> None:
        Desk.__init__(self, now)
        Sockets.__init__(self)
        self.peers: set[KalshiPeer] = set()

    def connect(self, wire: Wire, path: str) -> Peer:  # noqa: ARG002 - it has one
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
            exchange = self.exchange
            book = exchange.book(self.markets[ticker])
            book.move(side, Decimal(price), Decimal(change))
            book.show(exchange.orders)
            if self.peers:
                for event in self.watch.take_market(ticker, self.now()):
                    self._tell(event)
            else:
                self.forget_exchange()

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
            self.ping_every, self.pong_delay = PING_EVERY, 0.0

    def _tell(self, event: Event) -> None:
        assert event.channel in self.channels
        for peer in list(self.peers):
            peer.tell(event)


class MarginHub(ExchangeHub):
    """Streams of perpetual futures."""

    channels = perps.CHANNELS
    shapes: ClassVar[Shapes] = perps

    def __init__(self, state: Callable[[], State], now: Callable[[], float]) -> None:
        super().__init__(now)
        self._state = state

    @property
    def exchange(self) -> Exchange:
        return self._state().perps

    def _make_watch(self, clock: int) -> ExchangeWatch:
        return ExchangeWatch(self.exchange, clock, self.shapes)


class Hub(ExchangeHub):
    """
    Streams of event markets.

    Attributes:
        margin: those of perpetual futures, which learn of everything that these do.
    """

    channels = CHANNELS
    shapes: ClassVar[Shapes] = events

    def __init__(self, state: Callable[[], State], now: Callable[[], float]) -> None:
        super().__init__(now)
        self._state = state
        self.margin = MarginHub(state, now)
        self._tape, self._rolling = Tape(), RollingMarkets()

    @property
    def exchange(self) -> Exchange:
        return self._state()

    def _make_watch(self, clock: int) -> ExchangeWatch:
        return Watch(self._state(), clock)

    def connect(self, wire: Wire, path: str) -> Peer:
        return self.margin.connect(wire, path) if path == MARGIN_PATH else super().connect(wire, path)

    def notice(self) -> None:
        super().notice()
        self.margin.notice()

    def tick(self, count: int = 1) -> None:
        """Let so many seconds of indices pass, and as many steps in the lives of markets while somebody listens for those."""
        with self.lock:
            for _ in range(count):
                if not self.peers:
                    return
                if any(peer.listens(LIFECYCLES) for peer in self.peers):
                    self._rolling.step(self._state(), self.now())
                    vars(self).pop("ids", None)
                self.notice()
                for event in self._tape.take(self.now()):
                    self._tell(event)

    def reset(self) -> None:
        super().reset()
        self.margin.reset()
        with self.lock:
            self._tape, self._rolling = Tape(), RollingMarkets()
