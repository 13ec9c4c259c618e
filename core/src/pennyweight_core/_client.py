"""`Client` and `AsyncClient`: what every vendor's client inherits."""

from __future__ import annotations

from contextlib import asynccontextmanager, contextmanager
from typing import Any

from pennyweight_core._client_setup import BaseClient
from pennyweight_core._run import run_async, run_sync
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Mapping
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from types import TracebackType
    from typing import TypeVar

    from pennyweight_core._http import AsyncHttpSender, HttpSender
    from pennyweight_core._operation import Operation
    from pennyweight_core._pages import AsyncModelPages, ModelPages
    from pennyweight_core._response import Response
    from pennyweight_core._stream import AsyncStreamedResponse, StreamedResponse

    # Not `Self`, which jedi takes for the class that says it: completion would end at `with Kalshi() as kalshi:`.
    Entered = TypeVar("Entered", bound="Client")
    AsyncEntered = TypeVar("AsyncEntered", bound="AsyncClient")

_NOTHING: Mapping[str, object] = {}


class Client(BaseClient):
    """A synchronous client; thread-safe. Close it, or use it in a `with` block."""

    _sender: HttpSender

    def _make_sender(self) -> Any:
        from pennyweight_core._http import HttpSender

        return HttpSender(**self._transport_options)

    def _check_transport(self, http_client: object, transport: object) -> None:
        from pennyweight_core._http import check_transport

        check_transport(http_client, transport, asynchronous=False)

    def _respond(
        self,
        operation: Operation[Any],
        *,
        path: Mapping[str, object] = _NOTHING,
        query: Mapping[str, object] = _NOTHING,
        body: Mapping[str, object] | None = None,
        **options: Any,
    ) -> Response[Any]:
        self._warn_of_deprecated(operation, {"path": path, "query": query, "body": body, **options})
        steps = self._open().run(operation, self._merge_options(operation, options), path=path, query=query, body=body)
        return run_sync(steps, self._sender.send, self._clock)

    def _call(self, operation: Operation[Any], **arguments: Any) -> Any:
        return self._respond(operation, **arguments).data

    def _run_for_token(self, ask: Callable[..., Any], **arguments: Any) -> Any:
        return run_sync(self._steps_for_token(ask, arguments), self._sender.send, self._clock)

    def _respond_page(self, operation: Operation[Any], *, max_items: int | None = None, **arguments: Any) -> Any:  # noqa: ARG002 - one page has no use for it
        return self._respond(operation, **arguments)

    def _pages(self, operation: Operation[Any], **arguments: Any) -> ModelPages[Any] | Any:
        from pennyweight_core._pages import ModelPages, Pages

        self._check_page_options(operation, arguments)
        kind = Pages if operation.pagination and len(operation.pagination.items) == 1 else ModelPages
        return kind(self._respond, operation, arguments, self._vendor.name)

    def request(
        self, method: str, path: str, *, query: Mapping[str, object] = _NOTHING, json: Any = None, **options: Any
    ) -> Response[Any]:
        """
        Call an endpoint that this client has no method for, signed and guarded like the others; never sent twice.

        Args:
            method: such as `GET`.
            path: below the base URL, percent-encoded, starting with a slash.
            query: parameters as Python values; secret ones as `Secret`.
            json: the body, as plain Python values and Decimals; secret ones as `Secret`.
            options: see `CallOptions`.

        Returns:
            A `Response` whose `.data` are plain Python values, numbers with a fraction as `Decimal`; None for no body.
        """
        from pennyweight_core._raw import raw_operation

        operation, body = raw_operation(method, path, json)
        return self._respond(operation, query=query, body=body, **options)

    def stream(
        self, method: str, path: str, *, query: Mapping[str, object] = _NOTHING, json: Any = None, **options: Any
    ) -> AbstractContextManager[StreamedResponse]:
        """
        Call an endpoint and read its body piece by piece, for answers too large to hold; takes what `request` takes.

        Yields a `StreamedResponse` with `.status_code`, `.headers` and `.iter_bytes()`; a status that says no raises first.
        """
        return self._stream(method, path, query, json, options)

    @contextmanager
    def _stream(
        self, method: str, path: str, query: Mapping[str, object], json: Any, options: dict[str, Any]
    ) -> Iterator[StreamedResponse]:
        from pennyweight_core._raw import raw_operation
        from pennyweight_core._stream import StreamedResponse

        operation, body = raw_operation(method, path, json)
        runner = self._open()
        steps = runner.run_streaming(operation, self._merge_options(operation, options), query=query, body=body)
        result, explain_break = run_sync(steps, self._sender.send, self._clock)
        assert result.open_response is not None
        try:
            yield StreamedResponse(result, explain_break)
        except BaseException as error:
            if not isinstance(error, Exception):
                result.open_response.abandon()
            raise
        finally:
            result.open_response.close()

    def close(self) -> None:
        """Close connections; calls raise from now on. A client given as `http_client` stays open: it is yours."""
        for part in (*self._close(), *self._open_streams):
            part.close()
        if self._runner is not None:
            self._sender.close()

    def __enter__(self: Entered) -> Entered:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncClient(BaseClient):
    """An asynchronous client. Close it with `aclose()`, or use it in an `async with` block."""

    _sender: AsyncHttpSender

    def _make_sender(self) -> Any:
        from pennyweight_core._http import AsyncHttpSender

        return AsyncHttpSender(**self._transport_options)

    def _check_transport(self, http_client: object, transport: object) -> None:
        from pennyweight_core._http import check_transport

        check_transport(http_client, transport, asynchronous=True)

    async def _respond(
        self,
        operation: Operation[Any],
        *,
        path: Mapping[str, object] = _NOTHING,
        query: Mapping[str, object] = _NOTHING,
        body: Mapping[str, object] | None = None,
        **options: Any,
    ) -> Response[Any]:
        self._warn_of_deprecated(operation, {"path": path, "query": query, "body": body, **options})
        steps = self._open().run(operation, self._merge_options(operation, options), path=path, query=query, body=body)
        return await run_async(steps, self._sender.send, self._clock)

    async def _call(self, operation: Operation[Any], **arguments: Any) -> Any:
        return (await self._respond(operation, **arguments)).data

    async def _run_for_token(self, ask: Callable[..., Any], **arguments: Any) -> Any:
        return await run_async(self._steps_for_token(ask, arguments), self._sender.send, self._clock)

    async def _respond_page(self, operation: Operation[Any], *, max_items: int | None = None, **arguments: Any) -> Any:  # noqa: ARG002 - one page has no use for it
        return await self._respond(operation, **arguments)

    def _pages(self, operation: Operation[Any], **arguments: Any) -> AsyncModelPages[Any] | Any:
        from pennyweight_core._pages import AsyncModelPages, AsyncPages

        self._check_page_options(operation, arguments)
        kind = AsyncPages if operation.pagination and len(operation.pagination.items) == 1 else AsyncModelPages
        return kind(self._respond, operation, arguments, self._vendor.name)

    async def request(
        self, method: str, path: str, *, query: Mapping[str, object] = _NOTHING, json: Any = None, **options: Any
    ) -> Response[Any]:
        """Call an endpoint that this client has no method for; see `Client.request`."""
        from pennyweight_core._raw import raw_operation

        operation, body = raw_operation(method, path, json)
        return await self._respond(operation, query=query, body=body, **options)

    def stream(
        self, method: str, path: str, *, query: Mapping[str, object] = _NOTHING, json: Any = None, **options: Any
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse]:
        """Call an endpoint and read its body piece by piece; see `Client.stream`."""
        return self._stream(method, path, query, json, options)

    @asynccontextmanager
    async def _stream(
        self, method: str, path: str, query: Mapping[str, object], json: Any, options: dict[str, Any]
    ) -> AsyncIterator[AsyncStreamedResponse]:
        from pennyweight_core._raw import raw_operation
        from pennyweight_core._stream import AsyncStreamedResponse

        operation, body = raw_operation(method, path, json)
        runner = self._open()
        steps = runner.run_streaming(operation, self._merge_options(operation, options), query=query, body=body)
        result, explain_break = await run_async(steps, self._sender.send, self._clock)
        assert result.open_response is not None
        try:
            yield AsyncStreamedResponse(result, explain_break)
        finally:
            await result.open_response.aclose()

    async def aclose(self) -> None:
        """Close connections; calls raise from now on. A client given as `http_client` stays open: it is yours."""
        for part in (*self._close(), *self._open_streams):
            await part.aclose()
        if self._runner is not None:
            await self._sender.aclose()

    async def __aenter__(self: AsyncEntered) -> AsyncEntered:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()
