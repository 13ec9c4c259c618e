"""Headers of responses, looked up in any case."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any


class ResponseHeaders(dict[str, str]):
    """Headers by name; a name in another case is found too: `headers["Retry-After"]`."""

    __slots__ = ()

    def __missing__(self, name: str) -> str:
        wanted = name.lower()
        for known, value in self.items():
            if known.lower() == wanted:
                return value
        raise KeyError(name)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and self.get(name) is not None

    def get(self, name: str, default: Any = None) -> Any:
        """Return a header's value, or the default."""
        try:
            return self[name]
        except KeyError:
            return default
