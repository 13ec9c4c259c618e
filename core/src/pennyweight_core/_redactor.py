"""Redact the secret values that a call holds, however they are spelled, from whatever is shown of it."""

from __future__ import annotations

from contextlib import suppress

from pennyweight_core._redact import HIDDEN, is_secret, redact_text
from pennyweight_core._secret import Secret
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
    from typing import Any

    from pennyweight_core._codec import Deviation
    from pennyweight_core._messages import SignableRequest

_MOST_LEVELS = 200


class Redactor:
    """
    Knows the secret values of one call, and redacts them.

    Making one costs next to nothing: values are looked for, and spelled, when something is shown for the first time.

    Args:
        sources: what holds secrets: arguments, options, credentials. Every `Secret` in it counts, at any depth, and every
            text under a secret name.
        names: returns further secret names.
        parent: another redactor, whose values count too.
    """

    __slots__ = ("_names", "_parent", "_sources", "_spellings")

    def __init__(
        self,
        *sources: object,
        names: Callable[[], Collection[str]] = tuple,
        parent: Redactor | None = None,
    ) -> None:
        self._sources: list[tuple[Secret[Any], bool]] = []
        self._names = names
        self._parent = parent
        self._spellings: tuple[int, Secret[Any]] | None = None
        for source in sources:
            self.search(source)

    def __reduce__(self) -> tuple[type[Redactor], tuple[()]]:
        return Redactor, ()  # secrets stay in this process

    def search(self, source: object) -> None:
        """Redact the secrets in this from now on."""
        self._sources.append((Secret(source), isinstance(source, Secret)))

    def add(self, *values: object) -> None:
        """Redact these values from now on."""
        self._sources += [(Secret(value), True) for value in values]

    def add_signed(self, before: SignableRequest, after: SignableRequest) -> None:
        """Redact what a signer has added, but for times: each attempt's signature is another."""
        self._sources.append((Secret(_Signed(before, after)), False))

    def text(self, text: str) -> str:
        """Return text with `***` for every value, in any spelling, and for what stands under a secret name."""
        return redact_text(self.values(text))

    def values(self, text: str) -> str:
        """Return text with `***` for every value, in any spelling."""
        from pennyweight_core._spellings import replace_spellings

        return replace_spellings(text, self._known(), HIDDEN)

    def json(self, value: Any, redact: Callable[[str], str] | None = None) -> Any:
        """
        Return a copy of a JSON value, each text and name redacted: by `values`, or by another function.

        `***` stands for what is nested too deeply to be read.
        """
        try:
            return _copy(value, redact or self.values, _MOST_LEVELS)
        except RecursionError:  # hardly any stack is left
            return HIDDEN

    def headers(self, headers: Mapping[str, str]) -> dict[str, str]:
        """Return headers with `***` for the secret ones, and for secrets inside of others."""
        names = self._names()
        return {name: HIDDEN if is_secret(name, names) else self.text(value) for name, value in headers.items()}

    def conceal(self, value: Any) -> Any:
        """Return a value as it is, or in a `Secret` if it holds one of the values."""
        stack = [value]
        while stack:
            current = stack.pop()
            if isinstance(current, str) and self.values(current) != current:
                return Secret(value)
            if isinstance(current, dict):
                stack += [*current, *current.values()]
            elif isinstance(current, list):
                stack += current
        return value

    def deviation(self, deviation: Deviation) -> Deviation:
        """Return a difference whose value is a `Secret` if it holds one."""
        return deviation._replace(path=self.values(deviation.path), found=self.conceal(deviation.found))

    def error(self, error: BaseException, handled: BaseException | None) -> None:
        """
        Remove the values from an error and from those it is linked to, but for the bytes of a body.

        `handled` and what it is linked to are not ours and stay as they are.
        """
        stack: list[BaseException | None] = [error]
        seen = {id(None), id(handled)}
        while stack:
            current = stack.pop()
            if current is None or id(current) in seen:
                continue
            seen.add(id(current))
            self._redact_error(current)
            stack += [current.__cause__, current.__context__]
            if isinstance(current, BaseExceptionGroup):
                stack += current.exceptions

    def _redact_error(self, error: BaseException) -> None:
        args = tuple([self.json(argument) for argument in error.args])
        if args != error.args:
            error.args = args
        for name in (*vars(error), "strerror", "filename", "filename2"):
            value: Any = getattr(error, name, None)
            if name == "headers" and isinstance(value, dict):
                redacted = type(value)(self.headers(value))
            else:
                redacted = self.json(value)
            if redacted != value:
                with suppress(AttributeError, TypeError):  # somebody else's error, which cannot be changed
                    setattr(error, name, redacted)

    def _known(self) -> frozenset[str]:
        """Return what to look for: the spellings of all values."""
        from pennyweight_core._spellings import spell

        if self._spellings is None or self._spellings[0] != len(self._sources):
            found = frozenset(each for value in self._find() for each in spell(value))
            self._spellings = (len(self._sources), Secret(found))
        own: frozenset[str] = self._spellings[1].reveal()
        return own | self._parent._known() if self._parent else own

    def _find(self) -> Iterator[str]:
        """Yield the texts of all secrets in the sources."""
        names = self._names()
        stack: list[tuple[object, bool]] = [(source.reveal(), secret) for source, secret in self._sources]
        seen: set[int] = set()
        while stack:
            value, secret = stack.pop()
            if isinstance(value, Secret):
                stack.append((value.reveal(), True))
            elif isinstance(value, (str, bytes)):
                if secret:
                    yield value if isinstance(value, str) else value.decode("utf-8", "surrogateescape")
            elif id(value) not in seen:
                seen.add(id(value))
                inner = list(_children(value))
                stack += [(each, secret or (name is not None and is_secret(name, names))) for name, each in inner]
                if secret and not inner and _is_number(value):
                    yield str(value)


def _copy(value: Any, redact: Callable[[str], str], levels: int) -> Any:
    if isinstance(value, str):
        return redact(value)
    if type(value) not in (dict, list, tuple):
        return value
    if not levels:
        return HIDDEN
    if isinstance(value, dict):
        return {_copy(name, redact, levels): _copy(inner, redact, levels - 1) for name, inner in value.items()}
    copies = [_copy(inner, redact, levels - 1) for inner in value]
    return tuple(copies) if type(value) is tuple else copies


class _Signed:
    """What a signer has added to a request."""

    __slots__ = ("after", "before")

    def __init__(self, before: SignableRequest, after: SignableRequest) -> None:
        self.before = before
        self.after = after

    def added(self) -> Iterator[Secret[str]]:
        """Yield the values of headers and query parameters, as they are, but for times."""
        from urllib.parse import unquote_plus

        for name, value in self.after.headers.items():
            if self.before.headers.get(name) != value and not is_time(name):
                yield Secret(value)
        before = self.before.raw_query.split("&")
        for part in self.after.raw_query.split("&"):
            name, _, value = part.partition("=")
            if part not in before and not is_time(name):
                yield Secret(unquote_plus(value))


def is_time(name: str) -> bool:
    """Return whether a header or parameter of this name holds the time of a signature."""
    return "timestamp" in name.lower()


def _children(value: object) -> Iterable[tuple[str | None, object]]:
    """Return the parts of a container or a model, with their names."""
    from collections.abc import Mapping

    if isinstance(value, Mapping):
        return [(str(name), inner) for name, inner in value.items()]
    if isinstance(value, (list, tuple, set, frozenset)):
        return [(None, inner) for inner in value]
    if isinstance(value, _Signed):
        return [(None, inner) for inner in value.added()]
    fields = getattr(type(value), "__attrs_attrs__", ())
    return [(field.name, getattr(value, field.name, None)) for field in fields]


def _is_number(value: object) -> bool:
    from decimal import Decimal

    return isinstance(value, (int, Decimal)) and not isinstance(value, bool)
