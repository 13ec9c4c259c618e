"""`UNSET`: what the vendor did not send, or what the caller did not give. It is not `None`, which is JSON's null."""

from __future__ import annotations

import sys

from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from enum import Enum
    from typing import Final, Literal

    class Unset(Enum):
        """
        The type of `UNSET`, which is falsy.

        Declared as an enum of one member, because `if value is UNSET` then narrows in mypy and pyright.
        """

        UNSET = "UNSET"

        @property
        def name(self) -> Unset:  # type: ignore[override]  # `field.name` of a field that may be unset stays refused
            ...

        @property
        def value(self) -> Unset:  # type: ignore[override]  # likewise
            ...

        def __bool__(self) -> Literal[False]: ...

    UNSET: Final = Unset.UNSET
    """The vendor sent nothing for this field."""
else:

    class Unset:
        """The type of `UNSET`. There is one instance, also after pickling and copying; it is falsy."""

        __slots__ = ()

        def __new__(cls):
            return _only[0] if _only else object.__new__(cls)

        def __bool__(self):
            return False

        def __repr__(self):
            return "UNSET"

        def __format__(self, spec):
            if spec:
                raise TypeError(_explain(f"can't be formatted with {spec!r}"))
            return "UNSET"

        def __reduce__(self):
            return "UNSET"  # pickle and copy read a string as the name of a global

        def __getattr__(self, name):
            if name.startswith("__"):
                raise AttributeError(name)  # Python itself looks these up
            raise AttributeError(_explain(f"has no attribute {name!r}"))

    def _explain(words):
        """Return what is said of the caller's expression, with the names in it that may be the unset one."""
        from pennyweight_core._source_names import find_names

        names = find_names(sys._getframe(2))
        which = f" ({' or '.join(names)})" if names else ""
        return f"UNSET{which} {words}: the vendor sent nothing here; ask `if value is UNSET` first"

    def _refusal(words):
        def refuse(*_):
            raise TypeError(_explain(words))

        return refuse

    _REFUSED = {
        "can't be added": ("add", "radd"),
        "can't be subtracted, or subtracted from": ("sub", "rsub"),
        "can't be multiplied": ("mul", "rmul", "matmul", "rmatmul"),
        "can't be divided, or divided by": (
            *("truediv", "floordiv", "mod", "divmod"),
            *("rtruediv", "rfloordiv", "rmod", "rdivmod"),
        ),
        "can't be raised to a power, or be one": ("pow", "rpow"),
        "has no sign": ("neg", "pos", "abs"),
        "can't be rounded": ("round", "trunc", "floor", "ceil"),
        "is not a number": ("int", "float", "complex", "index"),
        "can't be ordered": ("lt", "le", "gt", "ge"),
        "can't be iterated over": ("iter",),
        "has no length": ("len",),
        "has no items": ("getitem", "contains"),
    }
    for _words, _names in _REFUSED.items():
        for _name in _names:
            setattr(Unset, f"__{_name}__", _refusal(_words))

    _only = []
    UNSET = Unset()
    Unset.UNSET = UNSET  # as type checkers see it
    _only.append(UNSET)
