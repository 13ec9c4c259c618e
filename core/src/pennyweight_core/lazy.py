"""Names that load their module when they are first used, and still complete in editors."""

from sys import modules as _modules

# `from typing import TYPE_CHECKING` loads typing, several milliseconds of a small script. Type checkers go by the
# name, and jedi must not be able to see that the value is False: hence a call and not a literal.
TYPE_CHECKING = bool()  # noqa: UP018 - a literal False would switch completion off in jedi

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def lazy(
    package: str, names: "Mapping[str, str]"
) -> "tuple[Callable[[str], object], Callable[[], list[str]], list[str]]":
    """
    Return `__getattr__`, `__dir__` and `__all__` for a module whose names live elsewhere (PEP 562).

    Args:
        package: the caller's `__name__`.
        names: public name to the module that defines it: `"_errors"` is below the caller, `"._errors"` is what
            `from ._errors import …` would find there, a dotted path is absolute. A name that equals its module
            (`{"models": "models"}`) is the module itself.

    Use it in the `else:` of `if TYPE_CHECKING:`, so that type checkers see the real imports and nothing else.
    """

    def __getattr__(name: str) -> object:  # noqa: N807 - PEP 562 names it
        module = names.get(name)
        if module is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = _load(package, module, name)
        # Written past the import system: the next look-up does not come here.
        _modules[package].__dict__[name] = value
        return value

    def __dir__() -> list[str]:  # noqa: N807 - PEP 562 names it
        return sorted({*names, *(name for name in _modules[package].__dict__ if name.startswith("_"))})

    return __getattr__, __dir__, sorted(names)


def _load(package: str, module: str, name: str) -> object:
    from importlib import import_module

    if module.startswith("."):
        found = import_module(module, _modules[package].__package__)
    else:
        found = import_module(module if "." in module else f"{package}.{module}")
    return found if module == name else getattr(found, name)
