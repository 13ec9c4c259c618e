"""Kalshi's side of a session: subscribe, sort messages by subscription, tell gaps, renew what has ended."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from functools import partial

from pennyweight_core import APIResponseError, APITimeoutError, BadRequestError, PennyweightError, ServerError
from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.live import ConnectionLostError, Gap, jitter

from ._commands import Commands
from ._errors import TERMINAL, error_code

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from pennyweight_core.live import Session

    from ._state import SubscriptionState

_ANSWERS = frozenset({"subscribed", "unsubscribed", "ok", "error"})
_MOST_FAILURES = 5
"""Attempts to subscribe while Kalshi is in trouble."""
_LISTS = ("_indexlist", "_underlying_list")
_log = logging.getLogger("pennyweight_kalshi")


class KalshiHandler:
    """
    All subscriptions of one stream.

    Args:
        decode: makes a message of its bytes.
        strict: whether what cannot be decoded ends the stream, with the error.
    """

    def __init__(self, decode: Callable[[bytes], Any], *, strict: bool = False) -> None:
        self._decode = decode
        self._strict = strict
        self._states: list[SubscriptionState] = []
        self._by_sid: dict[int, SubscriptionState] = {}
        self._commands = Commands(self._send)
        self._session: Session | None = None
        self._is_open = False

    def use(self, session: Session) -> None:
        """Send by this session."""
        self._session = session

    async def call(
        self, command: str, params: dict[str, object] | None = None, accept: Callable[[Any], None] | None = None
    ) -> Any:
        """Send a command and return its answer; see `Commands.call`."""
        for state in self._states:
            state.feed.release()
        return await self._commands.call(command, params, accept)

    async def settle(self) -> None:
        """Wait until everything that was asked for is subscribed."""
        for state in list(self._states):
            await state.settled.wait()

    def add(self, state: SubscriptionState) -> None:
        """Subscribe now, and again on each new connection."""
        self._states.append(state)
        self._spawn(self._subscribe(state))
        if state.channel.has_books:
            self._spawn(self._refresh(state))

    async def remove(self, state: SubscriptionState) -> None:
        """Unsubscribe; its reader gets what is left, and the end."""
        state.closed = True
        state.end(None)
        if state in self._states:
            self._states.remove(state)
        async with state.busy:
            sid, state.sid = state.sid, None
            if sid is None:
                return
            try:
                await self.call("unsubscribe", {"sids": [sid]})
            except (ConnectionLostError, PennyweightError):
                pass  # it ends with the connection at the latest
            finally:
                self._by_sid.pop(sid, None)

    async def opened(self) -> None:
        self._is_open = True
        for state in list(self._states):
            await self._subscribe(state)

    def lost(self, reason: str) -> None:
        self._is_open = False
        self._commands.lose(reason)
        self._by_sid.clear()
        for state in self._states:
            state.lose("reconnect")

    def ended(self, error: BaseException | None) -> None:
        self._is_open = False
        self._commands.lose("the stream was closed")
        for state in self._states:
            state.end(error)

    async def received(self, data: bytes) -> None:
        try:
            message = self._decode(data)
        except APIResponseError:
            if self._strict:
                raise
            self._note_unreadable()
            return
        answered = self._commands.answer(message)
        kind, sid = getattr(message, "type", None), getattr(message, "sid", None)
        state = self._by_sid.get(sid) if isinstance(sid, int) else None
        if state is None:
            self._note_stray(message, answered=answered)
            return
        if not self._is_in_order(state, message):
            return
        if kind in _ANSWERS or str(kind).endswith(_LISTS):
            self._note_answer(state, message)
            return
        await self._deliver(state, message)

    async def _deliver(self, state: SubscriptionState, message: Any) -> None:
        if state.channel.has_books and message.type == "orderbook_snapshot":
            state.in_need.discard(message.msg.market_ticker)
        state.failures = 0
        feed = state.feed
        while feed.blocks and not self._commands.is_waiting:
            await feed.wait_for_room()
        sequence = message.seq if isinstance(getattr(message, "seq", None), int) else None
        feed.put(message, sequence)
        if feed.is_ended and not state.closed:
            self._spawn(self.remove(state))

    def _is_in_order(self, state: SubscriptionState, message: Any) -> bool:
        """Check a number; tell of a gap. Return False for what was there before, or comes too late to be of use."""
        number = getattr(message, "seq", None)
        if not isinstance(number, int):
            return True
        after = state.sequence.last
        verdict = state.sequence.check(number)
        if verdict == "gap":
            state.feed.interrupt(Gap(state.channel.name, after, number, "sequence", number - after - 1))
            state.ask_for_snapshots(state.ids if state.channel.has_books else ())
        return verdict in {"next", "gap"} or (verdict == "late" and not state.channel.has_books)

    def _note_answer(self, state: SubscriptionState, message: Any) -> None:
        ended = message.type == "unsubscribed" and not state.closed
        if ended or (message.type == "error" and error_code(message) in TERMINAL):
            self._by_sid.pop(message.sid, None)
            state.lose("overflow")
            state.failures += 1
            self._spawn(self._subscribe(state, delay=jitter(state.failures)))

    def _note_unreadable(self) -> None:
        """Tell the subscriptions whose messages have no numbers; the others find out by themselves."""
        _log.warning("kalshi stream: a message is no JSON")
        for state in self._states:
            if not state.sequence.last:
                state.interrupt("unreadable")

    def _note_stray(self, message: Any, *, answered: bool) -> None:
        """Handle a message that belongs to no subscription; one that nobody waits for any more is ended."""
        kind = getattr(message, "type", None)
        if kind == "subscribed" and not answered:
            self._spawn(self._end_forgotten(message.msg.sid))
        elif kind not in _ANSWERS:
            _log.warning("kalshi stream: a message of type %s belongs to no subscription", kind)

    async def _end_forgotten(self, sid: int) -> None:
        with suppress(ConnectionLostError, PennyweightError):
            await self.call("unsubscribe", {"sids": [sid]})

    async def _subscribe(self, state: SubscriptionState, *, delay: float = 0.0) -> None:
        """Subscribe unless that is done; a refusal ends the feed with the error."""
        await asyncio.sleep(delay)
        async with state.busy:
            if state.sid is not None or state.closed or not self._is_open:
                return
            try:
                await self.call("subscribe", state.parameters, partial(self._start, state))
            except ConnectionLostError:
                return  # the next connection subscribes
            except (APITimeoutError, ServerError) as error:
                state.failures += 1
                if state.failures <= _MOST_FAILURES:
                    self._spawn(self._subscribe(state, delay=jitter(state.failures)))
                else:
                    self._give_up(state, error)
            except PennyweightError as error:
                self._give_up(state, error)

    def _give_up(self, state: SubscriptionState, error: PennyweightError) -> None:
        state.closed = True
        state.end(error)
        self._states.remove(state)

    def _start(self, state: SubscriptionState, answer: Any) -> None:
        sid = answer.msg.sid
        if sid in self._by_sid:
            raise BadRequestError(
                f"kalshi stream.subscribe: {state.channel.name} is subscribed already, and Kalshi has one subscription for "
                "both. Use update() of the first one",
                vendor="kalshi",
                operation="stream.subscribe",
            )
        self._by_sid[sid] = state
        state.start(sid)

    async def _refresh(self, state: SubscriptionState) -> None:
        """Ask for snapshots as long as books need them."""
        attempt, loop = 0, asyncio.get_running_loop()
        while not state.closed:
            await state.need.wait()
            if not state.in_need or state.sid is None:
                state.need.clear()
                attempt = 0
            elif state.ask_at > loop.time():
                await asyncio.sleep(state.ask_at - loop.time())
            else:
                await self._ask_for_snapshots(state)
                attempt += 1
                state.ask_at = loop.time() + 1 + jitter(attempt)

    async def _ask_for_snapshots(self, state: SubscriptionState) -> None:
        params = {"sids": [state.sid], "market_tickers": sorted(state.in_need), "action": "get_snapshot"}
        try:
            await self.call("update_subscription", params)
        except ConnectionLostError:
            pass  # the next subscription begins with snapshots
        except PennyweightError as error:
            _log.warning("%s", error)

    def _spawn(self, work: Any) -> None:
        assert self._session is not None
        self._session.spawn(work)

    async def _send(self, text: str) -> None:
        if self._session is None:
            raise ConnectionLostError("no connection")
        await self._session.send(text)
