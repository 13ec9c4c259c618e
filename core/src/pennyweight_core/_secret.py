"""A value that must not be seen: it shows `***` wherever Python would show it."""

from typing import Any, Generic, NoReturn, TypeVar

T = TypeVar("T")


class Secret(Generic[T]):
    """
    Hold `value` so that only `reveal()` shows it; a Secret of a Secret holds the same value.

    `repr` and `str` are `Secret('***')`. Equality of text and bytes takes constant time. Copying returns the same object;
    pickling raises `TypeError`, because a pickle is readable by whoever gets it.
    """

    __slots__ = ("_value",)
    _value: T

    def __init__(self, value: T) -> None:
        object.__setattr__(self, "_value", value._value if isinstance(value, Secret) else value)

    def reveal(self) -> T:
        """Return the value. Don't keep it in a variable: tracebacks can show local variables."""
        return self._value

    def __repr__(self) -> str:
        return "Secret('***')"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        mine, theirs = _comparable(self._value), _comparable(other._value)
        if mine is None or theirs is None or type(self._value) is not type(other._value):
            return bool(self._value == other._value)
        from hmac import compare_digest

        return compare_digest(mine, theirs)

    def __hash__(self) -> int:
        return hash((Secret, self._value))

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError("a Secret cannot be changed")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError("a Secret cannot be changed")

    def __copy__(self) -> "Secret[T]":
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> "Secret[T]":
        return self

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "a Secret is not pickled: whoever reads the pickle would read the secret. "
            "Set the credential as an environment variable where the pickle is loaded, and leave the argument out"
        )


def unwrap(value: Any) -> Any:
    """Return the value inside a `Secret`; anything else as it is."""
    return value.reveal() if isinstance(value, Secret) else value


def _comparable(value: object) -> bytes | None:
    if isinstance(value, str):
        return value.encode("utf-8", "surrogatepass")
    return value if isinstance(value, bytes) else None
