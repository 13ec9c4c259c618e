"""One connection: its subscriptions, and the answers to its commands."""

from collections.abc import Callable
from typing import Any

from pennyweight_sandbox._kalshi.live import commands
from pennyweight_sandbox._kalshi.live.commands import Command, CommandError
from pennyweight_sandbox._kalshi.live.desk import Desk
from pennyweight_sandbox._kalshi.live.events import Event
from pennyweight_sandbox._kalshi.live.subscriptions import ERRORS, INDICES, Subscription, encode
from pennyweight_sandbox._kalshi.live.tape import LISTED
from pennyweight_sandbox._sockets import Peer, Wire


class KalshiPeer(Peer):
    """A caller, and what it subscribed to."""

    def __init__(self, desk: Desk, wire: Wire, forget: Callable[["KalshiPeer"], None]) -> None:
        self._desk = desk
        self._forget_peer = forget
        self.wire = wire
        self.subscriptions: dict[int, Subscription] = {}
        self._last_sid = 0

    def received(self, text: str) -> None:
        with self._desk.lock:
            try:
                self._desk.check_script()
                self._follow(commands.read(text))
            except CommandError as error:
                self._refuse(error, commands.number_of(text))

    def closed(self) -> None:
        with self._desk.lock:
            self._forget_peer(self)

    def listens(self, channels: frozenset[str]) -> bool:
        """Say whether it subscribed to one of these channels."""
        return any(it.channel in channels for it in self.subscriptions.values())

    def tell(self, event: Event) -> None:
        """Send what has happened to the subscriptions that want it."""
        for subscription in list(self.subscriptions.values()):
            if subscription.wants(event):
                content = event.content
                if event.kind == "orderbook_delta":
                    market = self._desk.markets[event.ticker]
                    content = self._desk.shapes.delta(market, **content, yes_price=subscription.yes_price)
                self._send(subscription, subscription.number(event.kind, content), disturbed=True)

    def _follow(self, command: Command) -> None:
        if command.name == "subscribe":
            self._subscribe(command)
        elif command.name == "unsubscribe":
            self._unsubscribe(command)
        elif command.name == "update_subscription":
            self._update(command)
        else:
            rows = [{"channel": it.channel, "sid": it.sid} for it in self.subscriptions.values()]
            self._answer({"type": "ok", "msg": rows}, command.number)

    def _subscribe(self, command: Command) -> None:
        params = command.params
        made = []
        for channel in commands.read_channels(params, self._desk.channels):
            if channel == "communications":
                commands.check_shards(params)
            wanted = commands.read_wanted(params, channel, self._desk.ids)
            self._desk.check_markets(wanted)
            made.append((channel, wanted))
        for channel, wanted in made:
            self._last_sid += 1
            subscription = Subscription(self.wire, self._last_sid, channel, wanted, params)
            self.subscriptions[subscription.sid] = subscription
            self._answer({"type": "subscribed", "msg": {"channel": channel, "sid": subscription.sid}}, command.number)
            self._begin(subscription, wanted or set(), snapshot=bool(params.get("send_initial_snapshot")))

    def _begin(self, subscription: Subscription, tickers: set[str], *, snapshot: bool) -> None:
        """Send what a subscription begins with, for these markets."""
        for ticker in sorted(tickers):
            if subscription.channel == "orderbook_delta":
                self._snapshot(subscription, ticker)
            elif subscription.channel == "ticker" and snapshot:
                prices = self._desk.shapes.ticker(self._desk.markets[ticker], self._desk.now())
                self._send(subscription, subscription.number("ticker", prices), disturbed=True)

    def _snapshot(self, subscription: Subscription, ticker: str, number: int | None = None) -> None:
        watch = self._desk.watch
        content = self._desk.shapes.snapshot(
            self._desk.markets[ticker], watch.levels(ticker), watch.clock, yes_price=subscription.yes_price
        )
        asked = {} if number is None else {"id": number}
        self._send(subscription, subscription.number("orderbook_snapshot", content, **asked), disturbed=True)

    def _unsubscribe(self, command: Command) -> None:
        sids = command.params.get("sids")
        if not sids or not isinstance(sids, list):
            raise CommandError(4)
        if not all(sid in self.subscriptions for sid in sids):
            raise CommandError(7)
        for sid in sids:
            subscription = self.subscriptions.pop(sid)
            self._answer(subscription.number("unsubscribed", None), command.number)

    def _update(self, command: Command) -> None:
        params, sid = command.params, commands.read_sid(command.params)
        if sid not in self.subscriptions:
            raise CommandError(7)
        subscription = self.subscriptions[sid]
        self._desk.check_rate(subscription)
        action = commands.read_action(params, subscription.channel)
        if action in {"indexlist", "underlying_list"}:
            name = "underlying_tickers" if action == "underlying_list" else "index_ids"
            kind = f"{subscription.channel}_{action}"
            listed = subscription.number(kind, {name: list(LISTED[subscription.channel])})
            self._answer(listed, command.number)
        elif subscription.channel in INDICES:
            self._update_indices(subscription, action, command)
        else:
            self._update_markets(subscription, action, command)

    def _update_markets(self, subscription: Subscription, action: str, command: Command) -> None:
        tickers = commands.read_markets(command.params, subscription.channel, self._desk.ids)
        if not tickers:
            raise CommandError(14)
        if action == "get_snapshot":
            for ticker in sorted(tickers):
                self._snapshot(subscription, ticker, command.number)
            return
        before = subscription.wanted or set()
        after = before | tickers if action == "add_markets" else before - tickers
        self._desk.check_markets(after)
        subscription.wanted = after
        acknowledged = {} if subscription.options.get("skip_ticker_ack") else {"market_tickers": sorted(after)}
        self._answer(subscription.number("ok", acknowledged), command.number)
        if action == "add_markets":
            self._begin(subscription, tickers - before, snapshot=bool(command.params.get("send_initial_snapshot")))

    def _update_indices(self, subscription: Subscription, action: str, command: Command) -> None:
        ids = set(commands.read_ids(command.params, subscription.channel))
        before = subscription.wanted
        if "all" in ids:
            subscription.wanted = None if action.startswith("subscribe") else set()
        elif before is not None:
            subscription.wanted = before | ids if action.startswith("subscribe") else before - ids
        name = "underlying_tickers" if subscription.channel == "pyth_value" else "index_ids"
        shown = ["all"] if subscription.wanted is None else sorted(subscription.wanted)
        self._answer(subscription.number("ok", {name: shown}), command.number)

    def _refuse(self, error: CommandError, number: int | None) -> None:
        self._answer({"type": "error", "msg": {"code": error.code, "msg": ERRORS[error.code]}}, number)

    def end(self, sid: int, code: int) -> None:
        """End a subscription with an error."""
        subscription = self.subscriptions.pop(sid)
        self._send(subscription, subscription.number("error", {"code": code, "msg": ERRORS[code]}))

    def _answer(self, message: dict[str, Any], number: int | None) -> None:
        self.wire.send(encode(message if number is None else {"id": number, **message}))

    def _send(self, subscription: Subscription, message: dict[str, Any], *, disturbed: bool = False) -> None:
        message["sending_ts_ms"] = int(self._desk.now() * 1000)
        disturbance = self._desk.next_disturbance(subscription.channel) if disturbed else None
        subscription.send(message, disturbance, lambda: self._forget(subscription.sid))

    def _forget(self, sid: int) -> None:
        self.subscriptions.pop(sid, None)
