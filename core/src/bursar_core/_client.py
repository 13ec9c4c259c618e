"""`Client` and `AsyncClient`: what every vendor's client inherits."""

from __future__ import annotations

from bursar_core._configured import Configured
from bursar_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType
    from typing import Any, Self

    from bursar_core._http import AsyncLine, Line
    from bursar_core._operation import Operation
    from bursar_core._response import Response


class Client(Configured):
    """A synchronous client; thread-safe. Close it, or use it in a `with` block."""

    _line: Line

    def _plug(self) -> Any:
        from bursar_core._http import Line

        return Line(self._timeout, **self._plugs, proxied=self._address.proxied)

    def _respond(
        self,
        operation: Operation[Any],
        *,
        path: Mapping[str, object] = {},
        query: Mapping[str, object] = {},
        body: Mapping[str, object] | None = None,
    ) -> Response[Any]:
        from time import sleep

        steps = self._open().steps(operation, path=path, query=query, body=body)
        try:
            step = next(steps)
            while True:
                if isinstance(step, (int, float)):
                    sleep(step)
                    step = next(steps)
                else:
                    step = steps.send(self._line.send(step))
        except StopIteration as done:
            response: Response[Any] = done.value
            return response

    def _call(self, operation: Operation[Any], **arguments: Any) -> Any:
        return self._respond(operation, **arguments).data

    def close(self) -> None:
        """Close connections. A client given as `http_client` stays open: it is yours."""
        if self._exchange is not None:
            self._line.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncClient(Configured):
    """An asynchronous client. Close it with `aclose()`, or use it in an `async with` block."""

    _line: AsyncLine

    def _plug(self) -> Any:
        from bursar_core._http import AsyncLine

        return AsyncLine(self._timeout, **self._plugs, proxied=self._address.proxied)

    async def _respond(
        self,
        operation: Operation[Any],
        *,
        path: Mapping[str, object] = {},
        query: Mapping[str, object] = {},
        body: Mapping[str, object] | None = None,
    ) -> Response[Any]:
        from asyncio import sleep

        steps = self._open().steps(operation, path=path, query=query, body=body)
        try:
            step = next(steps)
            while True:
                if isinstance(step, (int, float)):
                    await sleep(step)
                    step = next(steps)
                else:
                    step = steps.send(await self._line.send(step))
        except StopIteration as done:
            response: Response[Any] = done.value
            return response

    async def _call(self, operation: Operation[Any], **arguments: Any) -> Any:
        return (await self._respond(operation, **arguments)).data

    async def aclose(self) -> None:
        """Close connections. A client given as `http_client` stays open: it is yours."""
        if self._exchange is not None:
            await self._line.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()
