"""`UNSET`: what the vendor did not send, or what the caller did not give. It is not `None`, which is JSON's null."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal, NoReturn, final
else:

    def final(cls):
        return cls


@final
class Unset:
    """The type of `UNSET`. There is one instance, also after pickling and copying; it is falsy."""

    __slots__ = ()

    def __new__(cls) -> Unset:
        return _only[0] if _only else object.__new__(cls)

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"  # pickle and copy read a string as the name of a global

    if not TYPE_CHECKING:  # type checkers must go on refusing arithmetic with a field that may be unset

        def __getattr__(self, name: str) -> NoReturn:
            raise AttributeError(f"UNSET has no attribute {name!r}: {_ADVICE}")


_ADVICE = "the vendor sent nothing here; ask `if value is UNSET` first"
_REFUSED = (
    *("add", "sub", "mul", "truediv", "floordiv", "mod", "divmod", "pow", "matmul"),
    *("radd", "rsub", "rmul", "rtruediv", "rfloordiv", "rmod", "rdivmod", "rpow", "rmatmul"),
    *("neg", "pos", "abs", "round", "int", "float", "index", "lt", "le", "gt", "ge"),
    *("iter", "len", "getitem", "contains"),
)


def _refusal(name: str) -> object:
    def refuse(*_: object) -> NoReturn:
        raise TypeError(f"UNSET cannot take part in {name}: {_ADVICE}")

    return refuse


for _name in _REFUSED:
    setattr(Unset, f"__{_name}__", _refusal(f"__{_name}__"))

_only: list[Unset] = []
UNSET = Unset()
"""The vendor sent nothing for this field."""
_only.append(UNSET)
