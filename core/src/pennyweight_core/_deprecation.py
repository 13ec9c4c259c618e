"""Warn of deprecated operations and arguments: once per process for each, where it is called."""

from __future__ import annotations

import sys
import warnings

from pennyweight_core._secret import unwrap
from pennyweight_core._values import UNSET
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import deprecated as deprecated

    from pennyweight_core._operation import Operation
else:

    def deprecated(_message):
        """Mark a method for type checkers and editors; at run time the call itself warns."""
        return lambda method: method


_warned: set[tuple[str, str, str]] = set()


def warn_of_deprecated(
    vendor: str, package: str, operation: Operation[object], arguments: Mapping[str, object]
) -> None:
    """Emit a DeprecationWarning for the operation and for each deprecated argument that is given."""
    if operation.deprecated is not None:
        _warn(vendor, package, operation.name, "", operation.deprecated)
    for key, replacement in (operation.deprecated_arguments or {}).items():
        for location in ("path", "query", "header", "cookie", "body"):
            given = arguments.get(location) or {}
            if isinstance(given, dict) and unwrap(given.get(key, UNSET)) is not UNSET:
                name = (operation.argument_names or {}).get(key, key)
                _warn(vendor, package, operation.name, name, replacement)


def _warn(vendor: str, package: str, operation: str, argument: str, replacement: str) -> None:
    key = (vendor, operation, argument)
    if key in _warned:
        return
    _warned.add(key)
    what = f"the argument {argument} of {operation} is" if argument else f"{operation} is"
    text = f"{vendor}: {what} deprecated by the vendor. {replacement}".rstrip()
    warnings.warn(text, DeprecationWarning, stacklevel=_level(package))


def _level(package: str) -> int:
    """Return the stack level of the first frame outside this runtime and the vendor's package."""
    frame, level = sys._getframe(1), 1
    while frame.f_back is not None and _is_ours(str(frame.f_globals.get("__name__", "")), package):
        frame, level = frame.f_back, level + 1
    return level


def _is_ours(module: str, package: str) -> bool:
    return any(module == name or module.startswith(f"{name}.") for name in ("pennyweight_core", package))
