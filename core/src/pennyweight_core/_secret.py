"""A value that must not be seen: it shows `***` wherever Python would show it."""

from typing import Any, Generic, NoReturn, TypeVar

T = TypeVar("T")


class Secret(Generic[T]):
    """
    Hold `value` so that only `reveal()` shows it; a Secret of a Secret holds the same value.

    `repr` and `str` are `Secret('***')`, and no attribute has the value. Equality of text and bytes takes constant time.
    Copying returns the same object; pickling and `__getstate__` raise `TypeError`, because a pickle is readable by whoever
    gets it.
    """

    __slots__ = ("_value",)

    def __init__(self, value: T) -> None:
        _store(self, _load(value) if isinstance(value, Secret) else value)

    def reveal(self) -> T:
        """Return the value. Don't keep it in a variable: tracebacks can show local variables."""
        value: T = _load(self)
        return value

    def __repr__(self) -> str:
        return "Secret('***')"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        mine, theirs = _comparable(_load(self)), _comparable(_load(other))
        if mine is None or theirs is None or type(_load(self)) is not type(_load(other)):
            return bool(_load(self) == _load(other))
        from hmac import compare_digest

        return compare_digest(mine, theirs)

    def __hash__(self) -> int:
        return hash((Secret, _load(self)))

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError("a Secret cannot be changed")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError("a Secret cannot be changed")

    def __copy__(self) -> "Secret[T]":
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> "Secret[T]":
        return self

    def __getstate__(self) -> NoReturn:
        raise TypeError(
            "a Secret is not pickled: whoever reads the pickle would read the secret. "
            "Set the credential as an environment variable where the pickle is loaded, and leave the argument out"
        )

    def __reduce__(self) -> NoReturn:
        self.__getstate__()


_slot: Any = Secret.__dict__["_value"]
_load, _store = _slot.__get__, _slot.__set__
del Secret._value  # type: ignore[attr-defined]  # the slot stays, and nothing that lists or reads attributes finds it


def unwrap(value: Any) -> Any:
    """Return the value inside a `Secret`; anything else as it is."""
    return value.reveal() if isinstance(value, Secret) else value


def _comparable(value: object) -> bytes | None:
    if isinstance(value, str):
        return value.encode("utf-8", "surrogatepass")
    return value if isinstance(value, bytes) else None
