"""
Pagination. A paginated method returns `Pages`.

Pages are requested while you iterate, none before. Each iteration starts at the beginning, and `.cursor` says where
to go on later, also in another process: give it as the argument that the operation has for it.
"""

from __future__ import annotations

from typing import Generic, TypeVar

from pennyweight_core._pagination import PageCursor, initial_cursor
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
    from typing import Any

    from pennyweight_core._operation import Operation
    from pennyweight_core._response import Response

Model = TypeVar("Model", covariant=True)
Item = TypeVar("Item", covariant=True)


class _Paginator:
    """
    The half that sync and async share.

    Attributes:
        cursor: names the page to go on from: no item before it is lost, and none given twice, except those of a page
            that was left in the middle. None before the first page, and after the last.
        finished: whether the last page was read.
    """

    def __init__(
        self, fetch: Callable[..., Any], operation: Operation[Any], arguments: dict[str, Any], vendor: str
    ) -> None:
        arguments = dict(arguments)
        self._max_items: int | None = arguments.pop("max_items", None)
        if self._max_items is not None and self._max_items < 0:
            raise ValueError(f"max_items: expected a whole number from 0 on, found {self._max_items!r}")
        self._fetch = fetch
        self._operation = operation
        self._arguments = arguments
        self._vendor = vendor
        self.cursor: Any = initial_cursor(operation, arguments)
        self.finished = False

    def _start(self) -> PageCursor:
        position = PageCursor(self._operation, self._arguments, self._vendor)
        position.more = self._max_items != 0
        self.cursor, self.finished = position.cursor, False
        return position

    def _sync_cursor(self, position: PageCursor) -> None:
        self.cursor, self.finished = position.cursor, not position.more

    def _limit_reached(self, count: int) -> bool:
        return self._max_items is not None and count >= self._max_items

    def _take(self, position: PageCursor, items: list[Any]) -> list[tuple[Any, bool]]:
        """The items still wanted, each with whether it is the last of its page."""
        wanted = len(items) if self._max_items is None else self._max_items - (position.count - len(items))
        return [(item, index == len(items) - 1) for index, item in enumerate(items[:wanted])]

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._operation.name}>"


class ModelPages(_Paginator, Generic[Model]):
    """Pages whose items stand in several lists: `.pages()` gives whole models; `max_items` counts all lists."""

    def responses(self) -> Iterator[Response[Model]]:
        """Yield each page with the answer it came in."""
        position = self._start()
        while position.more:
            response = self._fetch(self._operation, **position.arguments())
            position.advance(response)
            self._sync_cursor(position)
            yield response
            if self._limit_reached(position.count):
                return

    def pages(self) -> Iterator[Model]:
        """Yield one model per page, fetching each when it is asked for."""
        for response in self.responses():
            yield response.data


class Pages(ModelPages[Model], Generic[Model, Item]):
    """Items of all pages, fetched as needed; `.pages()` gives the models they came in."""

    def __iter__(self) -> Iterator[Item]:
        position = self._start()
        while position.more:
            response = self._fetch(self._operation, **position.arguments())
            items = position.items(response.data)
            position.advance(response)
            if not items:
                self._sync_cursor(position)
            for item, last in self._take(position, items):
                if last:
                    self._sync_cursor(position)
                yield item
            if self._limit_reached(position.count):
                return


class AsyncModelPages(_Paginator, Generic[Model]):
    """The same for asynchronous clients."""

    _fetch: Callable[..., Awaitable[Any]]

    async def responses(self) -> AsyncIterator[Response[Model]]:
        """Yield each page with the answer it came in."""
        position = self._start()
        while position.more:
            response = await self._fetch(self._operation, **position.arguments())
            position.advance(response)
            self._sync_cursor(position)
            yield response
            if self._limit_reached(position.count):
                return

    async def pages(self) -> AsyncIterator[Model]:
        """Yield one model per page, fetching each when it is asked for."""
        async for response in self.responses():
            yield response.data


class AsyncPages(AsyncModelPages[Model], Generic[Model, Item]):
    """The same for asynchronous clients: `async for item in client.markets.list()`, without await."""

    async def __aiter__(self) -> AsyncIterator[Item]:
        position = self._start()
        while position.more:
            response = await self._fetch(self._operation, **position.arguments())
            items = position.items(response.data)
            position.advance(response)
            if not items:
                self._sync_cursor(position)
            for item, last in self._take(position, items):
                if last:
                    self._sync_cursor(position)
                yield item
            if self._limit_reached(position.count):
                return
