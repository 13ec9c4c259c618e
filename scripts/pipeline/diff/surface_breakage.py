"""One thing that code of our users can't do any more, as the public surface of two clients shows it."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What became of it."""

    REMOVED = "is gone"
    REQUIRED = "has to be given"
    NARROWED = "takes less than it did"
    WIDENED = "may be more than it was"
    RETYPED = "has another type"
    RETURNS = "returns something else"
    OTHERWISE = "is something else"
    ELSEWHERE = "is met elsewhere, and is another model than it was"


@dataclass(frozen=True, slots=True, kw_only=True)
class Breakage:
    """One breakage; those of a method and its asynchronous twin are one."""

    kind: Kind
    owner: str
    """A class of `models`, a method as `things.list` or `Acme.__init__`, a resource as `things`."""
    member: str = ""
    """The field, member of an enum, or argument; empty for the whole."""
    operations: tuple[str, ...] = ()
    """The operations it touches, as `METHOD /path`; for a class those that reach it."""
    old: str = ""
    """Its annotation."""
    new: str = ""

    @property
    def place(self) -> str:
        """For people: `Order.side`, `orders.list(limit)`."""
        if not self.member:
            return self.owner
        return f"{self.owner}({self.member})" if "." in self.owner else f"{self.owner}.{self.member}"
