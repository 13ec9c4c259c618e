"""Wire names to Python names."""

import builtins
import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from itertools import count
from keyword import iskeyword, issoftkeyword
from typing import TypeGuard

from pipeline.reserved import CLIENT_ATTRIBUTES, OPTIONS, RENAMED_BY_GENERATORS, field_names, method_names

_BOUNDARY = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_OTHER = re.compile(r"[^a-z0-9]+")
_SEPARATOR = re.compile(r"[^A-Za-z0-9]+")
_AFTER_DIGIT = re.compile(r"(?<=[0-9])[a-z]")
_LEADING_DIGITS = re.compile(r"([0-9]+)([^0-9].*)")
_CLASS = re.compile(r"[A-Z][A-Za-z0-9]*")
_OPERATION = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*\.[a-z][a-z0-9]*(?:_[a-z0-9]+)*")


def snake(name: str) -> str:
    """
    Return a Python identifier in snake case: `UserId` → `user_id`, `400-x` → `field_400_x`, `from` → `from_`.

    Letters outside ASCII and anything else that is no identifier become underscores.
    """
    words = _words(name)
    if not words or words[0].isdigit():
        words = f"field_{words}".rstrip("_")
    return f"{words}_" if iskeyword(words) or words in field_names() | OPTIONS else words


def member(value: str) -> str:
    """Return the name of an enum member: `eTrade` → `E_TRADE`, `1d` → `VALUE_1D`, nothing → `EMPTY`."""
    if not value.strip():
        return "EMPTY"
    words = _words(value).upper()
    return words if words and not words[0].isdigit() else f"VALUE_{words}".rstrip("_")


def _words(name: str) -> str:
    return _OTHER.sub("_", _BOUNDARY.sub("_", name).lower()).strip("_")


def pascal(text: str) -> str:
    """
    Return text as the name of a class, possibly empty: `user_id` → `UserId`, `400FailedRequest` → `FailedRequest400`.

    Capitals that are there stay, but not where all is in capitals. What is no letter or digit of ASCII separates words;
    letters with marks lose them. A letter after a digit becomes a capital: `V2thing` → `V2Thing`.
    """
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    words = _SEPARATOR.sub(" ", plain).split()
    if len(words) > 1 and plain.upper() == plain:
        words = [word.lower() for word in words]
    name = "".join(f"{word[0].upper()}{word[1:]}" for word in words)
    if leading := _LEADING_DIGITS.fullmatch(name):
        name = f"{leading[2][0].upper()}{leading[2][1:]}{leading[1]}"
    name = _AFTER_DIGIT.sub(lambda letter: letter[0].upper(), name)
    return "" if name.isdigit() else name


def class_name(text: str) -> str:
    """Return text as the name of a class, never empty: `400` → `Model400`."""
    return pascal(text) or pascal(f"Model {text}")


def numbered(name: str, mark: str = "") -> Iterator[str]:
    """Yield a name, and then the same with a number: `Order`, `Order2`, `Order3`, without end."""
    yield name
    yield from (f"{name}{mark}{number}" for number in count(2))


def unique(names: Iterable[str], taken: Collection[str] = ()) -> list[str]:
    """Return the names in their order; one that is there already, or taken, gets a number: `id`, `id_2`."""
    seen = set(taken)
    result = []
    for name in names:
        candidate, count = name, 2
        while candidate in seen:
            candidate, count = f"{name.rstrip('_')}_{count}", count + 1
        seen.add(candidate)
        result.append(candidate)
    return result


def python_names(wire_names: Iterable[str]) -> dict[str, str]:
    """Return wire name → Python name, unique: a second `fooBar` beside `foo_bar` becomes `foo_bar_2`."""
    wires = list(dict.fromkeys(wire_names))
    return dict(zip(wires, unique(map(snake, wires)), strict=True))


def member_names(values: Iterable[str]) -> dict[str, str]:
    """Return value → member name, unique even where values differ in case or punctuation only."""
    wires = list(dict.fromkeys(values))
    return dict(zip(wires, unique(map(member, wires)), strict=True))


def is_class_name(name: str) -> bool:
    """True for `GetBalanceResponse`: what a component must be called."""
    return bool(_CLASS.fullmatch(name)) and not iskeyword(name) and not issoftkeyword(name)


def is_operation_name(name: object) -> TypeGuard[str]:
    """True for `portfolio.get_balance`: what `x-pennyweight-name` must look like."""
    return isinstance(name, str) and bool(_OPERATION.fullmatch(name)) and not any(map(iskeyword, name.split(".")))


def is_free_operation_name(name: str) -> bool:
    """True for a name of an operation that means nothing else in a client: `limits.get`, not `print.get` or `orders.str`."""
    resource, _, method = name.partition(".")
    taken = resource in CLIENT_ATTRIBUTES | RENAMED_BY_GENERATORS or hasattr(builtins, resource)
    return not taken and method not in method_names()
