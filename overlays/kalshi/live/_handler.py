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
from ._errors import TERMINAL, command_error, error_code, message_type
from ._sequence import Sequence

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Coroutine
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
        self._strays: set[int] = set()
        """Numbers of subscriptions that messages came for and that are none of ours."""
        self.error: BaseException | None = None
        """What the stream has failed with."""

    def use(self, session: Session) -> None:
        """Send by this session."""
        self._session = session

    async def call(
        self, command: str, params: dict[str, object] | None = None, accept: Callable[[Any], None] | None = None
    ) -> Any:
        """Send a command and return its answer; see `Commands.call`."""
        return await self._commands.call(command, params, accept)

    async def settle(self) -> None:
        """Wait until everything that was asked for is subscribed."""
        for state in list(self._states):
            await state.settled.wait()

    def add(self, state: SubscriptionState) -> None:
        """Subscribe now, and again on each new connection; after a failure of the stream its reader gets the error."""
        if self.error is not None:
            state.end(self.error)
            return
        self._states.append(state)
        self._spawn(self._subscribe(state))
        if state.channel.has_books:
            self._spawn(self._refresh(state))

    async def remove(self, state: SubscriptionState) -> None:
        """Unsubscribe; its reader gets what is left, and the end."""
        self._close(state, None)
        if not self._session_is_over:
            await self.finish(self._unsubscribe(state))

    async def finish(self, work: Coroutine[Any, Any, None]) -> None:
        """Do something to its end, though its caller is cancelled meanwhile: Kalshi and this side stay in agreement."""
        errors: list[PennyweightError] = []

        async def run() -> None:
            try:
                await work
            except PennyweightError as error:
                errors.append(error)

        await asyncio.wait([self._spawn(run())])
        if errors:
            raise errors[0]

    async def change(self, state: SubscriptionState, action: str, ids: Collection[str], after: Collection[str]) -> None:
        """
        Add or remove markets or ids; if there is no connection, the next one subscribes to what is left.

        Raises:
            APIStatusError: Kalshi refused it.
            APITimeoutError: there was no answer; the subscription is renewed as it was.
        """
        before, adds = list(state.ids), len(after) > len(state.ids)
        if adds or state.sid is None:
            state.choose(after)  # a snapshot may come before the answer
        if state.sid is None:
            return
        if adds:
            state.expect_snapshots(ids)
        params = {"sids": [state.sid], state.channel.ids: list(ids), "action": action}
        try:
            await self.call("update_subscription", params, lambda _: state.choose(after))
        except ConnectionLostError:
            state.choose(after)
        except APITimeoutError:
            state.choose(before)
            self._renew(state)
            raise
        except PennyweightError:
            state.choose(before)
            raise

    async def opened(self) -> None:
        self._is_open = True
        for state in list(self._states):
            await self._subscribe(state)

    def lost(self, reason: str) -> None:
        self._is_open = False
        self._strays.clear()
        self._commands.lose(reason)
        self._by_sid.clear()
        for state in self._states:
            state.lose("reconnect")

    def ended(self, error: BaseException | None) -> None:
        self._is_open, self.error = False, error
        self._commands.lose("the stream was closed")
        for state in self._states:
            state.end(error)

    async def received(self, data: bytes) -> None:
        try:
            message = self._decode(data)
        except APIResponseError:
            if self._strict:
                raise
            self._note_unreadable("a message is no JSON")
            return
        answered = self._commands.answer(message)
        kind, sid = message_type(message), getattr(message, "sid", None)
        state = self._by_sid.get(sid) if isinstance(sid, int) else None
        if state is None:
            if not answered:
                self._note_stray(message, kind, sid)
            return
        if not self._is_in_order(state, message):
            return
        if kind in _ANSWERS or kind.endswith(_LISTS):
            self._note_answer(state, message, answered=answered)
            return
        await self._deliver(state, message)

    async def _deliver(self, state: SubscriptionState, message: Any) -> None:
        if state.books and message_type(message) == "orderbook_snapshot":
            ticker = getattr(message.msg, "market_ticker", None)
            state.in_need -= {ticker} if isinstance(ticker, str) else set()
        state.failures = 0
        feed = state.feed
        while feed.blocks and not self._commands.is_waiting:
            await feed.wait_for_room()
        sequence = getattr(message, "seq", None)
        feed.put(message, sequence if isinstance(sequence, int) else None)
        if feed.is_ended and not state.closed:
            self._spawn(self.remove(state))

    def _is_in_order(self, state: SubscriptionState, message: Any) -> bool:
        """Check a number; tell of a gap. Return False for what was there before, or comes too late to be of use."""
        number = getattr(message, "seq", None)
        if not isinstance(number, int):
            return True
        after = state.sequence.last
        verdict = state.sequence.check(number)
        if verdict == "restart":
            state.interrupt("restart")
            state.sequence = Sequence()
            verdict = state.sequence.check(number)
            state.ask_for_snapshots(state.books)
        if verdict == "gap":
            state.feed.interrupt(Gap(state.channel.name, after, number, "sequence", number - after - 1))
            state.ask_for_snapshots(state.books)
        return verdict in {"next", "gap"} or (verdict == "late" and not state.channel.has_books)

    def _note_answer(self, state: SubscriptionState, message: Any, *, answered: bool) -> None:
        ended = message.type == "unsubscribed" and not state.closed
        if ended or (message.type == "error" and error_code(message) in TERMINAL):
            self._lose(state)
        elif message.type == "error" and not answered:
            _log.warning("%s", command_error(message, state.channel.name))

    def _lose(self, state: SubscriptionState) -> None:
        """Subscribe again: Kalshi has ended the subscription, or nobody knows how it stands."""
        self._by_sid.pop(state.sid or 0, None)
        state.lose("overflow")
        state.failures += 1
        self._spawn(self._subscribe(state, delay=jitter(state.failures)))

    def _renew(self, state: SubscriptionState) -> None:
        if state.sid is not None:
            self._spawn(self._end_forgotten(state.sid))
            self._lose(state)

    def _note_unreadable(self, reason: str) -> None:
        """Tell the subscriptions whose messages have no numbers, and books; the others find out by themselves."""
        _log.warning("kalshi stream: %s", reason)
        for state in self._states:
            if state.books or not state.sequence.last:
                state.interrupt("unreadable")
                state.ask_for_snapshots(state.books)

    def _note_stray(self, message: Any, kind: str, sid: object) -> None:
        """Handle what belongs to no subscription and answers nothing; what nobody waits for any more is ended."""
        if kind == "subscribed":
            if isinstance(forgotten := getattr(message.msg, "sid", None), int):
                self._spawn(self._end_forgotten(forgotten))
        elif kind == "error":
            _log.warning("%s", command_error(message, "subscribe"))
            if error_code(message) in TERMINAL and not isinstance(sid, int) and self._session is not None:
                self._session.abort()  # one of them has ended, and nobody knows which
        elif kind in _ANSWERS or kind.endswith(_LISTS):
            return  # late
        elif not isinstance(sid, int):
            self._note_unreadable(f"a message of type {kind} says no subscription")
        elif sid not in self._strays:
            self._strays.add(sid)
            _log.warning("kalshi stream: a message of type %s is for subscription %d, which is not ours", kind, sid)

    async def _unsubscribe(self, state: SubscriptionState) -> None:
        async with state.busy:
            sid, state.sid = state.sid, None
            if sid is not None:
                await self._end_forgotten(sid)
                self._by_sid.pop(sid, None)

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
                    self._close(state, error)
            except PennyweightError as error:
                self._close(state, error)

    def _close(self, state: SubscriptionState, error: PennyweightError | None) -> None:
        state.closed = True
        state.end(error)
        if state in self._states:
            self._states.remove(state)

    def _start(self, state: SubscriptionState, answer: Any) -> None:
        sid = getattr(answer.msg, "sid", None)
        if not isinstance(sid, int):
            raise APIResponseError("kalshi stream.subscribe: the answer has no subscription number", vendor="kalshi")
        if sid in self._by_sid:
            raise BadRequestError(
                f"kalshi stream.subscribe: {state.channel.name} is subscribed already, and Kalshi has one subscription for "
                "both. Use update() of the first one",
                vendor="kalshi",
                operation="stream.subscribe",
            )
        self._by_sid[sid] = state
        state.start(sid)
        if sid in self._strays:  # its first messages came before it was known
            self._strays.discard(sid)
            state.interrupt("unreadable")
            state.ask_for_snapshots(state.books)

    async def _refresh(self, state: SubscriptionState) -> None:
        """Ask for snapshots as long as books need them."""
        attempt, loop = 0, asyncio.get_running_loop()
        while not state.closed:
            await state.need.wait()
            if not state.in_need or state.sid is None:
                state.need.clear()
                attempt = 0
            elif (early := state.ask_at - loop.time()) > 0:
                state.need.clear()
                with suppress(TimeoutError):
                    async with asyncio.timeout(early):
                        await state.need.wait()  # or until one is needed sooner
                state.need.set()
            else:
                await self._ask_for_snapshots(state)
                attempt += 1
                state.asked_at = loop.time()
                state.ask_at = state.asked_at + 1 + jitter(attempt)

    async def _ask_for_snapshots(self, state: SubscriptionState) -> None:
        tickers, refused = sorted(state.in_need), False
        try:
            await self._ask_for(state, tickers)
        except BadRequestError:
            refused = True
        for ticker in tickers if refused else ():  # one that is gone must not keep the others from theirs
            try:
                await self._ask_for(state, [ticker])
            except BadRequestError as error:
                state.in_need.discard(ticker)
                _log.warning("%s", error)

    async def _ask_for(self, state: SubscriptionState, tickers: list[str]) -> None:
        if state.sid is None:
            return
        params = {"sids": [state.sid], "market_tickers": tickers, "action": "get_snapshot"}
        try:
            await self.call("update_subscription", params)
        except ConnectionLostError:
            pass  # the next subscription begins with snapshots
        except BadRequestError:
            raise
        except PennyweightError as error:
            _log.warning("%s", error)

    @property
    def _session_is_over(self) -> bool:
        return self._session is None or self._session.is_ended

    def _spawn(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        assert self._session is not None
        return self._session.spawn(work)

    async def _send(self, text: str) -> None:
        for state in self._states:  # the answer must be read, however slow a reader is
            state.feed.release()
        if self._session is None:
            raise ConnectionLostError("no connection")
        await self._session.send(text)
