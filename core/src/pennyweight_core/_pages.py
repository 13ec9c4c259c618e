"""
Pagination. A paginated method returns `Pages`.

Pages are requested while you iterate, none before. Each iteration starts at the beginning, and `.cursor` says where
to go on later, also in another process: give it as the argument that the operation has for it.
"""

from __future__ import annotations

from typing import Generic, TypeVar

from pennyweight_core._option_checks import check_count
from pennyweight_core._page_advice import PageAdvice
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
        max_items = arguments.pop("max_items", None)
        self._max_items = None if max_items is None else check_count("max_items", max_items)
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

    def _take(self, items: list[Any], count: int) -> list[tuple[Any, bool]]:
        """The items still wanted after `count`, each with whether it is the last of its page."""
        wanted = len(items) if self._max_items is None else self._max_items - count
        return [(item, index == len(items) - 1) for index, item in enumerate(items[:wanted])]

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._operation.name}>"


class ModelPages(_Paginator, PageAdvice, Generic[Model]):
    """
    Pages whose items are in several lists.

    `.pages()` gives whole models, and a method with the name of a list gives its items over all pages, such as
    `.market_positions()`. `max_items` counts the items of that list; in `.pages()`, those of all lists.
    """

    _loop = "for"
    _single = False

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

    def _items(self, path: str) -> Iterator[Any]:
        """Yield the items of one list, fetching pages as needed."""
        position, count = self._start(), 0
        while position.more:
            response = self._fetch(self._operation, **position.arguments())
            items = position.items(response.data, path)
            position.advance(response)
            if not items:
                self._sync_cursor(position)
            for item, last in self._take(items, count):
                if last:
                    self._sync_cursor(position)
                yield item
            count += len(items)
            if self._limit_reached(count):
                return


class Pages(ModelPages[Model], Generic[Model, Item]):
    """Items of all pages, fetched as needed; `.pages()` gives the models they came in."""

    _single = True

    def __iter__(self) -> Iterator[Item]:
        (path,) = self._lists.values()
        return self._items(path)


class AsyncModelPages(_Paginator, PageAdvice, Generic[Model]):
    """The same for asynchronous clients."""

    _loop = "async for"
    _single = False
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

    async def _items(self, path: str) -> AsyncIterator[Any]:
        """Yield the items of one list, fetching pages as needed."""
        position, count = self._start(), 0
        while position.more:
            response = await self._fetch(self._operation, **position.arguments())
            items = position.items(response.data, path)
            position.advance(response)
            if not items:
                self._sync_cursor(position)
            for item, last in self._take(items, count):
                if last:
                    self._sync_cursor(position)
                yield item
            count += len(items)
            if self._limit_reached(count):
                return


class AsyncPages(AsyncModelPages[Model], Generic[Model, Item]):
    """The same for asynchronous clients: `async for item in client.markets.list()`, without await."""

    _single = True

    def __aiter__(self) -> AsyncIterator[Item]:
        (path,) = self._lists.values()
        return self._items(path)
