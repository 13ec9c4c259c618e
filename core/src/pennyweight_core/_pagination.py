"""The cursor of one iteration through the pages of a list."""

from __future__ import annotations

from pennyweight_core._errors import APIResponseError
from pennyweight_core._values import UNSET, Unset
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    from pennyweight_core._operation import Operation
    from pennyweight_core._response import Response


_MOST_EMPTY = 500  # pages in a row; a vendor that filters after it has counted may send some


class PageCursor:
    """
    The position of one iteration.

    Attributes:
        cursor: what names the next page; None for the first without a start, and after the last.
        more: whether there is a next page.
        count: how many items there were so far, in all lists.
    """

    def __init__(self, operation: Operation[Any], arguments: dict[str, Any], vendor: str) -> None:
        assert operation.pagination is not None
        self._operation = operation
        self._pagination = operation.pagination
        self._arguments = arguments
        self._vendor = vendor
        self.cursor: Any = initial_cursor(operation, arguments)
        self._seen = {self.cursor}
        self._before = b""
        self._empty = 0
        self.more = True
        self.count = 0

    def arguments(self) -> dict[str, Any]:
        """Return the arguments that fetch the next page."""
        if self.cursor is None:
            return self._arguments
        location = self._pagination.location
        return {
            **self._arguments,
            location: {**(self._arguments.get(location) or {}), self._pagination.parameter: self.cursor},
        }

    def items(self, page: Any, path: str) -> list[Any]:
        """
        Return the items of one list of a page; null and nothing are none.

        Raises:
            APIResponseError: there is something else, and to go on would lose items silently.
        """
        items = self._get_path(page, path)
        if items is None or items is UNSET:
            return []
        if not isinstance(items, list):
            raise self._pagination_error(f"expected a list of items at {path}, found {type(items).__name__}")
        return items

    def advance(self, response: Response[Any]) -> None:
        """
        Move to the next page.

        Raises:
            APIResponseError: the vendor names a page that was there already, names none that we understand, or goes on
            sending empty pages.
        """
        page, before = response.data, self.count
        for path in self._pagination.items:
            found = self._get_path(page, path)
            self.count += len(found) if isinstance(found, list) else 0
        self.cursor = self._next_token(page) if self._pagination.next is not None else self._next_offset(response)
        self.more = self.cursor is not None
        if self.cursor in self._seen and self.more:
            if self._pagination.next is not None and self.count == before:  # an empty page that names itself: the end
                self.cursor, self.more = None, False
                return
            raise self._pagination_error(f"the vendor named page {self.cursor!r} twice, and going on would never end")
        self._empty = self._empty + 1 if self.count == before else 0
        if self.more and self._empty >= _MOST_EMPTY:
            raise self._pagination_error(f"the vendor sent {self._empty} empty pages in a row, and names one more")
        self._seen.add(self.cursor)

    def _next_token(self, page: Any) -> str | int | None:
        assert self._pagination.next is not None
        named = self._get_path(page, self._pagination.next)
        if named is None or named is UNSET:
            return None
        if isinstance(named, str):
            if any("\ud800" <= character <= "\udfff" for character in named):
                raise self._pagination_error(f"the next page's name is no Unicode text: {named!a}")
            return str(named) if named.strip() else None
        if isinstance(named, int) and not isinstance(named, bool):
            return named
        raise self._pagination_error(f"expected the next page's name as text, found {type(named).__name__}")

    def _next_offset(self, response: Response[Any]) -> int | None:
        page = response.data
        (path,) = self._pagination.items
        items = self.items(page, path)
        total = self._get_path(page, self._pagination.total) if self._pagination.total else None
        reached = int(self.cursor or 0) + len(items)
        if isinstance(total, int) and not isinstance(total, bool):
            return reached if items and reached < total else None
        if items and response.content == self._before:
            raise self._pagination_error("the vendor sent the same page twice, and going on would never end")
        self._before = response.content
        return reached if items else None

    def _get_path(self, page: Any, path: str) -> Any:
        """Follow dotted attributes as far as they are set."""
        for name in path.split("."):
            if page is None or page is UNSET:
                return page
            if not hasattr(page, name):
                raise self._pagination_error(f"expected an object with {name}, found {type(page).__name__}")
            page = getattr(page, name)
        return page

    def _pagination_error(self, found: str) -> APIResponseError:
        name = self._operation.name
        return APIResponseError(
            f"{self._vendor} {name}: can't go on after {self.count} items: {found}. "
            "Was the first cursor one of the vendor's? If so, report it as drift",
            vendor=self._vendor,
            operation=name,
        )


def initial_cursor(operation: Operation[Any], arguments: dict[str, Any]) -> Any:
    """Return the cursor or offset that the caller gave; None when none was."""
    assert operation.pagination is not None
    given = (arguments.get(operation.pagination.location) or {}).get(operation.pagination.parameter)
    return None if isinstance(given, Unset) or given == "" else given
