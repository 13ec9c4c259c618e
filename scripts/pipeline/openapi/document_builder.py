"""A value that grows event by event, and the limits it must keep while it grows."""

from collections.abc import Callable
from typing import Any

from pipeline.openapi.values import equal

_MERGE: Any = object()
"""The key of what is merged into a mapping that is open."""
MOST_VALUES = 1_000_000
DEEPEST = 200

Problem = Callable[[str, str, str], Exception]
"""Makes the error to raise from: what is wrong, what was expected, what was found."""
Repeat = Callable[[str, Exception], None]
"""Notes a key that a mapping has twice with equal values, with the error that it would be otherwise."""


class Growing:
    """
    Grows one tree of dicts, lists and scalars; refuses bombs, broken text and keys twice in a mapping.

    With `repeat`, a key may come again with an equal value; what other readers make of two values differs.
    """

    def __init__(self, problem: Problem, repeat: Repeat | None = None) -> None:
        self.problem = problem
        self._repeat = repeat
        self._repeated: list[tuple[Any, str, Any, Exception]] = []
        """Mappings that are open, with a key that came again, its first value, and the error if they differ."""
        self.result: Any = None
        self._roots = 0
        self._values = 0
        self._open: list[tuple[Any, str | None]] = []
        self._key: str | None = None
        self._anchors: dict[str, Any] = {}

    @property
    def wants_key(self) -> bool:
        """Whether the next scalar is a key of the innermost mapping."""
        return self._key is None and bool(self._open) and isinstance(self._open[-1][0], dict)

    def add_key(self, key: str) -> None:
        """Name the value that comes next."""
        self._check_text(key)
        container = self._open[-1][0]
        if key in container:
            error = self.problem(f"duplicate key {key!r}", "each key once in a mapping", f"{key!r} again")
            if self._repeat is None:
                raise error
            self._repeated.append((container, key, container[key], error))
        self._key = key

    def add_merge_key(self) -> None:
        """Merge the value that comes next, a mapping or a list of them, into the innermost mapping when that is closed."""
        if _MERGE in self._open[-1][0]:
            raise self.problem("duplicate key '<<'", "each key once in a mapping", "'<<' again")
        self._key = _MERGE

    def add(self, value: Any, *, anchor: str | None = None) -> None:
        """Put a scalar where it belongs."""
        if isinstance(value, str):
            self._check_text(value)
        self._place(value)
        self._remember(anchor, value)

    def open(self, container: Any, *, anchor: str | None = None) -> None:
        """Begin an empty mapping or list; what comes next goes into it until it is closed."""
        if self.wants_key:
            raise self.problem("a key that is no text", "a scalar as key", "a mapping or list")
        if len(self._open) >= DEEPEST:
            raise self.problem("too deep", f"at most {DEEPEST} levels", "more")
        self._anchors.pop(anchor or "", None)  # the name is free again; inside itself it has no meaning yet
        self._place(container)
        self._open.append((container, anchor))

    def close(self) -> None:
        """End the innermost mapping or list."""
        container, anchor = self._open.pop()
        while self._repeat and self._repeated and self._repeated[-1][0] is container:
            _, key, first, error = self._repeated.pop()
            if not equal(first, container[key]):
                raise error
            self._repeat(key, error)
        if isinstance(container, dict) and _MERGE in container:
            self._merge(container)
        self._remember(anchor, container)

    def _merge(self, container: dict[Any, Any]) -> None:
        """Merge what a `<<` holds: a mapping's own keys win, then the first of several mappings."""
        own = dict(container)
        merged = own.pop(_MERGE)
        sources = merged if isinstance(merged, list) else [merged]
        if not all(isinstance(source, dict) for source in sources):
            raise self.problem(
                "a merge of what is no mapping", "a mapping, or a list of them, after <<", "another value"
            )
        container.clear()
        for source in [*reversed(sources), own]:
            container.update(source)

    def add_alias(self, anchor: str) -> None:
        """Put a copy of what was anchored: no two places of a document share a value."""
        if self.wants_key:
            raise self.problem("a key that is an alias", "a scalar as key", f"*{anchor}")
        if anchor not in self._anchors:
            raise self.problem("an alias without an anchor", "an alias of something complete", f"*{anchor}")
        self.add_tree(self._anchors[anchor])

    def add_tree(self, tree: Any) -> None:
        """Put a copy of a whole tree, as if it had come piece by piece."""
        if isinstance(tree, dict):
            self.open({})
            for key, value in tree.items():
                self.add_key(key)
                self.add_tree(value)
            self.close()
        elif isinstance(tree, list):
            self.open([])
            for value in tree:
                self.add_tree(value)
            self.close()
        else:
            self.add(tree)

    def _place(self, value: Any) -> None:
        self._values += 1
        if self._values > MOST_VALUES:
            raise self.problem("too many values", f"at most {MOST_VALUES:,}, with aliases written out", "more")
        if not self._open:
            self._roots += 1
            if self._roots > 1:
                raise self.problem("a second document", "one document", "another after it")
            self.result = value
            return
        container = self._open[-1][0]
        if isinstance(container, dict):
            container[self._key] = value
            self._key = None
        else:
            container.append(value)

    def _remember(self, anchor: str | None, value: Any) -> None:
        if anchor is not None:
            self._anchors[anchor] = value

    def _check_text(self, text: str) -> None:
        if not text.isascii() and any("\ud800" <= character <= "\udfff" for character in text):
            raise self.problem("half a character", "text that UTF-8 can hold", ascii(text))
