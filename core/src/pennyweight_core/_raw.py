"""Operations that no spec declares: what `client.request` and `client.stream` send."""

from __future__ import annotations

import re
from urllib.parse import unquote

from pennyweight_core._operation import Operation
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

_ESCAPED = re.compile(r"/([A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*")


def raw_operation(method: str, path: str, json: Any) -> tuple[Operation[Any], dict[str, Any] | None]:
    """
    Return the operation and its body argument.

    Raises:
        ValueError: the method is no word; the path does not start with one slash, or holds a query, `.` or `..` as a
            segment (escaped or not), or something that must be escaped.
    """
    for name, value in (("method", method), ("path", path)):
        if not isinstance(value, str):
            raise TypeError(f"{name}: expected text, found {type(value).__name__}")
    if not (method.isascii() and method.isalpha()):
        raise ValueError(f"method: expected a word such as GET, found {method!r}")
    if not _ESCAPED.fullmatch(path) or path.startswith("//") or not {".", ".."}.isdisjoint(unquote(path).split("/")):
        raise ValueError(f"path: expected an escaped path such as /portfolio/balance without a query, found {path!r}")
    operation: Operation[Any] = Operation(f"{method.upper()} {path}", method.upper(), path, response_type="Any")
    return operation, None if json is None else {"": json}
