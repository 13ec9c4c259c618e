"""One walk through the pages of a list: what the next page is, and when there is none."""

from __future__ import annotations

from pennyweight_core._errors import APIResponseError
from pennyweight_core._values import UNSET, Unset
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    from pennyweight_core._operation import Operation
    from pennyweight_core._response import Response


class Walk:
    """
    Where one walk stands.

    Attributes:
        cursor: what names the next page; None for the first without a start, and after the last.
        more: whether there is a next page.
        count: how many items there were so far, in all lists.
    """

    def __init__(self, operation: Operation[Any], arguments: dict[str, Any], vendor: str) -> None:
        assert operation.paging is not None
        self._operation = operation
        self._paging = operation.paging
        self._arguments = arguments
        self._vendor = vendor
        self.cursor: Any = starting(operation, arguments)
        self._seen = {self.cursor}
        self._before = b""
        self.more = True
        self.count = 0

    def arguments(self) -> dict[str, Any]:
        """Return the arguments that fetch the next page."""
        if self.cursor is None:
            return self._arguments
        place = self._paging.place
        return {**self._arguments, place: {**(self._arguments.get(place) or {}), self._paging.parameter: self.cursor}}

    def items(self, page: Any) -> list[Any]:
        """
        Return the items of a page that has one list of them; null and nothing are none.

        Raises:
            APIResponseError: there is something else, and to go on would lose items silently.
        """
        (path,) = self._paging.items
        items = self._reach(page, path)
        if items is None or items is UNSET:
            return []
        if not isinstance(items, list):
            raise self._lost(f"expected a list of items at {path}, found {type(items).__name__}")
        return items

    def advance(self, response: Response[Any]) -> None:
        """
        Step behind a page.

        Raises:
            APIResponseError: the vendor names a page that was there already, or names none that we understand.
        """
        page, before = response.data, self.count
        for path in self._paging.items:
            found = self._reach(page, path)
            self.count += len(found) if isinstance(found, list) else 0
        self.cursor = self._named(page) if self._paging.next is not None else self._counted(response)
        self.more = self.cursor is not None
        if self.cursor in self._seen and self.more:
            if self._paging.next is not None and self.count == before:  # an empty page that names itself: the end
                self.cursor, self.more = None, False
                return
            raise self._lost(f"the vendor named page {self.cursor!r} twice, and going on would never end")
        self._seen.add(self.cursor)

    def _named(self, page: Any) -> str | int | None:
        assert self._paging.next is not None
        named = self._reach(page, self._paging.next)
        if named is None or named is UNSET:
            return None
        if isinstance(named, str):
            return str(named) if named.strip() else None
        if isinstance(named, int) and not isinstance(named, bool):
            return named
        raise self._lost(f"expected the next page's name as text, found {type(named).__name__}")

    def _counted(self, response: Response[Any]) -> int | None:
        page = response.data
        items = self.items(page)
        total = self._reach(page, self._paging.total) if self._paging.total else None
        reached = int(self.cursor or 0) + len(items)
        if isinstance(total, int) and not isinstance(total, bool):
            return reached if items and reached < total else None
        if items and response.content == self._before:
            raise self._lost("the vendor sent the same page twice, and going on would never end")
        self._before = response.content
        return reached if items else None

    def _reach(self, page: Any, path: str) -> Any:
        """Follow dotted attributes as far as the vendor sent something."""
        for name in path.split("."):
            if page is None or page is UNSET:
                return page
            if not hasattr(page, name):
                raise self._lost(f"expected an object with {name}, found {type(page).__name__}")
            page = getattr(page, name)
        return page

    def _lost(self, found: str) -> APIResponseError:
        name = self._operation.name
        return APIResponseError(
            f"{self._vendor} {name}: can't go on after {self.count} items: {found}. "
            "Was the first cursor one of the vendor's? If so, report it as drift",
            vendor=self._vendor,
            operation=name,
        )


def starting(operation: Operation[Any], arguments: dict[str, Any]) -> Any:
    """Return the cursor or offset that the caller gave; None when none was."""
    assert operation.paging is not None
    given = (arguments.get(operation.paging.place) or {}).get(operation.paging.parameter)
    return None if isinstance(given, Unset) or given == "" else given
