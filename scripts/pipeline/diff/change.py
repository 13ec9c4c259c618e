"""One difference between two versions of a curated spec, from the view of callers, and the location of a comparison."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Effect(StrEnum):
    """The effect of a change on users of the client, the worst first."""

    BREAKING = "breaking"
    """Code that works or type-checks today stops doing so."""
    WIDENING = "widening"
    """Callers may do more, or have to handle less; nothing new to call."""
    ADDITION = "addition"
    """Something new: an operation, a field, a value of an open enum."""
    WORDS = "words"
    """Descriptions, summaries, deprecation notes: no code can tell."""


class Direction(StrEnum):
    """The direction of the data that a change is about."""

    REQUEST = "request"
    RESPONSE = "response"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One typed change."""

    rule: str
    """Its row in `rules`, for example `answer-field-removed`."""
    effect: Effect
    direction: Direction | None = None
    """None for changes of the document, such as servers, and for those with one meaning in both directions."""
    operations: tuple[str, ...] = ()
    """The operations it touches, as `METHOD /path`; all of them for a shared component."""
    place: str
    """Its location for people: `GetBalanceResponse.balance`, `parameter limit (query)`, `body side`, `server production`."""
    pointer: str
    """Its JSON pointer in the new document; in the old one for removals."""
    old: Any = None
    """The old value; None when there was none."""
    new: Any = None
    says: str
    """One sentence."""
    advice: str | None = None
    """Advice to callers; breaking changes always have it."""


@dataclass(frozen=True, slots=True)
class Location:
    """The location of a comparison."""

    place: str
    """With the names of the wire."""
    name: str
    """With the names of Python."""
    direction: Direction | None = None

    @property
    def side(self) -> str:
        """The prefix of rules about one direction."""
        return "answer" if self.direction is Direction.RESPONSE else "argument"

    def items(self) -> "Location":
        """Return the location of a list's items."""
        return Location(f"{self.place}[]", f"{self.name}[]", self.direction)

    def values(self) -> "Location":
        """Return the location of a mapping's values."""
        return Location(f"{self.place}{{}}", f"{self.name}{{}}", self.direction)
