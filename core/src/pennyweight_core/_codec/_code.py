"""
Python text in the making: how a decoded value becomes a value of a model.

A loop over fields costs more than the work on most of them. So a shape gives its work as an expression, and the
expressions of a model's fields are compiled into one function. The text varies in the names of attributes only.
"""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class Code:
    """The objects that expressions refer to, by name."""

    def __init__(self) -> None:
        self._names: dict[str, Any] = {}
        self._numbers = count()

    def variable(self) -> str:
        """Return a name that nothing has yet."""
        return f"_{next(self._numbers)}"

    def bind(self, value: object, name: str | None = None) -> str:
        """Return a name for an object; one that is named already gives its name to another."""
        name = name or self.variable()
        self._names[name] = value
        return name

    def bind_lazily(self, find: Callable[[], Callable[[Any], Any]]) -> str:
        """Return a name for a function that is found at its first call: models may hold themselves."""
        name = self.variable()

        def call_first(value: Any) -> Any:
            found = find()
            self.bind(found, name)
            return found(value)

        return self.bind(call_first, name)

    def compile(self, argument: str, lines: Iterable[str]) -> Callable[[Any], Any]:
        """Return the function of one argument with these lines."""
        exec("\n  ".join([f"def function({argument}):", *lines]), self._names)  # noqa: S102 - only names of attributes vary
        function: Callable[[Any], Any] = self._names.pop("function")
        return function


def indented(lines: Iterable[str]) -> list[str]:
    """Return lines as they stand in a block."""
    return [f"  {line}" for line in lines]
