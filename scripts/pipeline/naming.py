"""Wire names to Python names. The generator gets the Python names; the wire names wait in the side table."""

import re
from collections.abc import Iterable
from keyword import iskeyword, issoftkeyword

# Names that annotations, defaults and decorators of generated code use: a field of that name would hide them.
_TAKEN = frozenset(
    "self str int float bool bytes list dict object datetime date model wire property None True False".split()
)
_BOUNDARY = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_OTHER = re.compile(r"[^a-z0-9]+")
_CLASS = re.compile(r"[A-Z][A-Za-z0-9]*")
_OPERATION = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*\.[a-z][a-z0-9]*(?:_[a-z0-9]+)*")


def snake(name: str) -> str:
    """
    Return a Python identifier in snake case: `UserId` → `user_id`, `400-x` → `field_400_x`, `from` → `from_`.

    Letters outside ASCII and anything else that is no identifier become underscores.
    """
    words = _OTHER.sub("_", _BOUNDARY.sub("_", name).lower()).strip("_")
    if not words or words[0].isdigit():
        words = f"field_{words}".rstrip("_")
    return f"{words}_" if iskeyword(words) or words in _TAKEN else words


def python_names(wire_names: Iterable[str]) -> dict[str, str]:
    """Return wire name → Python name, unique: a second `fooBar` beside `foo_bar` becomes `foo_bar_2`."""
    names: dict[str, str] = {}
    for wire in wire_names:
        name, count = snake(wire), 2
        while name in names.values():
            name, count = f"{snake(wire)}_{count}", count + 1
        names[wire] = name
    return names


def is_class_name(name: str) -> bool:
    """True for `GetBalanceResponse`: what a component must be called."""
    return bool(_CLASS.fullmatch(name)) and not iskeyword(name) and not issoftkeyword(name)


def is_operation_name(name: object) -> bool:
    """True for `portfolio.get_balance`: what `x-bursar-name` must look like."""
    return isinstance(name, str) and bool(_OPERATION.fullmatch(name)) and not any(map(iskeyword, name.split(".")))


def member(value: str) -> str:
    """Return the name of an enum member: `eTrade` → `E_TRADE`, `1d` → `VALUE_1D`."""
    words = _OTHER.sub("_", _BOUNDARY.sub("_", value).lower()).strip("_").upper()
    if not words or words[0].isdigit():
        words = f"VALUE_{words}".rstrip("_")
    return words if words not in {"NAME", "VALUE", "MRO"} else f"{words}_"


def member_names(values: Iterable[str]) -> dict[str, str]:
    """Return value → member name, unique even where values differ in case or punctuation only."""
    names: dict[str, str] = {}
    for value in values:
        name, count = member(value), 2
        while name in names.values():
            name, count = f"{member(value)}_{count}", count + 1
        names[value] = name
    return names
