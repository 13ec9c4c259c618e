"""A live stream of one of Kalshi's exchanges: one connection, reconnected, with any number of subscriptions."""

from __future__ import annotations

from importlib import import_module

from pennyweight_core import APIConnectionError, APIResponseError, MissingCredentialsError
from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.live import (
    ConnectionLostError,
    Dialer,
    Feed,
    FeedOptions,
    LoopThread,
    Session,
    SessionOptions,
    stream_url,
)

from ._handler import KalshiHandler
from ._state import SubscriptionState

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from types import TracebackType
    from typing import Any, ClassVar, TypeVar

    from pennyweight_core.live import Reconnection, WhenFull

    from ._channels_table import Channel

    Kind = TypeVar("Kind")
    AsyncEntered = TypeVar("AsyncEntered", bound="AsyncStream")
    Entered = TypeVar("Entered", bound="Stream")


class AsyncStream:
    """
    What asynchronous streams have in common but their channels.

    Attributes:
        servers: addresses by environment.
        path: at a base URL that is no environment's.
    """

    servers: ClassVar[Mapping[str, str]]
    path: ClassVar[str]

    def __init__(
        self,
        client: Any,
        *,
        url: str | None = None,
        buffer: int = 1000,
        when_full: WhenFull = "drop_oldest",
        deadline: float | None = None,
        heartbeat: float = 15.0,
        on_reconnect: Callable[[Reconnection], None] | None = None,
    ) -> None:
        self._client = client
        self._feed_options = FeedOptions.of(buffer, when_full)
        budget = client._constructor_options["deadline"] if deadline is None else deadline
        options = SessionOptions.of(budget, heartbeat, on_reconnect)
        dialer = Dialer(client, stream_url(client, self.servers, self.path, url))
        on_drift = client._constructor_options["on_drift"]
        self._handler = KalshiHandler(_decoder(client._vendor.package, on_drift), strict=on_drift == "raise")
        self._session = Session(dialer, self._handler, options)
        self._handler.use(self._session)
        self._is_entered = False

    async def list_subscriptions(self) -> list[tuple[str, int]]:
        """
        Ask Kalshi for the subscriptions of this connection.

        Returns:
            The channel and the number of each.

        Raises:
            APIConnectionError: the connection was lost meanwhile.
            RuntimeError: the stream is not open.
        """
        if not self._session.is_open:
            raise RuntimeError("the stream is not open; use it in an async with block")
        try:
            await self._handler.settle()
            answer = await self._handler.call("list_subscriptions")
        except ConnectionLostError as error:
            raise APIConnectionError(
                f"kalshi stream.list_subscriptions: {error}. Try again", vendor="kalshi"
            ) from error
        if not isinstance(answer.msg, list):
            raise APIResponseError(
                "kalshi stream.list_subscriptions: expected a list of subscriptions", vendor="kalshi"
            )
        return [(str(row.channel), row.sid) for row in answer.msg]

    async def aclose(self) -> None:
        """Close the connection; subscriptions end. Again is fine."""
        self._client._open_streams.discard(self)
        await self._session.aclose()

    async def __aenter__(self: AsyncEntered) -> AsyncEntered:
        if self._is_entered:
            raise RuntimeError("a stream opens once: call stream() again")
        self._is_entered = True
        self._client._check_open()
        _check_key(self._client)
        self._client._open_streams.add(self)
        try:
            await self._session.start()
        except BaseException:
            await self.aclose()
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def _subscribe(
        self,
        kind: Callable[..., Kind],
        channel: Channel,
        ids: Collection[str],
        options: dict[str, Any],
        buffer: int | None,
        when_full: WhenFull | None,
        *,
        conflate: bool = False,
    ) -> Kind:
        if isinstance(ids, str):
            raise TypeError(f"{channel.ids}: expected a list, found the string {ids!r}")
        if channel.has_books and not ids:
            raise ValueError("tickers: expected market tickers, found none")
        if not self._session.is_open and self._handler.error is None:
            raise RuntimeError("the stream is not open; use it in an async with block")
        feed: Feed[Any] = Feed(
            channel.name, self._feed_options.override(buffer, when_full), market_of if conflate else None
        )
        state = SubscriptionState(channel, ids, options, feed)
        self._handler.add(state)
        return kind(state, self._handler)


class Stream:
    """
    What synchronous streams have in common but their channels: the connection is in a thread.

    Attributes:
        twin: the asynchronous class.
    """

    twin: ClassVar[type[AsyncStream]]

    def __init__(self, client: Any, **options: Any) -> None:
        self._client = client
        self._options = options
        self._is_entered = False
        self._thread: LoopThread | None = None
        self._inner: AsyncStream | None = None

    def list_subscriptions(self) -> list[tuple[str, int]]:
        """Ask Kalshi for the subscriptions of this connection; see `AsyncStream.list_subscriptions`."""
        thread, inner = self._running()
        return thread.run(inner.list_subscriptions())

    def close(self) -> None:
        """Close the connection and its thread; subscriptions end. Again is fine."""
        thread, inner = self._thread, self._inner
        if thread is not None and thread.is_here:
            thread.check_caller()
        self._client._open_streams.discard(self)
        self._thread = self._inner = None
        if thread is None or not thread.is_here:
            return  # a forked child leaves the connection to its parent
        try:
            if inner is not None:
                thread.run(inner.aclose())
        finally:
            thread.close()

    def __enter__(self: Entered) -> Entered:
        if self._is_entered:
            raise RuntimeError("a stream opens once: call stream() again")
        self._is_entered = True
        self._client._check_open()
        self._thread = LoopThread("pennyweight-kalshi-stream")
        self._client._open_streams.add(self)
        try:
            self._inner = self._thread.run(self._open())
        except BaseException:
            self.close()
            raise
        self._client._open_streams.discard(self._inner)  # this one closes it
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    async def _open(self) -> AsyncStream:
        return await self.twin(self._client, **self._options).__aenter__()

    def _running(self) -> tuple[LoopThread, AsyncStream]:
        if self._thread is None or self._inner is None:
            raise RuntimeError("the stream is not open; use it in a with block")
        return self._thread, self._inner

    def _subscribe(
        self,
        kind: Callable[..., Kind],
        channel: Channel,
        ids: Collection[str],
        options: dict[str, Any],
        buffer: int | None,
        when_full: WhenFull | None,
        *,
        conflate: bool = False,
    ) -> Kind:
        from ._subscription import AsyncSubscription

        thread, inner = self._running()

        async def subscribe() -> Any:
            return inner._subscribe(AsyncSubscription, channel, ids, options, buffer, when_full, conflate=conflate)

        return kind(thread.run(subscribe()), thread)


def _check_key(client: Any) -> None:
    credentials = client._try_credentials()
    if credentials is not None and credentials.key is None:
        raise MissingCredentialsError(
            "kalshi stream: an access token opens no stream. Give api_key_id and private_key, or set KALSHI_API_KEY_ID and "
            "KALSHI_PRIVATE_KEY",
            vendor="kalshi",
            operation="stream",
        )


def _decoder(package: str, on_drift: Any) -> Callable[[bytes], Any]:
    """Return the function that makes messages, from the client that this is grafted to."""
    decode = import_module(f"{package}.stream_messages").decode_message

    def decode_message(body: bytes) -> Any:
        return decode(body, on_drift=on_drift)

    return decode_message


def market_of(message: Any) -> object:
    """Return the market that a message is about; a new object, like to no other, where it names none."""
    ticker = getattr(getattr(message, "msg", None), "market_ticker", None)
    return ticker if isinstance(ticker, str) else object()
