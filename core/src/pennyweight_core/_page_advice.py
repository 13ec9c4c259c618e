"""Pages that are used as something else say how to read them."""

from __future__ import annotations

from functools import partial

from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from pennyweight_core._operation import Operation


class PageAdvice:
    """
    Refuses indexing, `len()`, `next()`, a loop of the wrong sort, and attributes of a page.

    Attributes:
        _loop: how one iterates, `for` or `async for`.
        _single: whether items are in one list, so that the pages themselves are iterated over.
    """

    _loop: str
    _single: bool
    _operation: Operation[object]

    @property
    def _lists(self) -> dict[str, str]:
        """The lists that hold items: the last part of each dotted path, which is a method's name, to the path."""
        assert self._operation.pagination is not None
        return {path.rpartition(".")[2]: path for path in self._operation.pagination.items}

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *(() if self._single else self._lists)]

    if not TYPE_CHECKING:  # type checkers refuse all of this by themselves

        def _refuse(self, found):
            raise TypeError(f"{self._operation.name} returns pages, which {found}: {self._advise()}")

        def _advise(self):
            called = f"{self._operation.name}(…)"
            iterated = [called] if self._single else [f"{called}.{name}()" for name in self._lists]
            loops = " or ".join(f"`{self._loop} item in {each}`" for each in iterated)
            return f"write {loops}; `.pages()` gives whole pages"

        def __bool__(self):
            return True  # not by __len__, which refuses

        def __getitem__(self, _):  # a `for` loop comes here too, where there is no __iter__
            self._refuse("are not a list")

        def __len__(self):  # noqa: PLE0303 - it only raises
            self._refuse("have no length until they are read")

        def __next__(self):
            self._refuse("are not an iterator")

        def __aiter__(self):
            self._refuse("are not iterated over like this")

        # No __await__: whoever asks `inspect.isawaitable` would believe it.

        def __getattr__(self, name):
            if name.startswith("_"):
                raise AttributeError(name)
            if not self._single and name in self._lists:
                return partial(self._items, self._lists[name])
            raise AttributeError(
                f"{self._operation.name} returns pages, which have no attribute {name!r}: {self._advise()}"
            )
