"""Check the options of constructors and calls when they are given: names, types and values."""

from __future__ import annotations

import re

from pennyweight_core._secret import Secret
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping
    from typing import Any

    Extra = Mapping[str, str | Secret[str]]
    """Headers or query parameters; secret values as `Secret`."""

_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_FRAMING = frozenset({"connection", "content-encoding", "content-length", "content-type", "host", "transfer-encoding"})
_ASYNC_FLAGS = 0x80 | 0x200  # inspect.CO_COROUTINE | CO_ASYNC_GENERATOR; inspect itself costs milliseconds to import


def option_names() -> frozenset[str]:
    """Names of the options that every call takes."""
    from pennyweight_core._options import CallOptions

    return frozenset(CallOptions.__annotations__)


def check_option_names(options: Iterable[str], called: str, method: Callable[..., Any]) -> None:
    """
    Raises TypeError for a name that no call has as an option.

    `called` is the method as users know it, and `method` has the parameters that a wrong name is compared with.
    """
    unknown = next((name for name in options if name not in option_names()), None)
    if unknown is None:
        return
    from difflib import get_close_matches
    from inspect import Parameter, signature

    own = [name for name, it in signature(method).parameters.items() if it.kind is not Parameter.VAR_KEYWORD]
    near = get_close_matches(unknown, [name for name in (*own, *sorted(option_names())) if name != "self"], n=1)
    hint = f"; did you mean {near[0]!r}?" if near else "."
    raise TypeError(
        f"{called}() got an unexpected keyword argument {unknown!r}{hint} "
        "A query parameter that this version does not know goes into extra_query="
    )


def check_seconds(name: str, value: Any, also: str = "") -> float:
    """Raises TypeError unless it is a number, ValueError unless it is above zero and finite."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise TypeError(f"{name}: expected seconds{also}, found {describe(value)}")
    if not 0 < value < float("inf"):
        raise ValueError(f"{name}: expected seconds above zero, found {value!r}")
    return value


def check_count(name: str, value: Any, *, least: int = 0) -> int:
    """Raises TypeError unless it is a number, ValueError unless it is a whole one from `least` on."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise TypeError(f"{name}: expected a whole number from {least} on, found {describe(value)}")
    if value < least or isinstance(value, float):
        raise ValueError(f"{name}: expected a whole number from {least} on, found {value!r}")
    return value


def check_limits(limits: Any) -> None:
    """Raises TypeError unless it is a boolean, or a mapping of names to numbers."""
    if isinstance(limits, bool):
        return
    if not _is_mapping(limits):
        raise TypeError(f"limits: expected True, False or a dict such as {{'read': 100}}, found {describe(limits)}")
    for name, tokens in limits.items():
        if isinstance(tokens, bool) or not isinstance(tokens, (int, float)):
            raise TypeError(f"limits[{name!r}]: expected a number above zero, found {describe(tokens)}")


def check_callback(name: str, callback: Any) -> None:
    """Raises TypeError unless it is a plain function or another callable: nobody would await a coroutine."""
    if not callable(callback):
        raise TypeError(f"{name}: expected a function, found {describe(callback)}")
    inner: Any = callback
    while hasattr(inner, "func") and callable(inner.func):  # functools.partial
        inner = inner.func
    code = getattr(inner, "__code__", None) or getattr(getattr(type(inner), "__call__", None), "__code__", None)  # noqa: B004 - its code is wanted
    if code is not None and code.co_flags & _ASYNC_FLAGS:
        raise TypeError(f"{name}: expected a plain function, found an async one, which would never be awaited")


def check_hosts(trusted_hosts: Any) -> None:
    """Raises TypeError unless it is a collection of host names."""
    if isinstance(trusted_hosts, str) or not isinstance(trusted_hosts, (list, tuple, set, frozenset)):
        raise TypeError(f"trusted_hosts: expected a list of host names, found {describe(trusted_hosts)}")
    for host in trusted_hosts:
        if not isinstance(host, str):
            raise TypeError(f"trusted_hosts: expected host names, found {describe(host)}")


def check_url(base_url: Any) -> None:
    """Raises TypeError unless it is text or None, ValueError if it is empty."""
    if base_url is not None and not isinstance(base_url, str):
        raise TypeError(f"base_url: expected text, found {describe(base_url)}")
    if base_url is not None and not base_url.strip():
        raise ValueError("base_url: expected an absolute URL such as https://host/path, found empty text; leave it out")


def check_choice(name: str, value: Any, choices: Collection[str]) -> None:
    """Raises TypeError unless it is text, ValueError unless it is one of the choices."""
    if not isinstance(value, str):
        raise TypeError(f"{name}: expected one of {', '.join(choices)}, found {describe(value)}")
    if value not in choices:
        raise ValueError(f"{name}: expected one of {', '.join(choices)}, found {value!r}")


def check_headers(headers: Any, name: str = "extra_headers") -> dict[str, Secret[str]]:
    """
    Return headers by lower-case name, their values out of sight; `name` is the option they come from.

    Raises:
        TypeError: it is no mapping, or a name is no text.
        ValueError: a name or a value can't stand in a header, or a header says how the request travels.
    """
    found: dict[str, Secret[str]] = {}
    for header, value in _pairs(name, headers):
        if not _HEADER_NAME.fullmatch(header):
            raise ValueError(f"{name}: expected the name of a header, found {header!r}")
        if header.lower() in _FRAMING:
            raise ValueError(f"{name}: {header} says how the request travels and is set by the client; leave it out")
        found[header.lower()] = value if isinstance(value, Secret) else Secret(value)
        if not _fits(found[header.lower()]):
            raise ValueError(
                f"{name}: the value of {header} can't be sent: expected ASCII text without line breaks, and without "
                "blanks at its ends"
            )
    return found


def check_query(query: Any) -> Extra:
    """Raises TypeError unless `extra_query` is a mapping whose names are text; values are checked when encoded."""
    return dict(_pairs("extra_query", query))


def describe(value: object) -> str:
    """Return what was found in words that show no secret: None, booleans and numbers as they are, else the type."""
    if value is None or isinstance(value, (bool, int, float)):
        return repr(value)
    return f"{type(value).__name__}{' of no length' if value in ('', b'') else ''}"


def _pairs(name: str, given: Any) -> Iterable[tuple[str, Any]]:
    if not _is_mapping(given):
        raise TypeError(f"{name}: expected a dict of names and values, found {describe(given)}")
    for key in given:
        if not isinstance(key, str):
            raise TypeError(f"{name}: expected names as text, found {describe(key)}")
    pairs: Iterable[tuple[str, Any]] = given.items()
    return pairs


def _is_mapping(value: Any) -> bool:
    if isinstance(value, dict):
        return True
    from collections.abc import Mapping

    return isinstance(value, Mapping)


def _fits(value: Secret[str]) -> bool:
    return (
        isinstance(value.reveal(), str)
        and value.reveal().isascii()
        and value.reveal().isprintable()
        and value.reveal().strip(" ") == value.reveal()
    )
